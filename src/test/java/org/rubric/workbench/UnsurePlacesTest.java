package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.WordImporter;

/// The walk through the unsure places of an opened file: F8 begins it and goes on, a key settles a
/// place, one undo takes it back, and the count falls to none.
class UnsurePlacesTest {
    private static final Map<String, KeyCode> KEYS = keys();
    @TempDir Path folder;

    private static Map<String, KeyCode> keys() {
        var keys = new LinkedHashMap<String, KeyCode>();
        keys.put("H", KeyCode.H);
        keys.put("P", KeyCode.P);
        keys.put("L", KeyCode.L);
        keys.put("N", KeyCode.N);
        keys.put("C", KeyCode.C);
        keys.put("Space", KeyCode.SPACE);
        return keys;
    }

    private static String strip(Desktop desktop) {
        return Ui.on(
                () -> {
                    var said = new ArrayList<String>();
                    for (var node : desktop.scene.getRoot().lookupAll(".strip .label"))
                        if (node instanceof Labeled label && label.isVisible())
                            said.add(label.getText());
                    return String.join(" | ", said);
                });
    }

    private static List<String> offered(Desktop desktop) {
        return Ui.on(
                () -> {
                    var caps = new ArrayList<String>();
                    for (var node : desktop.scene.getRoot().lookupAll(".answer"))
                        if (node instanceof Button button
                                && button.getGraphic() instanceof Labeled cap)
                            caps.add(cap.getText());
                    return caps;
                });
    }

    private static Desktop opened(Imported imported) {
        var desktop = new Desktop(imported.base(), 1280, 800, Theme.LIGHT);
        desktop.opened(imported);
        return desktop;
    }

    /// Each place is answered with another of the keys that it offers.
    private static void walk(Desktop desktop, int most) {
        var text = desktop.session;
        desktop.press(KeyCode.F8);
        int settled = 0;
        for (; settled < most && !offered(desktop).isEmpty(); settled++) {
            var place = strip(desktop);
            var offers = offered(desktop);
            var key = KEYS.get(offers.get(settled % offers.size()));
            var before = text.snapshot().document();
            desktop.press(key);
            assertTrue(!strip(desktop).equals(place), place);
            var after = text.snapshot().document();
            if (after == before) continue;
            desktop.press(KeyCode.Z, false, true, false);
            assertSame(before, text.snapshot().document(), "one undo at " + place);
            assertEquals(place, strip(desktop), "asked again");
            desktop.press(KeyCode.Y, false, true, false);
            assertSame(after, text.snapshot().document());
        }
    }

    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(
            strings = {
                "Y.3507-201812",
                "T-REC-Q.850-201810-I!!MSW-E",
                "T-REC-Z.100-201811-I!AnnF1!MSW-E",
                "T-REC-Z.100-201811-I!AnnF3!MSW-E",
                "T-REC-H.222.0-201808-P!!MSW-E",
                "T-RES-T.1-2016-MSW-E"
            })
    void allPlacesOfARealFileAreSettledByKeys(String name) throws IOException {
        var imported = new WordImporter().read(Corpus.docx(name), Progress.NONE);
        try (var desktop = opened(imported)) {
            assertTrue(strip(desktop).contains("to look at"), strip(desktop));
            walk(desktop, 60);
            assertTrue(strip(desktop).contains("All places settled."), strip(desktop));
            assertNull(desktop.scene.getRoot().lookup(".answer"));
        }
    }

    /// The page beside the text is that of the place that is asked about.
    @Test
    @Tag("corpus")
    void thePageFollows() throws IOException {
        var imported = new WordImporter().read(Corpus.docx("Y.3507-201812"), Progress.NONE);
        try (var desktop = opened(imported)) {
            desktop.ready();
            desktop.press(KeyCode.F8);
            var pages = new java.util.TreeSet<String>();
            for (int i = 0; i < 6; i++) {
                Ui.settle();
                pages.add(page(desktop));
                desktop.press(KeyCode.F8);
            }
            assertTrue(pages.size() > 2, pages.toString());
        }
    }

    private static String page(Desktop desktop) {
        return Ui.on(
                () ->
                        desktop.scene.getRoot().lookupAll(".preview .label").stream()
                                .map(node -> ((Labeled) node).getText())
                                .filter(words -> words != null && words.matches("\\d+ of \\d+"))
                                .findFirst()
                                .orElse("none"));
    }

    private Imported file() throws IOException {
        return new DocxBuilder()
                .add(
                        p("Heading1", "1\tScope"),
                        p("", "This draft describes physical machines."),
                        p("", "*Power and temperature*"),
                        p("", "The machine reports its power."),
                        p("", "*Noise*"),
                        p("", "– raise an alarm with the time and the value;"),
                        p("", "– keep the last hour of readings."),
                        p("", "NOTE 1 The values are examples."))
                .open(folder);
    }

    @Test
    void f8BeginsGoesOnWithoutAnAnswerAndBack() throws IOException {
        try (var desktop = opened(file())) {
            desktop.press(KeyCode.F8);
            assertTrue(strip(desktop).contains("Place 1 of 4"), strip(desktop));
            desktop.press(KeyCode.F8);
            assertTrue(strip(desktop).contains("Place 2 of 4"), strip(desktop));
            desktop.press(KeyCode.F8, true, false, false);
            assertTrue(strip(desktop).contains("Place 1 of 4"), strip(desktop));
            desktop.press(KeyCode.H);
            desktop.press(KeyCode.F8);
            desktop.press(KeyCode.F8);
            desktop.press(KeyCode.F8);
            assertTrue(strip(desktop).contains("Place 2 of 4"), "the first is settled");
            desktop.press(KeyCode.ESCAPE);
            assertTrue(strip(desktop).contains("3 places to look at"), strip(desktop));
            desktop.press(KeyCode.F8);
            assertTrue(strip(desktop).contains("Place 2 of 4"), strip(desktop));
        }
    }

    @Test
    void aRoundThatIsOverLeavesF8ToTheChecks() throws IOException {
        try (var desktop = opened(file())) {
            desktop.ready();
            walk(desktop, 10);
            assertTrue(strip(desktop).contains("All places settled."));
            desktop.press(KeyCode.F8);
            assertNull(desktop.scene.getRoot().lookup(".answer"));
            assertTrue(Ui.on(() -> desktop.write.judging().chosen()));
        }
    }

    @Test
    void placesThatTheTextDoesNotHaveAreNotCounted() throws IOException {
        var file = file();
        var findings = new ArrayList<>(file.findings());
        findings.add(
                Finding.of(
                        "word.maybe-heading",
                        Severity.NOTE,
                        Id.of("proposed"),
                        "“Proposed” may be a heading."));
        var more = new Imported(file.base(), file.proposals(), findings, file.tally());
        try (var desktop = opened(more)) {
            assertTrue(strip(desktop).contains("4 places to look at"), strip(desktop));
            desktop.press(KeyCode.F8);
            assertNotSame(List.of(), offered(desktop));
            walk(desktop, 10);
            assertTrue(strip(desktop).contains("All places settled."), strip(desktop));
        }
    }
}
