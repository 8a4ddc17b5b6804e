package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.State;
import org.rubric.rules.Rulebook;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.write.WritePlace;

/// The programme in a window as it stands: its views, its actions, the ways between draft and item.
class ProgrammeDeskTest {
    @TempDir Path home;

    @Test
    void viewsAndActionsComeToTheWindow() throws IOException {
        var background = Executors.newSingleThreadExecutor();
        try (var desk = new Desk(home)) {
            desk.repository();
            Ui.run(() -> {});
            var words = Words.of(Locale.ENGLISH);
            var overlay = new Overlay();
            var bottom = Ui.on(() -> new BottomLine(words, List.of()));
            var frame = new WritePlace.Frame(Ui.on(() -> new TitleRow(words)), bottom, overlay);
            var opened = new ArrayList<Id>();
            var made =
                    Ui.on(
                            () ->
                                    new ProgrammeDesk(
                                            words,
                                            desk,
                                            frame,
                                            background,
                                            new ProgrammeDesk.Deeds(
                                                    new Exporting(
                                                            words, desk, frame, home, background),
                                                    home,
                                                    opened::add)));
            assertEquals(
                    List.of("register.programme", "register.coverage", "register.topics", "map"),
                    made.views().stream().map(OwnView::key).toList());
            for (var view : made.views().subList(0, 3)) {
                assertTrue(words.has(view.key()) && words.has(view.key() + ".empty"), view.key());
                assertEquals(view.content(), view.content(), "the same node each time");
            }
            act(made, overlay, bottom);
        } finally {
            background.shutdownNow();
        }
    }

    private static void act(ProgrammeDesk made, Overlay overlay, BottomLine bottom) {
        var document = new ArrayList<Document>();
        var gone = new ArrayList<OwnView>();
        var below = new Label("Save");
        var actions =
                Ui.on(() -> made.actions(() -> document.stream().findFirst(), gone::add, below));
        var mail = actions.stream().filter(a -> a.key().equals("mail")).findFirst().orElseThrow();
        for (var action : List.of(mail, actions.getLast()))
            assertFalse(Ui.on(action::tryRun), "no draft is open");
        var view = made.views().getFirst();
        var frame = Ui.on(() -> new BorderPane(view.content()));
        Ui.run(() -> frame.setBottom(below));
        var stage = Ui.show(Ui.on(() -> new StackPane(frame, overlay)), 1000, 700, false);
        document.add(Sample.draft());
        Ui.run(view::entered);
        assertTrue(Ui.on(actions.getLast()::tryRun));
        Ui.settle();
        assertEquals(List.of(view), gone);
        var shown = stage.getScene();
        assertEquals("Y.IoT-flood", title(shown));
        assertTrue(Ui.on(mail::tryRun));
        assertFalse(Ui.on(() -> shown.getRoot().lookupAll(".mail-panel")).isEmpty());
        assertEquals("", bottom.said());
        Ui.close(stage);
    }

    @Test
    void theBottomLineSaysWhereTheItemStands() throws IOException {
        try (var desk = new Desk(home)) {
            var event = new Event(State.LAST_CALL, "2027-06-01", "", "");
            desk.programme()
                    .change("Called", p -> p.update("Y.IoT-flood", e -> e.after(event)), "");
            var room =
                    new Backroom(
                            Rulebook.standard(),
                            Sample.catalogue(),
                            new Typesetter(new Typefaces()));
            assertEquals("Under study", room.standing(Sample.draft()));
            assertEquals("Last Call", room.stating(desk::standing).standing(Sample.draft()));
        }
    }

    private static String title(Scene scene) {
        return Ui.on(
                () ->
                        Optional.ofNullable((Label) scene.getRoot().lookup(".object-title"))
                                .map(Label::getText)
                                .orElse(""));
    }
}
