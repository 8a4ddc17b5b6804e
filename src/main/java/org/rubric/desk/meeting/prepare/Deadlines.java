package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.programme.Period;
import org.rubric.programme.Periods;

/// By when what is due for a meeting, each day with the rule that it follows from.
///
/// @param parent first day of the parent's next meeting; empty: not known, and nothing is reckoned
///     from it
public record Deadlines(Periods periods, Optional<LocalDate> parent) {

    /// The periods that come with the program.
    public static Deadlines standard(Optional<LocalDate> parent) {
        return new Deadlines(Periods.standard(), parent);
    }

    /// All that is due for a meeting, by the periods that come with the program.
    public static List<Deadline> of(Meeting meeting) {
        var parent = NewMeeting.parent(meeting.results().programme().nextStudyGroup());
        return standard(parent).of(meeting.occasion());
    }

    /// All that is due, the first first; days that were set by somebody stay as they are.
    public List<Deadline> of(Occasion occasion) {
        var all = new ArrayList<Deadline>();
        for (var due : reckoned(occasion)) all.add(set(occasion, due).orElse(due));
        for (var own : occasion.deadlines())
            if (own.own() && (own.kind() == Deadline.Kind.OTHER || absent(all, own))) all.add(own);
        all.sort(Comparator.comparing(Deadline::day).thenComparing(Deadline::kind));
        return all;
    }

    /// The day that the rule gives; empty: no rule is known.
    public Optional<Deadline> rule(Occasion occasion, Deadline.Kind kind) {
        return reckoned(occasion).stream().filter(due -> due.kind() == kind).findFirst();
    }

    /// What is due, in words.
    public static String words(Deadline due) {
        if (!due.words().isBlank()) return due.words();
        return switch (due.kind()) {
            case ANNOUNCEMENT -> Words.of("due.announcement");
            case CONTRIBUTIONS -> Words.of("due.contributions");
            case PROPOSED_AGENDA -> Words.of("due.agenda");
            case DRAFT_TEXTS -> Words.of("due.texts");
            case REPORT -> Words.of("due.report");
            case OTHER -> Words.of("due.other");
        };
    }

    private static Optional<Deadline> set(Occasion occasion, Deadline due) {
        return occasion.deadlines().stream()
                .filter(own -> own.own() && own.kind() == due.kind())
                .findFirst();
    }

    private static boolean absent(List<Deadline> all, Deadline own) {
        return all.stream().noneMatch(each -> each.kind() == own.kind());
    }

    private List<Deadline> reckoned(Occasion occasion) {
        var first = occasion.sittings().getFirst().date();
        var all = new ArrayList<Deadline>();
        boolean letter = occasion.kind().interim() && !occasion.electronic();
        if (letter) add(all, Deadline.Kind.ANNOUNCEMENT, "meeting.convening", first);
        else if (interim(occasion))
            add(all, Deadline.Kind.ANNOUNCEMENT, "meeting.announcement", first);
        add(all, Deadline.Kind.CONTRIBUTIONS, "meeting.contribution", first);
        add(all, Deadline.Kind.PROPOSED_AGENDA, "meeting.td", first);
        var last = occasion.sittings().getLast().date();
        parent.filter(day -> day.isAfter(last))
                .ifPresent(
                        day -> {
                            add(all, Deadline.Kind.DRAFT_TEXTS, "meeting.draft", day);
                            add(all, Deadline.Kind.REPORT, "meeting.td", day);
                        });
        return all;
    }

    private static boolean interim(Occasion occasion) {
        return switch (occasion.kind()) {
            case RAPPORTEUR_GROUP, AD_HOC, REGIONAL_GROUP, JOINT_COORDINATION, JOINT_TASK_FORCE ->
                    true;
            case QUESTION, WORKING_PARTY, STUDY_GROUP -> false;
        };
    }

    private void add(List<Deadline> all, Deadline.Kind kind, String key, LocalDate from) {
        periods.period(key)
                .ifPresent(
                        period ->
                                all.add(
                                        new Deadline(
                                                kind,
                                                "",
                                                period.from(from, Set.of()).date(),
                                                source(period, kind),
                                                false)));
    }

    private static String source(Period period, Deadline.Kind kind) {
        var rule =
                switch (kind) {
                    case CONTRIBUTIONS -> Words.of("due.contributions.rule");
                    case DRAFT_TEXTS -> Words.of("due.texts.rule");
                    case REPORT -> Words.of("due.report.rule");
                    case ANNOUNCEMENT, PROPOSED_AGENDA, OTHER -> period.rule();
                };
        return rule + " \u00b7 " + period.source();
    }
}
