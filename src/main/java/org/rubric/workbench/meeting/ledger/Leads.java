package org.rubric.workbench.meeting.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.rubric.desk.approval.round.ClauseHistory.Commented;
import org.rubric.desk.approval.round.ClauseHistory.Discussed;
import org.rubric.desk.approval.round.ClauseHistory.Passed;
import org.rubric.desk.approval.round.ClauseHistory.Step;
import org.rubric.desk.approval.round.Texts;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.repository.Version;
import org.rubric.workbench.meeting.AtHand.Remarked;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.write.SplitView;

/// What led to a clause, in words, and the way to each document of it: the one of a meeting at the
/// desk, a comment on its page, a version beside the text.
///
/// @param draft whose clauses they are
public record Leads(Hall hall, Id draft) {
    private static final int LONGEST = 160;

    /// "19 January 2027".
    public String day(Step step) {
        try {
            return Told.DAY.format(LocalDate.parse(step.day()));
        } catch (DateTimeException _) {
            return step.day();
        }
    }

    /// What happened.
    public String words(Step step) {
        return switch (step) {
            case Discussed(var row) -> told().edit(row);
            case Passed(var event, _) -> event.state().words();
            case Commented(_, _, _, var remark) ->
                    hall.words()
                            .of(
                                    "history.comment",
                                    remark.number(),
                                    remark.from(),
                                    cut(
                                            remark.comment().isBlank()
                                                    ? remark.proposed()
                                                    : remark.comment()));
        };
    }

    /// Whose it is, and what became of it.
    public String aside(Step step) {
        return switch (step) {
            case Discussed(var row) -> told().document(row) + " · " + told().conclusion(row);
            case Passed(var event, var text) ->
                    joined(
                            event.meeting(),
                            event.document(),
                            text.map(Version::name)
                                    .map(name -> hall.words().of("history.version", name))
                                    .orElse(""));
            case Commented(var round, _, _, var remark) ->
                    joined(
                            round.sort().words(),
                            remark.disposition().kind().words(),
                            cut(remark.disposition().words()));
        };
    }

    private static String joined(String... parts) {
        var all = java.util.Arrays.stream(parts).filter(part -> !part.isBlank()).toList();
        return String.join(" · ", all);
    }

    private static String cut(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    private Told told() {
        return new Told(hall.words());
    }

    /// Whether it leads anywhere.
    public boolean leads(Step step) {
        return switch (step) {
            case Discussed _, Commented _ -> true;
            case Passed(_, var text) -> text.isPresent();
        };
    }

    /// Goes to the document of it.
    public void open(Step step) {
        switch (step) {
            case Discussed(var row) ->
                    hall.atHand().visit(row.source().meeting(), row.document().id());
            case Passed(_, var text) -> text.ifPresent(this::beside);
            case Commented(_, var round, var place, _) ->
                    hall.atHand().open(new Remarked(draft, round, place));
        }
    }

    private void beside(Version version) {
        hall.behind(
                () -> new Texts(hall.desk(), draft).version(version.number()),
                document -> {
                    if (!hall.atHand().write(draft)) return;
                    var session = Session.of(document);
                    var source = new SplitView.Source(session, version.name(), true, () -> {});
                    hall.atHand().write().split().show(source);
                });
    }
}
