package org.rubric.workbench.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Edition;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.Desk;
import org.rubric.desk.reference.CitationMap;
import org.rubric.desk.reference.CitationMapTest;
import org.rubric.desk.reference.Shelf;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;

/// The map of citations, and what the detail of a Recommendation tells: its editions and who cites
/// it.
class CitationMapViewTest {
    @TempDir private Path home;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Words words = Words.of(Locale.ENGLISH);
    private final List<String> told = new ArrayList<>();
    private final List<Id> opened = new ArrayList<>();

    @AfterEach
    void end() {
        background.shutdownNow();
    }

    private CitationMapView view(Desk desk, Overlay overlay) {
        return new CitationMapView(
                words,
                desk,
                overlay,
                background,
                new CitationMapView.Deeds(
                        opened::add, (name, _, _) -> told.add("pdf " + name), told::add));
    }

    private static StackPane room(javafx.scene.Node node, Overlay overlay) {
        var room = new StackPane(node, overlay);
        room.getStyleClass().add("workbench");
        return room;
    }

    private static void press(javafx.scene.Node node, KeyCode code) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                node.lookup(".citation-map"),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private static void fire(javafx.scene.Node node, String label) {
        Ui.run(
                () ->
                        java.util.stream.Stream.concat(
                                        node.lookupAll(".button").stream(),
                                        node.lookupAll(".toggle-button").stream())
                                .filter(ButtonBase.class::isInstance)
                                .map(ButtonBase.class::cast)
                                .filter(
                                        b ->
                                                label.equals(b.getText())
                                                        || label.equals(b.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(label))
                                .fire());
        Ui.settle();
    }

    @Test
    void theMapOfTheStoreIsFilteredWalkedAndSaved() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository().create(Shelf.draft(), "Under study").close();
            var overlay = Ui.on(Overlay::new);
            var view = Ui.on(() -> view(desk, overlay));
            var room = Ui.on(() -> room(view.content(), overlay));
            var stage = Ui.show(room, 1000, 700, false);
            Ui.run(view::entered);
            Ui.await(() -> view.told().contains("2 drafts"));
            press(room, KeyCode.DOWN);
            press(room, KeyCode.DOWN);
            press(room, KeyCode.RIGHT);
            assertTrue(
                    view.told().matches("(?:ITU|IETF|ISO|IEC|ETSI|oneM2M|IEEE|W3C).*"),
                    view.told());
            press(room, KeyCode.LEFT);
            press(room, KeyCode.ENTER);
            assertEquals(1, opened.size());
            press(room, KeyCode.PLUS);
            fire(room, "Superseded only");
            assertTrue(view.told().contains("no draft"), view.told());
            fire(room, "Superseded only");
            fire(room, "Save as PDF");
            assertEquals(List.of("pdf Citations"), told);
            var file = home.resolve("map.svg");
            Ui.run(() -> view.save(file));
            assertTrue(Files.readString(file).startsWith("<svg"));
            Ui.close(stage);
        }
    }

    @Test
    void theMouseDragsZoomsAndPoints() {
        var looked = new ArrayList<String>();
        var opens = new ArrayList<String>();
        var canvas =
                Ui.on(
                        () ->
                                new MapCanvas(
                                        point -> looked.add(point.map(p -> p.label()).orElse("-")),
                                        point -> opens.add(point.label())));
        var stage = Ui.show(Ui.on(() -> room(canvas, new Overlay())), 900, 500, false);
        Ui.run(() -> canvas.show(CitationMapTest.small()));
        Ui.settle();
        double before = Ui.on(canvas::scale);
        Ui.run(() -> canvas.zoom(true));
        assertTrue(Ui.on(canvas::scale) > before);
        Ui.run(canvas::fit);
        assertEquals(before, Ui.on(canvas::scale));
        Ui.run(
                () -> {
                    for (int y = 0; y < 500 && opens.isEmpty(); y += 4) {
                        Ui.click(canvas, 250, y);
                        Event.fireEvent(canvas, pressed(KeyCode.ENTER));
                    }
                });
        assertEquals(1, opens.size(), looked.toString());
        assertTrue(opens.getFirst().startsWith("Y."), opens.toString());
        Ui.run(
                () -> {
                    for (int i = 0; i < 40; i++) canvas.zoom(false);
                });
        assertTrue(Ui.on(canvas::scale) > 0.05, "it can always be seen");
        Ui.run(() -> canvas.show(new CitationMap(List.of(), List.of())));
        Ui.run(() -> Event.fireEvent(canvas, pressed(KeyCode.DOWN)));
        Ui.close(stage);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void whatNobodyCitesAndWhatGoesInACircleIsSaid() throws IOException {
        try (var desk = new Desk(home)) {
            var view = Ui.on(() -> new CitedByView(words, desk, background, (_, _) -> {}));
            var one = Shelf.superseded("ITU-T Y.8", "", "ITU-T Y.9");
            var other = Shelf.superseded("ITU-T Y.9", "", "ITU-T Y.8");
            var index = Shelf.index(one, other);
            var editions = Ui.on(() -> new EditionsView(words, () -> index));
            var stage =
                    Ui.show(
                            Ui.on(() -> room(new VBox(editions, view), new Overlay())),
                            420,
                            640,
                            false);
            Ui.run(() -> view.show(one));
            Ui.run(() -> editions.show(one));
            Ui.await(() -> said(view).contains("No draft here cites it."));
            assertTrue(
                    said(editions)
                            .contains(
                                    "Replaced in a circle: ITU-T Y.8 \u2192 ITU-T Y.9 \u2192 ITU-T Y.8"));
            Ui.run(() -> ((TextField) editions.lookup(".text-field")).setText("yesterday"));
            assertTrue(said(editions).contains("a day such as 2018-03-14"));
            var gone = Standing.of("2019-09", "2.0", "withdrawn");
            Ui.run(() -> editions.show(Shelf.text("ITU-T Y.6", "", gone)));
            assertTrue(
                    said(editions).contains("No longer in force; the end day is not known"),
                    said(editions).toString());
            Ui.run(() -> editions.show(Shelf.text("ITU-T Y.7", "", Standing.UNKNOWN)));
            assertTrue(said(editions).contains("No edition is known."));
            Ui.close(stage);
        }
    }

    @Test
    void tour() throws IOException {
        try (var desk = new Desk(home)) {
            for (boolean dark : List.of(false, true)) {
                var name = dark ? "dark" : "light";
                var overlay = Ui.on(Overlay::new);
                var view = Ui.on(() -> view(desk, overlay));
                var room = Ui.on(() -> room(view.content(), overlay));
                var stage = Ui.show(room, 1040, 700, dark);
                Ui.run(() -> view.take(CitationMapTest.small()));
                press(room, KeyCode.DOWN);
                Ui.picture(stage.getScene(), "96-citation-map-" + name);
                Ui.run(() -> view.take(CitationMapTest.large()));
                Ui.picture(stage.getScene(), "97-citation-map-large-" + name);
                Ui.close(stage);
            }
        }
    }

    @Test
    void theDetailTellsWhoCitesTheTextAndOpensThere() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository().create(Shelf.draft(), "Under study").close();
            var text = Shelf.inForce("ITU-T Y.4000", "Overview", "2016-02");
            var places = new ArrayList<Position>();
            var view =
                    Ui.on(
                            () ->
                                    new CitedByView(
                                            words, desk, background, (_, at) -> places.add(at)));
            var editions = Ui.on(() -> new EditionsView(words, () -> TextIndex.of(desk(desk))));
            var old = Shelf.superseded("ITU-T Y.2060", "Overview", "ITU-T Y.4000");
            var standing =
                    new Standing(
                            "2012-06",
                            "",
                            "superseded",
                            "2024-01-12",
                            old.standing().replacedBy(),
                            List.of(Edition.of("2008-10", "1.0")));
            var detail = Ui.on(() -> new VBox(24, editions, view));
            Ui.run(() -> detail.getStyleClass().add("detail"));
            var stage = Ui.show(Ui.on(() -> room(detail, new Overlay())), 420, 640, false);
            Ui.run(() -> editions.show(Shelf.text("ITU-T Y.2060", "Overview", standing)));
            Ui.run(() -> view.show(text));
            Ui.await(() -> !view.lookupAll(".hyperlink").isEmpty());
            var said = said(detail);
            assertTrue(said.contains("older edition: 2012"), said.toString());
            assertTrue(
                    said.contains("Replaced: ITU-T Y.2060 \u2192 ITU-T Y.4000"), said.toString());
            assertTrue(said.contains("none that is known"), said.toString());
            Ui.run(() -> ((TextField) editions.lookup(".text-field")).setText("2010-01-01"));
            assertTrue(
                    said(detail).contains("the edition of 2008-10 1.0"), said(detail).toString());
            Ui.picture(stage.getScene(), "98-cited-by");
            Ui.run(() -> view.lookupAll(".hyperlink").forEach(node -> ((Hyperlink) node).fire()));
            assertTrue(places.contains(new Position(Id.of("b"), 21)), places.toString());
            Ui.close(stage);
        }
    }

    private static org.rubric.catalogue.Catalogue desk(Desk desk) {
        try {
            return desk.catalogue()
                    .after(
                            new CatalogueChange(
                                    "x",
                                    List.of(
                                            Shelf.superseded(
                                                    "ITU-T Y.2060", "Overview", "ITU-T Y.4000")),
                                    List.of()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> said(javafx.scene.Node node) {
        return javafx.application.Platform.isFxApplicationThread()
                ? texts(node)
                : Ui.on(() -> texts(node));
    }

    private static List<String> texts(javafx.scene.Node node) {
        return node.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
    }

    @Test
    void aStoreWithoutCitationsSaysSo() throws Exception {
        try (var desk = new Desk(home)) {
            for (var draft : desk.repository().drafts()) desk.repository().remove(draft.draft());
            var overlay = Ui.on(Overlay::new);
            var map = Ui.on(() -> view(desk, overlay));
            Ui.run(map::entered);
            background.submit(() -> {}).get();
            Ui.settle();
            var said = Ui.on(() -> said(map));
            assertTrue(said.contains(words.of("map.none")), said::toString);
        }
    }

    private static List<String> said(CitationMapView map) {
        return map.content().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
