package org.rubric.desk.meeting.post;

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
        return "[%s] Documents of the %s".formatted(meeting.occasion().group(), meeting.title());
    }

    public String words() {
        var text = new StringBuilder("Dear colleagues,\n\n");
        text.append("These documents come from the ").append(meeting.title()).append(":\n");
        for (var posting : postings)
            text.append("- ")
                    .append(posting.number().printed())
                    .append(": ")
                    .append(posting.text().title())
                    .append('\n');
        next(text);
        actions(text);
        text.append("\nBest regards,\n");
        sender.ifPresent(s -> text.append(s.name()).append('\n').append(s.organization()));
        return text.toString().strip() + "\n";
    }

    private void next(StringBuilder text) {
        var planned = meeting.results().planned();
        if (planned.isEmpty()) return;
        text.append(planned.size() == 1 ? "\nNext meeting\n" : "\nNext meetings\n");
        for (var each : planned) {
            var sitting = each.sitting();
            text.append("- ").append(each.title()).append(", ");
            text.append(each.place().isBlank() ? "e-meeting" : each.place()).append(", ");
            text.append(sitting.day()).append(", ").append(sitting.hours());
            text.append(" Geneva time");
            if (!each.contributions().isBlank())
                text.append("; contributions by ").append(day(each.contributions()));
            text.append('\n');
        }
    }

    private void actions(StringBuilder text) {
        var open = meeting.results().actions().stream().filter(each -> !each.done()).toList();
        if (open.isEmpty()) return;
        text.append(open.size() == 1 ? "\nOpen action\n" : "\nOpen actions\n");
        for (var each : open) {
            text.append("- ");
            if (!each.owner().isBlank()) text.append(each.owner()).append(": ");
            text.append(each.what());
            if (!each.due().isBlank()) text.append(", by ").append(day(each.due()));
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
