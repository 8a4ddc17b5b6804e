package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.report.Paper.Entry;

import java.util.ArrayList;
import java.util.List;

/// Who took part, and where it was kept apart, in which sessions. Never an address.
final class ReportParticipants {
    private ReportParticipants() {}

    static Block annex(Matter matter) {
        var id = ReportComposer.section("participants");
        var meeting = matter.meeting();
        return Paper.clause(
                id, Clause.Kind.ANNEX, Words.text("report.participants"), List.of(table(meeting)));
    }

    static Block table(Meeting meeting) {
        return kept(meeting) ? bySession(meeting) : plain(meeting);
    }

    private static boolean kept(Meeting meeting) {
        var sittings = meeting.occasion().sittings();
        return sittings.size() > 1
                && sittings.stream().anyMatch(sitting -> !sitting.present().isEmpty());
    }

    private static Block plain(Meeting meeting) {
        var rows = new ArrayList<Entry>();
        for (var person : meeting.participants())
            rows.add(
                    Entry.of(
                            role(rows.size(), person),
                            person.name(),
                            person.organization(),
                            person.country()));
        return Paper.table(
                ReportComposer.section("participants").part("table"),
                List.of(3400, 3839, 2400),
                List.of(Words.text("report.columns.participants").split("[|]")),
                rows);
    }

    private static Block bySession(Meeting meeting) {
        var rows = new ArrayList<Entry>();
        var sittings = meeting.occasion().sittings();
        for (var person : meeting.participants())
            rows.add(
                    Entry.of(
                            role(rows.size(), person),
                            person.name(),
                            person.organization(),
                            person.country(),
                            sessions(person, sittings)));
        return Paper.table(
                ReportComposer.section("participants").part("table"),
                List.of(2900, 3239, 1900, 1600),
                List.of(Words.text("report.columns.attendance").split("[|]")),
                rows);
    }

    private static String role(int number, Participant person) {
        return (number + 1) + "-" + person.name();
    }

    /// `all`, `1–3, 5`.
    static String sessions(Participant person, List<Sitting> sittings) {
        var parts = new ArrayList<String>();
        int present = 0;
        for (int i = 0; i < sittings.size(); i++) {
            if (!sittings.get(i).present().contains(person.name())) continue;
            int last = i;
            while (last + 1 < sittings.size()
                    && sittings.get(last + 1).present().contains(person.name())) last++;
            parts.add(last == i ? "" + (i + 1) : (i + 1) + "–" + (last + 1));
            present += last - i + 1;
            i = last;
        }
        return present == sittings.size()
                ? Words.text("report.sessions.all")
                : String.join(", ", parts);
    }
}
