package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.catalogue.Person;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.Counting;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.report.Paper.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Who met, when and where, who led it, which agenda was adopted. Times are Geneva's, with those of
/// the place beside them where its clock is another.
final class ReportIntroduction {
    /// So many sessions are told in a sentence; more stand in a table.
    private static final int FEW = 3;

    private ReportIntroduction() {}

    static Block clause(Matter matter) {
        var id = ReportComposer.section("introduction");
        var body = new ArrayList<Block>();
        body.add(Paper.paragraph(id.part("1"), met(matter) + led(matter)));
        body.add(Paper.paragraph(id.part("2"), attendance(matter)));
        var sittings = matter.meeting().occasion().sittings();
        if (sittings.size() > FEW) body.add(sessions(id, matter.meeting().occasion()));
        if (matter.several()) body.add(groups(id, matter));
        return Paper.clause(id, Words.text("report.introduction"), body);
    }

    private static String met(Matter matter) {
        var occasion = matter.meeting().occasion();
        var key = occasion.electronic() ? "report.met.electronic" : "report.met";
        return Words.text(key, who(matter), when(occasion), occasion.place());
    }

    /// `The Q4/20 Rapporteur Group (title) and …`, every Question with its title.
    private static String who(Matter matter) {
        var occasion = matter.meeting().occasion();
        if (occasion.party().questions().isEmpty()) return ReportSought.name(occasion.group());
        var groups = new ArrayList<String>();
        for (var number : occasion.party().questions()) {
            var title =
                    matter.officers().questions().stream()
                            .filter(question -> question.number().equals(number))
                            .map(question -> question.title().words())
                            .filter(words -> !words.isBlank())
                            .findFirst();
            groups.add(
                    title.map(words -> Words.text("report.question.titled", number, words))
                            .orElse("Q" + number));
        }
        if (occasion.kind() == Occasion.Kind.QUESTION) return Counting.listed(groups);
        var kind = occasion.kind().words();
        return Words.text(
                occasion.party().joint() ? "report.who.joint" : "report.who",
                kind,
                Counting.listed(groups));
    }

    private static String when(Occasion occasion) {
        var sittings = occasion.sittings();
        if (sittings.size() > FEW)
            return Words.text("report.held.many", occasion.days(), sittings.size());
        return Words.text(
                "report.held",
                sittings.stream()
                        .map(sitting -> session(occasion, sitting))
                        .collect(Collectors.joining("; ")));
    }

    private static String session(Occasion occasion, Sitting sitting) {
        var hours = sitting.hours(occasion.venue().clock());
        var key = hours.equals(sitting.hours()) ? "report.held.session" : "report.held.local";
        return Words.text(key, sitting.day(), sitting.hours(), hours);
    }

    private static String led(Matter matter) {
        var chair = matter.meeting().occasion().chair();
        if (chair.isBlank()) return "";
        var helpers =
                matter.officers().assisting().stream()
                        .map(Person::name)
                        .filter(name -> !name.isBlank() && !name.equals(chair))
                        .toList();
        var key = helpers.isEmpty() ? "report.led" : "report.led.helped";
        return " " + Words.text(key, chair, Counting.listed(helpers));
    }

    private static Sentence attendance(Matter matter) {
        int number = matter.meeting().participants().size();
        if (number == 0)
            return Sentence.of(Words.text("report.attendance.none")).and(agenda(matter));
        var words = Words.text("report.attendance", number, Sentence.HERE);
        return Sentence.of(words, ReportComposer.section("participants")).and(agenda(matter));
    }

    private static String agenda(Matter matter) {
        var number = matter.numbers().agenda();
        var key = number.isEmpty() ? "report.agenda.was" : "report.agenda.numbered";
        for (var item : matter.meeting().agenda())
            if (item.title().toLowerCase(Locale.ROOT).contains("agenda")
                    && !item.outcome().isBlank())
                return " " + Words.text(key, item.outcome().strip(), number);
        return number.isEmpty() ? "" : " " + Words.text("report.agenda.in", number);
    }

    private static Block sessions(Id id, Occasion occasion) {
        var rows = new ArrayList<Entry>();
        boolean away = !occasion.venue().clock().equals(Sitting.GENEVA);
        for (var sitting : occasion.sittings()) {
            var number = Integer.toString(rows.size() + 1);
            var there = away ? sitting.hours(occasion.venue().clock()) : "";
            var count = sitting.present().isEmpty() ? "" : "" + sitting.present().size();
            var cells = new ArrayList<>(List.of(number, sitting.day(), sitting.hours(), count));
            if (away) cells.add(3, there);
            rows.add(Entry.of(number, cells.toArray(String[]::new)));
        }
        var heads = new ArrayList<>(List.of(Words.text("report.columns.sessions").split("[|]")));
        if (away) heads.add(3, Words.text("report.columns.local"));
        var widths = away ? List.of(1100, 2439, 1900, 2700, 1500) : List.of(1300, 3339, 3000, 2000);
        return Paper.table(id.part("sessions"), widths, heads, rows);
    }

    /// Which groups report here.
    private static Block groups(Id id, Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var part : matter.parts()) {
            var occasion = part.occasion();
            rows.add(
                    Entry.of(
                            part.id(),
                            occasion.group(),
                            occasion.chair(),
                            occasion.days(),
                            Integer.toString(part.documents().size()),
                            number(matter.meeting(), part)));
        }
        return Paper.table(
                id.part("groups"),
                List.of(1700, 2439, 2500, 1300, 1700),
                List.of(Words.text("report.columns.groups").split("[|]")),
                rows);
    }

    private static String number(Meeting host, Meeting part) {
        var outputs = part.results().outputs();
        var role = part.id().equals(host.id()) ? "report" : part.id().value() + "/report";
        return outputs.number(role).printed();
    }
}
