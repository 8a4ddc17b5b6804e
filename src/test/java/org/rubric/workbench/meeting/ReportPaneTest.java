package org.rubric.workbench.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;

/// The report that is saved is that of the meeting that is shown.
class ReportPaneTest {
    @TempDir private Path home;
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final List<Imprint> shown = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    private final class Sheets implements ReportPane.Pages {
        private final Region node = new StackPane();

        @Override
        public Region node() {
            return node;
        }

        @Override
        public void show(Imprint imprint) {
            shown.add(imprint);
        }
    }

    private ReportPane pane(Desk desk) {
        return Ui.on(
                () ->
                        new ReportPane(
                                Words.of(Locale.ENGLISH),
                                desk,
                                work::add,
                                new Sheets(),
                                (_, _) -> {},
                                trouble::add));
    }

    private static boolean saves(ReportPane pane) {
        return Ui.on(
                () ->
                        !((Button) ((HBox) pane.getChildren().get(1)).getChildren().getFirst())
                                .isDisabled());
    }

    private void work() {
        while (!work.isEmpty()) work.poll().run();
        Ui.run(() -> {});
    }

    /// Of which the store knows nothing.
    private static Meeting other(Meeting meeting) {
        var now = meeting.occasion();
        var occasion =
                new Occasion(
                        now.kind(),
                        "9/20",
                        now.studyPeriod(),
                        "Geneva",
                        now.sittings(),
                        now.chair());
        return new Meeting(
                meeting.id(),
                occasion,
                meeting.agenda(),
                meeting.documents(),
                meeting.participants(),
                meeting.results());
    }

    @Test
    void nothingIsSavedWhileAnotherIsComposedOrWhenItCannotBe() throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            desk.repository();
            var pane = pane(desk);
            var meeting = Sample.meeting();
            Ui.run(() -> pane.of(meeting));
            work();
            assertTrue(saves(pane));
            Ui.run(() -> pane.of(other(meeting)));
            assertFalse(saves(pane), "it is the report of the meeting before");
            work();
            assertFalse(saves(pane), "there is none");
            assertEquals(1, trouble.size());
        }
    }

    @Test
    void onlyTheLastThatWasAskedForIsShown() throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            desk.repository();
            var pane = pane(desk);
            var meeting = Sample.meeting();
            Ui.run(() -> pane.of(meeting));
            Ui.run(() -> pane.of(other(meeting)));
            work();
            assertEquals(0, shown.size());
            assertFalse(saves(pane));
            Ui.run(() -> pane.of(other(meeting)));
            Ui.run(() -> pane.of(meeting));
            work();
            assertEquals(1, shown.size());
            assertTrue(saves(pane));
        }
    }
}
