package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be read of a meeting where the window is 1280 wide.
class SidesTest {
    private static final List<String> SIDES =
            List.of("Prepare", "Desk", "Ledger", "Report", "Documents to post");

    @TempDir private Path home;

    private static List<String> named(Opened open) {
        return Ui.on(
                () ->
                        open.all(".tool-row .tool").stream()
                                .map(Button.class::cast)
                                .filter(Opened::seen)
                                .filter(b -> b.getContentDisplay() == ContentDisplay.LEFT)
                                .map(Button::getText)
                                .toList());
    }

    private static double end(Opened open) {
        return Ui.on(
                () -> {
                    var bar = open.node(".session-bar");
                    return bar.localToScene(bar.getLayoutBounds()).getMaxX();
                });
    }

    @Test
    void theNamesOfTheSidesStayWhileTheClockRuns() throws IOException {
        try (var chair = new Chairing(home)) {
            Ui.run(() -> chair.open.stage.setWidth(1280));
            Ui.settle();
            chair.go("agenda/agenda");
            assertTrue(named(chair.open).containsAll(SIDES), "" + named(chair.open));
            chair.open.fire("Start session");
            Ui.settle();
            assertTrue(chair.open.reads("0 of 5 min"));
            assertTrue(named(chair.open).containsAll(SIDES), "" + named(chair.open));
            assertTrue(end(chair.open) <= 1280, "" + end(chair.open));
            chair.go("c04");
            chair.open.picture("sides-clock");
            assertTrue(named(chair.open).containsAll(SIDES), "" + named(chair.open));
        }
    }

    @Test
    void wordsGoOneByOneTheLastFirst() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.open.fire("Start session");
            for (double width = 1500; width > 900; width -= 50) {
                double wide = width;
                Ui.run(() -> chair.open.stage.setWidth(wide));
                Ui.settle();
                var named = named(chair.open);
                var all = new java.util.ArrayList<>(SIDES);
                all.add("Shared view");
                all.add("Editor\u2019s note");
                assertEquals(all.subList(0, named.size()), named, "at " + width);
            }
        }
    }

    @Test
    void titlesOfTheAgendaAreReadWhole() throws IOException {
        try (var chair = new Chairing(home)) {
            Ui.run(() -> chair.open.stage.setWidth(1280));
            Ui.settle();
            for (var id : List.of("agenda/opening", "c04", "c08", "td81-2")) {
                if (chair.meeting().document(org.rubric.document.Id.of(id)).isEmpty()
                        && !id.startsWith("agenda")) continue;
                chair.go(id);
                var cut =
                        Ui.on(
                                () ->
                                        chair.open.all(".agenda-title").stream()
                                                .filter(Opened::seen)
                                                .map(node -> (Label) node)
                                                .filter(l -> !drawn(l).equals(l.getText()))
                                                .map(Label::getText)
                                                .toList());
                assertEquals(List.of(), cut);
            }
        }
    }

    private static String drawn(Label label) {
        var text = (javafx.scene.text.Text) label.lookup(".text");
        return text.getText();
    }
}
