package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;

/// Script B10 to B12: what a meeting may see, and nothing else.
class SharedViewTest {
    @TempDir private Path home;

    @Test
    void b10OnlyTheDocumentAtHand() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c01");
            Ui.await(() -> chair.open.window.meetings().at().open());
            chair.open.press(KeyCode.F5);
            var words = Chairing.words(chair.shared());
            assertTrue(words.contains("C01"), words);
            assertTrue(words.contains("Reporting period in clause 6.1"), words);
            assertTrue(words.contains("The gateway is required to report"), words);
            assertFalse(words.contains("no conclusion"), words);
            assertFalse(words.contains("Geneva"), words);
            chair.go("c11");
            words = Chairing.words(chair.shared());
            assertTrue(words.contains("Flood events of 2026 (slides)"), words);
            assertFalse(words.contains("The gateway is required"), words);
            var root = Ui.on(() -> chair.shared().getRoot().lookupAll(".button"));
            assertEquals(0, root.stream().filter(Opened::seen).count(), "nothing to press");
            assertFalse(root.stream().anyMatch(MenuBar.class::isInstance));
        }
    }

    @Test
    void b11NoNoteAndNoNameIsInIt() throws IOException {
        try (var chair = new Chairing(home)) {
            for (var entry : java.util.List.of("agenda/participants", "c04", "c11", "td81-2")) {
                chair.go(entry);
                chair.open.press(KeyCode.N, false, true, true);
                chair.write("Delta will object, says " + entry);
                chair.open.press(KeyCode.ENTER);
                if (!Ui.on(() -> chair.desk().view().shown())) chair.open.press(KeyCode.F5);
                chair.begin("n", "a word that is being typed");
                var words = Chairing.words(chair.shared());
                assertTrue(chair.open.reads("Delta will object, says " + entry), "on the desk");
                assertFalse(words.contains("Delta will"), words);
                assertFalse(words.contains("being typed"), words);
                for (var person : chair.meeting().participants())
                    assertFalse(words.contains(person.name()), person.name() + " in " + words);
                chair.open.press(KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void b12LargerAndAtTheSamePlaceWhenItIsOpenedAgain() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c01");
            Ui.await(() -> chair.open.window.meetings().at().open());
            var clause = chair.open.clause("Reporting");
            Ui.run(
                    () ->
                            chair.open
                                    .window
                                    .write()
                                    .text()
                                    .jump(new Position(title(chair, clause), 0)));
            Ui.run(() -> chair.open.window.write().text().arrive());
            chair.open.press(KeyCode.F5);
            Ui.await(() -> Chairing.words(chair.shared()).contains("Reporting"));
            int before = Ui.on(() -> chair.desk().view().size());
            chair.pressShared(KeyCode.PLUS, true);
            chair.pressShared(KeyCode.PLUS, true);
            assertEquals(before + 20, Ui.on(() -> chair.desk().view().size()));
            chair.pressShared(KeyCode.PLUS, true);
            chair.pressShared(KeyCode.MINUS, true);
            var seen = Chairing.words(chair.shared());
            Ui.run(() -> chair.desk().view().close());
            assertFalse(Ui.on(() -> chair.desk().view().shown()));
            chair.open.press(KeyCode.F5);
            assertEquals(before + 20, Ui.on(() -> chair.desk().view().size()));
            assertEquals(seen, Chairing.words(chair.shared()));
        }
    }

    private static org.rubric.document.Id title(Chairing chair, org.rubric.document.Id clause) {
        return chair.open
                .session()
                .snapshot()
                .document()
                .find(clause)
                .orElseThrow()
                .parts()
                .getFirst()
                .id();
    }

    @Test
    void marksSinceTheBaseAreShownAndTheirAuthorsAreNoPersons() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c01");
            Ui.await(() -> chair.open.window.meetings().at().open());
            chair.open.press(KeyCode.F5);
            assertFalse(Chairing.words(chair.shared()).contains("Marks since"));
            var write = chair.open.window.write();
            var base = chair.open.session().snapshot().document();
            Ui.run(
                    () ->
                            write.text()
                                    .jump(
                                            new Position(
                                                    title(chair, chair.open.clause("Reporting")),
                                                    0)));
            Ui.run(() -> write.text().requestFocus());
            chair.open.type("Quick ");
            Ui.run(() -> write.changing().since("TD 81/2-R1", base));
            Ui.await(() -> Chairing.words(chair.shared()).contains("Marks since TD 81/2-R1"));
            Ui.await(() -> Chairing.words(chair.shared()).contains("Quick "));
            Ui.await(() -> bar(chair).getStrokeWidth() == 3);
            var bar = Ui.on(() -> bar(chair));
            Ui.settle();
            assertSame(bar, Ui.on(() -> bar(chair)), "nothing is laid out without need");
            Ui.run(() -> write.changing().end());
            Ui.await(() -> !Chairing.words(chair.shared()).contains("Marks since"));
        }
    }

    private static Line bar(Chairing chair) {
        return (Line) chair.shared().getRoot().lookup(".change-bar");
    }

    @Test
    void b16BothWindowsFollowToTheClauseOfTheDocument() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c01");
            Ui.await(() -> chair.open.window.meetings().at().open());
            var clause = chair.open.clause("Reporting");
            var ledger = Ui.on(() -> chair.open.window.meetings().at().ledger().orElseThrow());
            ledger.change(
                    "C02 is about clause 6.2",
                    now ->
                            now.update(
                                    org.rubric.document.Id.of("c02"),
                                    d ->
                                            d.withBearing(
                                                    d.bearing().withClause(Optional.of(clause)))),
                    "a tester");
            Ui.settle();
            chair.open.press(KeyCode.F5);
            var words = words(chair, clause);
            assertFalse(Chairing.words(chair.shared()).contains(words));
            chair.open.press(KeyCode.PAGE_DOWN, false, true, false);
            assertEquals("c02", chair.at());
            Ui.await(() -> Chairing.words(chair.shared()).contains(words));
            assertTrue(chair.open.reads("Showing C02, clause 6.2"));
            var selection = (Selection.Text) Ui.on(() -> chair.open.session().selection());
            assertEquals(title(chair, clause), selection.caret().block());
        }
    }

    /// The first words of a clause's first paragraph.
    private static String words(Chairing chair, org.rubric.document.Id clause) {
        var parts = chair.open.session().snapshot().document().find(clause).orElseThrow().parts();
        return Inline.text(parts.get(1).runs()).substring(0, 12);
    }

    @Test
    void withAScreenOfItsOwnF5OpensAndCloses() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c11");
            var second = new Rectangle2D(500, 0, 400, 600);
            Ui.run(() -> chair.desk().view().screens(_ -> Optional.of(second)));
            chair.open.press(KeyCode.F5);
            var window = Ui.on(() -> chair.shared().getWindow());
            assertEquals(500, window.getX());
            assertTrue(chair.open.reads("Shared view, screen 2"));
            chair.open.press(KeyCode.F5);
            assertFalse(Ui.on(() -> chair.desk().view().shown()));
            assertTrue(chair.open.reads("Nothing is shown"));
            chair.open.fire("Open  F5");
            chair.pressShared(KeyCode.F5, false);
            assertFalse(Ui.on(() -> chair.desk().view().shown()), "and from there");
        }
    }

    @Test
    void itIsDressedAsTheDeskIs() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c11");
            chair.open.press(KeyCode.F5);
            assertFalse(Ui.on(() -> chair.shared().getRoot().getStyleClass().contains("dark")));
            Ui.run(() -> chair.open.window.dress(Theme.DARK));
            Ui.await(() -> chair.shared().getRoot().getStyleClass().contains("dark"));
        }
    }

    @Test
    void b12bOnOneScreenTheTwoAreSwapped() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c11");
            chair.open.press(KeyCode.F5);
            assertTrue(Ui.on(() -> chair.desk().view().shown()));
            var scene = chair.shared();
            chair.pressShared(KeyCode.F5, false);
            assertTrue(Ui.on(() -> chair.desk().view().shown()), "it stays behind the desk");
            assertTrue(scene == chair.shared(), "what is shared in a conference goes on");
            assertFalse(Chairing.words(scene).contains("Private notes"));
        }
    }

    @Test
    void theNextDocumentIsGoneToFromThereToo() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("agenda/participants");
            chair.open.press(KeyCode.F5);
            chair.pressShared(KeyCode.PAGE_DOWN, true);
            assertEquals("c01", chair.at());
            assertTrue(Chairing.words(chair.shared()).contains("C01"));
        }
    }
}
