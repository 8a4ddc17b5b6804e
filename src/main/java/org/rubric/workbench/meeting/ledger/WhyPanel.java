package org.rubric.workbench.meeting.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.approval.round.ClauseHistory;
import org.rubric.desk.approval.round.ClauseHistory.Discussed;
import org.rubric.desk.approval.round.ClauseHistory.Step;
import org.rubric.desk.meeting.ledger.Aim;
import org.rubric.desk.meeting.ledger.Trail;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.numbering.Label;
import org.rubric.workbench.meeting.Hall;

/// Why a clause reads as it does: what led to it, over all meetings, each leading to its document.
///
/// @param go opens a document of a meeting
public record WhyPanel(Hall hall, Consumer<Trail.Source> go) {

    /// Of the text of the desk.
    static WhyPanel of(Contributing room) {
        var at = room.at();
        return new WhyPanel(
                room.hall(), source -> at.open(source.meeting(), source.document().id()));
    }

    /// About the clause at the caret of the desk's text.
    static void open(Contributing room) {
        room.session().ifPresent(open -> of(room).at(open));
    }

    /// About the clause at the caret of a draft.
    public void at(Session session) {
        var document = session.snapshot().document();
        var clause =
                session.selection() instanceof Selection.Text(_, var caret)
                        ? Aim.clause(document, caret.block())
                        : Optional.<Id>empty();
        if (clause.isEmpty()) hall.say(hall.words().of("ledger.why.nowhere"));
        else about(session, clause.get());
    }

    /// About a clause of a draft.
    public void about(Session session, Id clause) {
        var draft = hall.atHand().opened();
        if (draft.isEmpty()) return;
        var document = session.snapshot().document();
        var standing = session.snapshot().numbering().label(clause).map(Label::standing);
        var name = (standing.orElse("") + " " + title(document, clause)).strip();
        hall.background().execute(() -> read(document, draft.get(), clause, name));
    }

    private static String title(Document document, Id clause) {
        return document.find(clause)
                .map(block -> Inline.text(block.parts().getFirst().runs()))
                .orElse("");
    }

    private void read(Document document, Id draft, Id clause, String name) {
        try {
            var steps = ClauseHistory.of(hall.desk(), draft, document).of(clause);
            Platform.runLater(() -> show(steps, draft, name));
        } catch (IOException e) {
            Platform.runLater(() -> hall.say(e.getMessage()));
        }
    }

    private void show(List<Step> steps, Id draft, String name) {
        var words = hall.words();
        var overlay = hall.frame().overlay();
        var panel =
                new RowsPanel(
                        words.of("ledger.why.title", name),
                        words.of("ledger.why.none"),
                        groups(steps, new Leads(hall, draft)),
                        overlay::close);
        var over = hall.atHand().write().text();
        overlay.within(panel, over.localToScene(over.getLayoutBounds()));
    }

    private List<RowsPanel.Group> groups(List<Step> steps, Leads leads) {
        var by = new LinkedHashMap<String, List<RowsPanel.Row>>();
        for (var step : steps)
            by.computeIfAbsent(leads.day(step), _ -> new ArrayList<>())
                    .add(
                            new RowsPanel.Row(
                                    leads.words(step), leads.aside(step), () -> go(step, leads)));
        var groups = new ArrayList<RowsPanel.Group>();
        by.forEach((day, list) -> groups.add(new RowsPanel.Group(day, list)));
        return groups;
    }

    private void go(Step step, Leads leads) {
        if (step instanceof Discussed(var row)) go.accept(row.source());
        else leads.open(step);
    }
}
