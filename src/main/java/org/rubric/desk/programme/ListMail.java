package org.rubric.desk.programme;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.ListAddress;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.mail.Message;

/// The message that tells a Question's list of a document: title as subject, abstract, what is
/// attached, who sends it. The words are the user's to change.
///
/// @param sender empty: not known
/// @param files names of what goes along
public record ListMail(
        Document document, Catalogue catalogue, Optional<Contact> sender, List<String> files) {

    public ListMail {
        files = List.copyOf(files);
    }

    /// Lists of the document's Questions, in their order; of a document without Questions the
    /// group's own.
    public List<String> lists() {
        var addresses = new ListAddress(catalogue);
        var found = new ArrayList<String>();
        for (var question : document.front().people().questions())
            addresses.of(question).ifPresent(found::add);
        if (found.isEmpty()) addresses.of(catalogue.group().name()).ifPresent(found::add);
        return found;
    }

    /// See [MailSubject].
    public String subject() {
        return new MailSubject(document, catalogue.group()).words();
    }

    public String words() {
        var words = new StringBuilder(Words.text("mail.greeting") + "\n\n");
        var identity = document.front().identity();
        var lead = files.isEmpty() ? "mail.about" : "mail.attached";
        words.append(Words.text(lead, identity.title())).append("\n");
        var summary = summary();
        if (!summary.isBlank())
            words.append("\n" + Words.text("mail.abstract") + "\n").append(summary).append("\n");
        if (!files.isEmpty()) {
            words.append("\n" + Words.text("mail.files") + "\n");
            for (var file : files) words.append("- ").append(file).append("\n");
        }
        words.append("\n" + Words.text("mail.farewell") + "\n");
        sender.ifPresent(s -> words.append(s.name()).append("\n").append(s.organization()));
        return words.toString().strip() + "\n";
    }

    private String summary() {
        var lines = new ArrayList<String>();
        for (var block : document.front().overview().summary())
            if (block instanceof Block.Paragraph paragraph)
                lines.add(Inline.text(paragraph.runs()).strip());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /// The same where nothing goes along.
    public ListMail bare() {
        return new ListMail(document, catalogue, sender, List.of());
    }

    /// The message to those addresses, without its files.
    public Message message(List<String> to) {
        return new Message(
                sender.map(Contact::email).orElse(""), to, subject(), words(), List.of());
    }
}
