package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Template;
import org.rubric.document.Block;
import org.rubric.document.FrontLines;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.block.Wish;

/// Selections that begin in the lines of the front matter.
class FrontSelectionTest {

    private static Shown shown() {
        return Shown.of(Template.recommendation("Smart bins", "4/20"));
    }

    private static List<String> said(Shown shown) {
        var said = new ArrayList<String>();
        Ui.run(() -> shown.view.addEventHandler(Wish.SAY, wish -> said.add(wish.words())));
        return said;
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"BACK_SPACE", "DELETE", "X", "C", "A"})
    void whatCannotBeDoneAtOnceSaysWhy(KeyCode key) {
        try (var shown = shown()) {
            var said = said(shown);
            var before = shown.session.snapshot().document();
            var summary = before.front().overview().summary().getFirst().id();
            var title = FrontLines.title(before).id();
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(new Position(title, 2), new Position(summary, 0)));
            boolean letter = key == KeyCode.A;
            if (letter) shown.type("x");
            else shown.press(key, false, key == KeyCode.X || key == KeyCode.C, false);
            assertSame(before, shown.session.snapshot().document());
            assertEquals("front.not", said.getFirst());
        }
    }

    @Test
    void withinTheTitleItIsDone() {
        try (var shown = shown()) {
            var said = said(shown);
            var title = FrontLines.title(shown.session.snapshot().document()).id();
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(new Position(title, 0), new Position(title, 5)));
            shown.type("X");
            assertEquals("X bins", shown.session.snapshot().document().front().identity().title());
            assertEquals(List.of(), said);
        }
    }

    @Test
    void theWholeTextIsAllButTheFrontLines() {
        try (var shown = shown()) {
            shown.press(KeyCode.A, false, true, false);
            var document = shown.session.snapshot().document();
            var first = document.front().overview().summary().getFirst().id();
            var last = ((Block.Clause) document.body().getLast()).title();
            assertEquals(first + ":0–" + last.id() + ":12", shown.selected());
        }
    }
}
