package org.rubric.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Ui;
import org.rubric.workbench.Words;

/// The panel, with printers that only take notes.
class PrintPanelTest {
    private static final List<Page> PAGES = pages();

    private final List<String> said = new ArrayList<>();
    private final Overlay overlay = new Overlay();
    private Stage stage;

    private static List<Page> pages() {
        var draft = Sample.draft();
        return new Typesetter(new Typefaces()).set(draft, Numbering.of(draft), Look.DRAFT).pages();
    }

    /// A printer that paints on nothing, off the window's thread, and remembers what it was asked.
    private static final class Notes implements Device {
        private final String name;
        private final boolean twoSided;
        private final List<String> jobs = new ArrayList<>();

        Notes(String name, boolean twoSided) {
            this.name = name;
            this.twoSided = twoSided;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean twoSided() {
            return twoSided;
        }

        @Override
        public void print(String title, Order order, Sheets sheets) throws IOException {
            if (Platform.isFxApplicationThread()) throw new IOException("on the window's thread");
            if (name.startsWith("Broken")) throw new IOException("it is out of paper.");
            var image = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < sheets.count(); i++)
                sheets.paint(i, image.createGraphics(), Paper.A4);
            jobs.add(title + " " + order);
        }
    }

    @BeforeEach
    void show() {
        var root = new StackPane(overlay);
        root.getStyleClass().add("workbench");
        stage = Ui.show(root, 1000, 700, true);
    }

    @AfterEach
    void close() {
        Ui.close(stage);
    }

    private void open(Device... devices) {
        var teller =
                new Printing.Teller() {
                    @Override
                    public void say(String words) {
                        said.add(words);
                    }

                    @Override
                    public void working(String words, double part, Runnable cancel) {
                        said.add(words);
                    }

                    @Override
                    public void rested() {}
                };
        var printing =
                new Printing(
                        Words.of(Locale.ROOT),
                        overlay,
                        teller,
                        Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()),
                        () -> List.of(devices));
        Ui.run(() -> printing.open("Flood", () -> PAGES, new BoundingBox(500, 600, 80, 28)));
        Ui.await(() -> !overlay.getChildren().isEmpty());
    }

    private <T> List<T> all(Class<T> kind) {
        return Ui.on(
                () ->
                        overlay.lookupAll("*").stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .toList());
    }

    private void print() {
        var button = all(Button.class).getLast();
        Ui.run(button::fire);
        Ui.settle();
    }

    private boolean reads(String words) {
        return all(Label.class).stream().anyMatch(l -> l.getText().equals(words));
    }

    @Test
    void pagesAndCopiesGoToThePrinterThatIsChosen() {
        var office = new Notes("Office, 4th floor", true);
        var other = new Notes("Room D, colour", false);
        open(office, other);
        Ui.picture(stage.getScene(), "print-panel");
        var fields = all(TextField.class);
        assertEquals(
                List.of("1", "" + PAGES.size(), "1"),
                Ui.on(() -> fields.stream().map(TextField::getText).toList()));
        Ui.run(
                () -> {
                    fields.get(0).setText("2");
                    fields.get(1).setText("3");
                    fields.get(2).setText("2");
                });
        var box = all(CheckBox.class).getFirst();
        Ui.run(() -> box.setSelected(true));
        print();
        Ui.await(() -> !office.jobs.isEmpty());
        assertEquals(List.of("Flood " + new Order(2, 3, 2, true)), office.jobs);
        assertEquals(List.of(), other.jobs);
        Ui.await(() -> said.getLast().startsWith("Sent"));
        assertEquals("Sent to Office, 4th floor: 2 pages", Ui.on(said::getLast));
        assertTrue(Ui.on(() -> overlay.getChildren().isEmpty()));
    }

    @Test
    void aPrinterOfOneSideIsNotAskedForTwo() {
        var two = new Notes("Two", true);
        var one = new Notes("One", false);
        open(two, one);
        var box = all(CheckBox.class).getFirst();
        Ui.run(() -> box.setSelected(true));
        var list = all(ListView.class).getFirst();
        Ui.run(() -> list.getSelectionModel().select(1));
        assertTrue(Ui.on(() -> !box.isVisible()));
        print();
        Ui.await(() -> !one.jobs.isEmpty());
        assertTrue(one.jobs.getFirst().endsWith("bothSides=false]"), one.jobs.toString());
    }

    @Test
    void aWrongNumberIsSaidWhereItIsAndNothingIsPrinted() {
        var office = new Notes("Office", false);
        open(office);
        var fields = all(TextField.class);
        Ui.run(() -> fields.get(1).setText("99"));
        print();
        assertTrue(reads("Pages go from 1 to " + PAGES.size() + "."));
        assertTrue(Ui.on(() -> fields.get(1).isFocused()));
        Ui.picture(stage.getScene(), "print-panel-wrong");
        Ui.run(() -> fields.get(1).setText("2"));
        Ui.run(() -> fields.get(2).setText("none"));
        print();
        assertTrue(reads("Copies are a number from 1 to 99."));
        assertTrue(Ui.on(() -> fields.get(2).isFocused()));
        assertEquals(List.of(), office.jobs);
    }

    @Test
    void aPrinterThatFailsSaysWhy() {
        open(new Notes("Broken one", false));
        print();
        Ui.await(() -> said.getLast().startsWith("Broken"));
        assertEquals("Broken one did not print: it is out of paper.", Ui.on(said::getLast));
    }

    @Test
    void withoutAPrinterOneLineSaysSo() {
        open();
        Ui.picture(stage.getScene(), "print-none");
        assertTrue(
                reads(
                        "No printer is set up on this computer. Save as PDF and print the file"
                                + " elsewhere."));
        assertEquals(List.of(), all(Button.class));
    }
}
