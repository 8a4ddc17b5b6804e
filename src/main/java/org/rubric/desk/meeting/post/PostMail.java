package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.ListAddress;
import org.rubric.document.Contact;
import org.rubric.interchange.mail.Message;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Sitting;

/// The message that tells the lists what came out of a meeting: numbers and titles, the next
/// meeting, open actions. The words are the user's to change.
///
/// @param sender empty: not known
public record PostMail(
        Meeting meeting, List<Posting> postings, Catalogue catalogue, Optional<Contact> sender) {
    public PostMail {
        postings = List.copyOf(postings);
    }

    public Message message() {
        return new Message(
                sender.map(Contact::email).orElse(""), lists(), subject(), words(), List.of());
    }

    /// Of the Questions, else of the group.
    public List<String> lists() {
        var addresses = new ListAddress(catalogue);
        var found = new java.util.LinkedHashSet<String>();
        for (var question : meeting.occasion().party().questions())
            addresses.of(question).ifPresent(found::add);
        if (found.isEmpty()) addresses.of(catalogue.group().name()).ifPresent(found::add);
        return List.copyOf(found);
    }

    public String subject() {
        return Words.text("mail.post.subject", meeting.occasion().group(), meeting.title());
    }

    public String words() {
        var text = new StringBuilder(Words.text("mail.greeting") + "\n\n");
        text.append(Words.text("mail.post.documents", meeting.title())).append('\n');
        for (var posting : postings)
            text.append("- ")
                    .append(posting.number().printed())
                    .append(": ")
                    .append(posting.text().title())
                    .append('\n');
        next(text);
        actions(text);
        text.append("\n" + Words.text("mail.farewell") + "\n");
        sender.ifPresent(s -> text.append(s.name()).append('\n').append(s.organization()));
        return text.toString().strip() + "\n";
    }

    private void next(StringBuilder text) {
        var planned = meeting.results().planned();
        if (planned.isEmpty()) return;
        text.append("\n" + Words.text("mail.post.next", planned.size()) + "\n");
        for (var each : planned) {
            var sitting = each.sitting();
            var place = each.place().isBlank() ? Words.text("mail.post.electronic") : each.place();
            var key =
                    each.contributions().isBlank() ? "mail.post.planned" : "mail.post.planned.due";
            text.append("- ")
                    .append(
                            Words.text(
                                    key,
                                    each.title(),
                                    place,
                                    sitting.day(),
                                    sitting.hours(),
                                    day(each.contributions())));
            text.append('\n');
        }
    }

    private void actions(StringBuilder text) {
        var open = meeting.results().actions().stream().filter(each -> !each.done()).toList();
        if (open.isEmpty()) return;
        text.append("\n" + Words.text("mail.post.actions", open.size()) + "\n");
        for (var each : open) {
            text.append("- ");
            var what =
                    each.owner().isBlank()
                            ? each.what()
                            : Words.text("mail.post.owner", each.owner(), each.what());
            text.append(
                    each.due().isBlank()
                            ? what
                            : Words.text("mail.post.due", what, day(each.due())));
            text.append('\n');
        }
    }

    private static String day(String iso) {
        try {
            return Sitting.day(java.time.LocalDate.parse(iso));
        } catch (java.time.DateTimeException _) {
            return iso;
        }
    }
}
