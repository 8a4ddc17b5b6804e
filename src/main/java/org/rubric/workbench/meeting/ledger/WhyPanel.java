package org.rubric.workbench.meeting.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.meeting.ledger.Aim;
import org.rubric.desk.meeting.ledger.Trail;
import org.rubric.desk.meeting.ledger.Trail.Row;
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
            var trail = Trail.of(hall.desk().ledgers().all(), draft, Readings.base(hall.desk()));
            var rows = trail.why(document, clause);
            Platform.runLater(() -> show(rows, name));
        } catch (IOException e) {
            Platform.runLater(() -> hall.say(e.getMessage()));
        }
    }

    private void show(List<Row> rows, String name) {
        var words = hall.words();
        var overlay = hall.frame().overlay();
        var panel =
                new RowsPanel(
                        words.of("ledger.why.title", name),
                        words.of("ledger.why.none"),
                        groups(rows),
                        overlay::close);
        var over = hall.atHand().write().text();
        overlay.within(panel, over.localToScene(over.getLayoutBounds()));
    }

    private List<RowsPanel.Group> groups(List<Row> rows) {
        var told = new Told(hall.words());
        var by = new LinkedHashMap<String, List<RowsPanel.Row>>();
        for (var row : rows) {
            var aside = told.document(row) + " · " + told.conclusion(row);
            by.computeIfAbsent(told.meeting(row), _ -> new ArrayList<>())
                    .add(new RowsPanel.Row(told.edit(row), aside, () -> go.accept(row.source())));
        }
        var groups = new ArrayList<RowsPanel.Group>();
        by.forEach((day, list) -> groups.add(new RowsPanel.Group(day, list)));
        return groups;
    }
}
