package org.rubric.desk.meeting.announce;

import org.rubric.desk.wording.Words;
import org.rubric.desk.meeting.prepare.Deadlines;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.ListAddress;
import org.rubric.document.Contact;
import org.rubric.interchange.mail.Message;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Sitting;

/// The message that announces a meeting to the lists of its Questions: when in Geneva and on other
/// clocks, until when contributions are taken, agenda, base texts. The words are the user's to
/// change.
///
/// @param sender empty: not known
/// @param here the sender's clock
public record Announcement(
        Meeting meeting, Catalogue catalogue, Optional<Contact> sender, ZoneId here) {

    /// To the lists, copied to those who lead the study group and the neighbouring Questions, as
    /// far as their addresses are known.
    public Message message() {
        return new Message(
                sender.map(Contact::email).orElse(""),
                lists(),
                new Officers(meeting, catalogue).addresses(lists()),
                subject(),
                words(),
                List.of());
    }

    /// Of the Questions; of a meeting without any that of its body, else of the study group.
    public List<String> lists() {
        var addresses = new ListAddress(catalogue);
        var party = meeting.occasion().party();
        var found = new LinkedHashSet<String>();
        for (var question : party.questions()) addresses.of(question).ifPresent(found::add);
        if (found.isEmpty()) addresses.of(party.body()).ifPresent(found::add);
        for (var group : catalogue.structure().regionalGroups())
            if (group.name().equals(party.body()) && !group.mailingList().isEmpty())
                found.add(group.mailingList());
        if (found.isEmpty()) addresses.of(catalogue.group().name()).ifPresent(found::add);
        return List.copyOf(found);
    }

    public String subject() {
        return Words.text("announcement.subject", meeting.title());
    }

    public String words() {
        var text = new StringBuilder(Words.text("mail.greeting") + "\n\n");
        text.append(Words.text("announcement.lead", meeting.title())).append("\n\n");
        sessions(text);
        place(text);
        deadlines(text);
        agenda(text);
        bases(text);
        text.append("\n" + Words.text("announcement.asks") + "\n\n");
        text.append(Words.text("mail.farewell") + "\n");
        sender.ifPresent(s -> text.append(s.name()).append("\n").append(s.organization()));
        return text.toString().strip() + "\n";
    }

    private void sessions(StringBuilder text) {
        text.append(Words.text("announcement.when", meeting.occasion().sittings().size()) + "\n");
        var clocks = new LinkedHashSet<ZoneId>();
        clocks.add(meeting.occasion().venue().clock());
        clocks.add(here);
        clocks.remove(Sitting.GENEVA);
        for (var sitting : meeting.occasion().sittings()) {
            text.append("- ")
                    .append(Words.text("announcement.session", sitting.day(), sitting.hours()));
            for (var clock : clocks)
                if (!same(sitting, clock))
                    text.append(
                            Words.text("announcement.clock", sitting.hours(clock), town(clock)));
            text.append('\n');
        }
        text.append('\n');
    }

    private static boolean same(Sitting sitting, ZoneId clock) {
        return sitting.hours(clock).equals(sitting.hours(Sitting.GENEVA));
    }

    static String town(ZoneId clock) {
        var id = clock.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private void place(StringBuilder text) {
        var occasion = meeting.occasion();
        text.append(Words.text("announcement.where") + "\n- ");
        text.append(
                occasion.electronic() ? Words.text("announcement.electronic") : occasion.place());
        text.append("\n\n");
        if (!occasion.chair().isEmpty())
            text.append(Words.text("announcement.chair") + "\n- ")
                    .append(occasion.chair())
                    .append("\n\n");
        var parent = occasion.party().parent();
        if (parent.isEmpty()) parent = catalogue.group().name();
        text.append(Words.text("announcement.parent") + "\n- ");
        var next = meeting.results().programme().nextStudyGroup();
        text.append(next.isEmpty() ? parent : Words.text("announcement.next", parent, next));
        text.append("\n\n");
    }

    private void deadlines(StringBuilder text) {
        text.append(Words.text("announcement.due") + "\n");
        for (var due : Deadlines.of(meeting))
            if (due.kind() != Deadline.Kind.ANNOUNCEMENT)
                text.append("- ")
                        .append(due.day())
                        .append(": ")
                        .append(Deadlines.words(due))
                        .append('\n');
    }

    private void agenda(StringBuilder text) {
        if (meeting.agenda().isEmpty()) return;

        var number = meeting.results().outputs().number("agenda");
        text.append("\n" + Words.text("announcement.agenda", number.printed()) + "\n");
        int count = 0;
        for (var item : meeting.agenda())
            text.append(++count).append(". ").append(item.title()).append('\n');
    }

    private void bases(StringBuilder text) {
        var bases = new ArrayList<MeetingDocument>();
        for (var document : meeting.documents()) if (document.bearing().base()) bases.add(document);
        if (bases.isEmpty()) return;
        text.append("\n" + Words.text("announcement.bases", bases.size()) + "\n");
        for (var base : bases)
            text.append("- ")
                    .append(base.number().printed())
                    .append(": ")
                    .append(base.heading().title())
                    .append('\n');
    }
}
