package org.rubric.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Marks.Style;
import org.rubric.document.Position;

/// Pasting into the sample (rows A13 and A14 of the first script) and the bar that finds, as they
/// look in the window.
class ClipTourTest {

    private static String file(String name) throws IOException {
        var path = "/org/rubric/interchange/html/" + name;
        try (var in = ClipTourTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void lay(String html, String words) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putHtml(html);
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static String copied(String program) {
        return switch (program) {
            case "word" ->
                    "<html><body><!--StartFragment--><p class=MsoNormal style='font-family:Arial;color:red'>One.<o:p></o:p></p>"
                            + "<p class=MsoNormal><b>Two</b> is bold.<o:p></o:p></p>"
                            + "<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Level<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Colour</b></p></td></tr>"
                            + "<tr><td><p class=MsoNormal>high</p></td><td><p class=MsoNormal>red</p></td></tr></table>"
                            + "<p class=MsoNormal>Three.<o:p></o:p></p><!--EndFragment--></body></html>";
            default ->
                    "<html><head><meta name=\"generator\" content=\"LibreOffice 24.2\"/></head><body><p style=\"margin-bottom: 0cm\"><font color=\"#ff0000\"><font face=\"Arial\">One.</font></font></p>"
                            + "<p style=\"margin-bottom: 0cm\"><b>Two</b> is bold.</p>"
                            + "<table width=\"100%\"><col width=\"128*\"/><tr><th><p>Level</p></th><th><p>Colour</p></th></tr><tr><td><p>high</p></td><td><p>red</p></td></tr></table>"
                            + "<p>Three.</p></body></html>";
        };
    }

    @Test
    void threeParagraphsAndATableArriveAndGo() {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.LIGHT)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            int end = Inline.length(must.runs());
            for (var program : List.of("word", "libreoffice")) {
                var before = desktop.session.snapshot().document();
                Ui.run(() -> desktop.write.text().jump(new Position(must.id(), end)));
                lay(copied(program), "One. Two is bold.");
                desktop.press(KeyCode.V, false, true, false);
                assertEquals("Two is bold.", Inline.text(desktop.containing("Two").runs()));
                var two = (Inline.Text) desktop.containing("Two").runs().getFirst();
                assertTrue(two.marks().has(Style.BOLD));
                var one = (Inline.Text) desktop.containing("One.").runs().getFirst();
                assertEquals(org.rubric.document.Marks.NONE, one.marks());
                assertTrue(table(desktop, "Colour").rows().getFirst().cells().getFirst().header());
                assertTrue(!desktop.containing("Three.").runs().isEmpty());
                Ui.picture(desktop.scene, "paste-" + program);
                desktop.press(KeyCode.Z, false, true, false);
                assertEquals("Undone: paste", Ui.on(desktop::said));
                assertSame(before, desktop.session.snapshot().document());
            }
        }
    }

    private static Exhibit.Table table(Desktop desktop, String words) {
        var tables = new ArrayList<Exhibit.Table>();
        desktop.session
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Exhibit.Table table && holds(table, words))
                                tables.add(table);
                        });
        return tables.getFirst();
    }

    private static boolean holds(Block block, String words) {
        var found = new boolean[1];
        block.forEach(part -> found[0] |= Inline.text(part.runs()).equals(words));
        return found[0];
    }

    @Test
    void wholePagesFromWordAreReadAsClauses() throws IOException {
        try (var desktop = new Desktop(Sample.draft(), 1000, 800, Theme.DARK)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            Ui.run(() -> desktop.write.text().jump(new Position(must.id(), 0)));
            lay(file("word.html"), "");
            desktop.press(KeyCode.V, false, true, false);
            assertFalse(desktop.containing("typed dash").runs().isEmpty());
            Ui.picture(desktop.scene, "paste-word-dark");
        }
    }

    private static void bar(Theme theme, String name) {
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            var must = desktop.containing("gateway must change");
            Ui.run(() -> desktop.write.text().jump(new Position(must.id(), 0)));
            desktop.press(KeyCode.DOWN, true, false, false);
            desktop.press(KeyCode.DOWN, true, false, false);
            desktop.press(KeyCode.DOWN, true, false, false);
            desktop.press(KeyCode.DOWN, true, false, false);
            desktop.press(KeyCode.H, false, true, false);
            Ui.run(() -> pressed(desktop, "Whole text"));
            var bar = Ui.on(() -> desktop.write.text().lookup(".find-bar"));
            Ui.run(
                    () -> {
                        var fields = bar.lookupAll(".text-field").stream().toList();
                        ((TextField) fields.get(0)).setText("gateway");
                        ((TextField) fields.get(1)).setText("flood sensing gateway");
                    });
            Ui.picture(desktop.scene, "find-" + name);
            Ui.run(
                    () -> {
                        for (var node : bar.lookupAll(".button"))
                            if (node instanceof ButtonBase button
                                    && "Replace all…".equals(button.getText())) button.fire();
                    });
            Ui.picture(desktop.scene, "find-preview-" + name);
            Ui.run(
                    () -> {
                        var fields = bar.lookupAll(".text-field").stream().toList();
                        ((TextField) fields.get(0)).setText("(gateway");
                        for (var node : bar.lookupAll(".toggle-button"))
                            if (node instanceof ButtonBase button && ".*".equals(button.getText()))
                                button.fire();
                    });
            Ui.picture(desktop.scene, "find-trouble-" + name);
            assertTrue(Ui.on(bar::isVisible));
        }
    }

    private static void pressed(Desktop desktop, String name) {
        for (var node : desktop.write.text().lookup(".find-bar").lookupAll(".toggle-button"))
            if (node instanceof ButtonBase button && name.equals(button.getText())) button.fire();
    }

    @Test
    void theBarInLightAndDark() {
        bar(Theme.LIGHT, "light");
        bar(Theme.DARK, "dark");
    }
}
