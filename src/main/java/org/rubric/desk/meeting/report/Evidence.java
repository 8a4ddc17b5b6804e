package org.rubric.desk.meeting.report;

import org.rubric.desk.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Question;
import org.rubric.meeting.Interim;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Results;
import org.rubric.meeting.report.Variant;
import org.rubric.programme.WorkItem;
import org.rubric.programme.WorkProgramme;

/// What the store knows beside a meeting's own ledger: the items of its Questions, when the study
/// group meets next, what was held between its meetings, whose reports are joined into its own.
/// What the ledger says itself goes before.
///
/// @param all meetings of the store
record Evidence(List<Meeting> all, WorkProgramme programme, Catalogue catalogue) {

    /// The meeting with what is known elsewhere filled in.
    Meeting completed(Meeting meeting) {
        var results = meeting.results();
        var own = results.programme();
        var ongoing = own.ongoing().isEmpty() ? items(meeting) : own.ongoing();
        var next = own.nextStudyGroup().isEmpty() ? next(meeting) : own.nextStudyGroup();
        var interim = results.interim().isEmpty() ? interim(meeting) : results.interim();
        return meeting.withResults(
                new Results(
                        results.ipr(),
                        results.outputs(),
                        new Results.Programme(ongoing, own.proposed(), own.deleted(), next),
                        results.actions(),
                        results.planned(),
                        interim));
    }

    private List<WorkItem> items(Meeting meeting) {
        var questions = meeting.occasion().party().questions();
        var items = new ArrayList<WorkItem>();
        for (var entry : programme.entries())
            if (questions.contains(entry.item().plan().question()) && entry.item().state().open())
                items.add(entry.item());
        return items;
    }

    private String next(Meeting meeting) {
        var day = last(meeting);
        return programme.schedule().meetings().stream()
                .map(each -> each.start())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    /// The group's own meetings since it last met within its study group or working party; of a
    /// rapporteur group itself, those that went before it.
    private List<Interim> interim(Meeting meeting) {
        var held = new ArrayList<Interim>();
        for (var other : since(meeting))
            if (other.occasion().kind().interim()) held.add(interimOf(other));
        return held;
    }

    private static Interim interimOf(Meeting held) {
        var occasion = held.occasion();
        var report = held.results().outputs().number("report");
        return new Interim(
                Words.text("report.interim", occasion.group(), occasion.kind().words()),
                occasion.days(),
                occasion.place(),
                report.label().isEmpty() ? "" : report.printed());
    }

    /// The meetings of its Questions before it, back to the last one within a study group or
    /// working party, in the order of time.
    private List<Meeting> since(Meeting meeting) {
        var questions = meeting.occasion().party().questions();
        var earlier = new ArrayList<Meeting>();
        for (var other : all) {
            boolean shared =
                    other.occasion().party().questions().stream().anyMatch(questions::contains);
            if (shared && last(other).isBefore(first(meeting))) earlier.add(other);
        }
        earlier.sort(Comparator.comparing(Evidence::first));
        int from = 0;
        for (int i = 0; i < earlier.size(); i++)
            if (!earlier.get(i).occasion().kind().interim()) from = i + 1;
        return earlier.subList(from, earlier.size());
    }

    /// Those whose reports are joined into that one.
    List<Meeting> parts(Variant variant, Meeting meeting) {
        return switch (variant) {
            case RAPPORTEUR_GROUP, QUESTION, REGIONAL_GROUP -> List.of();
            case PROGRESS -> since(meeting);
            case WORKING_PARTY, FIGURES -> within(meeting);
        };
    }

    /// The Questions that met during it.
    private List<Meeting> within(Meeting host) {
        var inside = new ArrayList<Meeting>();
        for (var other : all) {
            if (other.id().equals(host.id()) || other.occasion().kind() != Occasion.Kind.QUESTION)
                continue;
            if (last(other).isBefore(first(host).minusDays(14))) continue;
            if (first(other).isAfter(last(host).plusDays(1)) || !belongs(other, host)) continue;
            inside.add(other);
        }
        inside.sort(Comparator.comparing(Evidence::number).thenComparing(Evidence::first));
        return inside;
    }

    /// Named as its parent; else by what the catalogue says of its Question.
    private boolean belongs(Meeting part, Meeting host) {
        var body = host.occasion().party().body();
        var parent = part.occasion().party().parent();
        if (!parent.isEmpty() && parent.equals(body)) return true;
        boolean group = part.occasion().studyGroup().equals(host.occasion().studyGroup());
        if (host.occasion().kind() == Occasion.Kind.STUDY_GROUP) return group;
        if (!parent.isEmpty()) return false;
        return catalogue
                .question(part.occasion().question())
                .map(Question::workingParty)
                .filter(party -> body.equals("WP" + party))
                .isPresent();
    }

    private static int number(Meeting meeting) {
        var digits = meeting.occasion().question().replaceAll("/.*|\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private static LocalDate first(Meeting meeting) {
        return meeting.occasion().sittings().getFirst().date();
    }

    private static LocalDate last(Meeting meeting) {
        return meeting.occasion().sittings().getLast().date();
    }
}
