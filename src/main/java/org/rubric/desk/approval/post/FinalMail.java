package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.desk.approval.TextName;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.interchange.mail.Message;
import org.rubric.meeting.Sitting;

/// The message with which the final text goes to TSB. The words are the user's to change.
///
/// @param to address of the secretariat; empty: not known
/// @param sender empty: not known
public record FinalMail(
        Decision decision, Document text, String group, String to, Optional<Contact> sender) {

    public Message message() {
        var from = sender.map(Contact::email).orElse("");
        var addresses = to.isBlank() ? List.<String>of() : List.of(to);
        return new Message(from, addresses, subject(), words(), List.of());
    }

    private String name() {
        return TextName.of(text);
    }

    public String subject() {
        return Words.text("mail.final.subject", group, name());
    }

    public String words() {
        var words = new StringBuilder(Words.text("mail.greeting") + "\n\n");
        var key = decision.document().isBlank() ? "mail.final" : "mail.final.document";
        var title = text.front().identity().title();
        words.append(
                Words.text(
                        key,
                        name(),
                        title,
                        done(),
                        Sitting.day(decision.date()),
                        decision.meeting(),
                        decision.document()));
        words.append("\n\n" + Words.text("mail.farewell") + "\n");
        sender.ifPresent(s -> words.append(s.name()).append("\n").append(s.organization()));
        return words.toString().strip() + "\n";
    }

    private String done() {
        return decision.state().words().toLowerCase(Locale.ROOT);
    }
}
