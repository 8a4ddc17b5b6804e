package org.rubric.workbench.text.clip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;
import org.rubric.workbench.text.Shown;

/// The clipboard between this window, another of this program, and other programs.
class ClipboardTest {

    private static Document text(String... lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.length; i++) blocks.add(Drafts.paragraph("p" + i, lines[i]));
        return Document.of(FrontMatter.EMPTY, blocks);
    }

    private static void lay(Consumer<ClipboardContent> fill) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    fill.accept(content);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static String file(String name) throws IOException {
        try (var in =
                ClipboardTest.class.getResourceAsStream("/org/rubric/interchange/html/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void select(Shown shown, String from, int a, String to, int b) {
        Ui.run(
                () ->
                        shown.view
                                .selecting()
                                .select(new Position(Id.of(from), a), new Position(Id.of(to), b)));
        Ui.settle();
    }

    private static void paste(Shown shown) {
        shown.press(KeyCode.V, false, true, false);
    }

    private static List<String> lines(Shown shown) {
        var lines = new ArrayList<String>();
        shown.session
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (!block.runs().isEmpty()) lines.add(Inline.text(block.runs()));
                        });
        return lines;
    }

    private static <T extends Block> List<T> all(Shown shown, Class<T> kind) {
        var all = new ArrayList<T>();
        shown.session
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (kind.isInstance(block)) all.add(kind.cast(block));
                        });
        return all;
    }

    @Test
    void theClipboardGetsWordsHtmlAndOurOwnForm() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            Ui.run(() -> shown.view.session().orElseThrow());
            shown.press(KeyCode.A, false, true, false);
            shown.press(KeyCode.C, false, true, false);
            Ui.await(() -> Clipboard.getSystemClipboard().hasHtml());
            var html = Ui.on(() -> Clipboard.getSystemClipboard().getHtml());
            var words = Ui.on(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(html.contains("<h1>1"), html);
            assertTrue(html.contains("<table"), html);
            assertTrue(words.startsWith("This Recommendation specifies"), words);
            assertTrue(words.contains("\t"), words);
        }
    }

    @Test
    void anotherWindowPastesOurOwnForm() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            select(shown, "p3", 90, "p3", 119);
            shown.press(KeyCode.C, false, true, false);
        }
        try (var other = Shown.of(text("Here: "))) {
            other.put("p0", 6);
            paste(other);
            assertTrue(lines(other).getFirst().length() > 10, lines(other).toString());
            other.put("p0", 0);
        }
    }

    @Test
    void wholeBlocksGoToAnotherWindowWithTheirPictures() {
        Document source = Drafts.everyKind();
        try (var shown = Shown.of(source)) {
            shown.press(KeyCode.A, false, true, false);
            shown.press(KeyCode.C, false, true, false);
            Ui.await(() -> Clipboard.getSystemClipboard().hasHtml());
        }
        try (var other = Shown.of(text(""))) {
            other.put("p0", 0);
            paste(other);
            Ui.await(() -> !all(other, Exhibit.Table.class).isEmpty());
            assertFalse(all(other, Exhibit.Figure.class).isEmpty());
            assertFalse(other.session.snapshot().document().media().isEmpty());
            assertFalse(all(other, Block.Clause.class).isEmpty());
        }
    }

    @Test
    void cuttingAndPastingKeepsIdsAndOneUndoTakesItBack() {
        try (var shown = Shown.of(text("one", "two", "three"))) {
            var before = shown.session.snapshot().document();
            select(shown, "p0", 0, "p1", 3);
            shown.press(KeyCode.X, false, true, false);
            assertEquals(List.of("three"), lines(shown));
            var cut = shown.session.snapshot().document();
            paste(shown);
            assertEquals(List.of("one", "two", "three"), lines(shown));
            assertEquals(Id.of("p1"), shown.session.snapshot().document().body().get(1).id());
            assertEquals("paste", Ui.on(() -> shown.session.undo()).orElseThrow());
            assertSame(cut, shown.session.snapshot().document());
            assertEquals("cut", Ui.on(() -> shown.session.undo()).orElseThrow());
            assertSame(before, shown.session.snapshot().document());
        }
    }

    @Test
    void textFromWordBecomesClausesItemsAndTables() throws IOException {
        var html = file("word.html");
        try (var shown = Shown.of(text("before after"))) {
            lay(
                    content -> {
                        content.putHtml(html);
                        content.putString("plain");
                    });
            shown.put("p0", 6);
            paste(shown);
            assertEquals(2, all(shown, Exhibit.Row.class).size() - 1);
            assertEquals(4, all(shown, Block.Item.class).size());
            assertEquals(3, all(shown, Block.Clause.class).size());
            Ui.run(() -> shown.session.undo());
            assertEquals(List.of("before after"), lines(shown));
            shown.put("p0", 6);
            shown.press(KeyCode.V, true, true, false);
            assertEquals(List.of("beforeplain after"), lines(shown));
        }
    }

    @Test
    void rowsWithTabsAreATableAndOtherLinesParagraphs() {
        try (var shown = Shown.of(text(""))) {
            lay(content -> content.putString("a\tb\r\n1\t2\r\n"));
            shown.put("p0", 0);
            paste(shown);
            assertEquals(2, all(shown, Exhibit.Row.class).size());
            assertEquals(List.of("a", "b", "1", "2"), lines(shown));
        }
        try (var shown = Shown.of(text("x"))) {
            lay(content -> content.putString("a\tb\n1\n"));
            shown.put("p0", 1);
            paste(shown);
            assertEquals(List.of("xa\tb", "1"), lines(shown));
        }
    }

    @Test
    void spreadsheetCellsFillATable() throws IOException {
        var html = file("excel.html");
        try (var shown = Shown.of(Drafts.everyKind())) {
            lay(content -> content.putHtml(html));
            shown.put("t1a0p", 0);
            paste(shown);
            assertTrue(lines(shown).contains("Alpha"), lines(shown).toString());
            assertEquals(
                    1,
                    all(shown, Exhibit.Table.class).stream()
                            .filter(t -> t.id().value().equals("t1"))
                            .count());
        }
    }

    private static Image picture() {
        var image = new WritableImage(3, 2);
        image.getPixelWriter().setColor(1, 1, Color.RED);
        return image;
    }

    @Test
    void aPictureGoesToWhoeverTakesPicturesOrBecomesAFigure() {
        try (var shown = Shown.of(text("x"))) {
            lay(content -> content.putImage(picture()));
            shown.put("p0", 1);
            paste(shown);
            var figure = all(shown, Exhibit.Figure.class).getFirst();
            var name = figure.panels().getFirst().image().media();
            var media = shown.session.snapshot().document().media();
            assertEquals("image/png", media.get(name).type());
            Ui.run(() -> shown.session.undo());
            assertEquals(Map.of(), shown.session.snapshot().document().media());
            var taken = new ArrayList<Media>();
            Ui.run(() -> shown.view.scraps().onPicture(taken::add));
            paste(shown);
            assertEquals(1, taken.size());
            assertTrue(all(shown, Exhibit.Figure.class).isEmpty());
        }
    }

    @Test
    void aPictureFromABrowserIsAPictureAndTextWithOneIsText() {
        try (var shown = Shown.of(text("x"))) {
            var taken = new ArrayList<Media>();
            Ui.run(() -> shown.view.scraps().onPicture(taken::add));
            shown.put("p0", 1);
            lay(
                    content -> {
                        content.putImage(picture());
                        content.putHtml(
                                "<html><body><!--StartFragment--><img src=\"https://a.b/c.png\" alt=\"c\"><!--EndFragment--></body></html>");
                    });
            paste(shown);
            assertEquals(1, taken.size());
            lay(
                    content -> {
                        content.putImage(picture());
                        content.putHtml("<p>words</p>");
                    });
            paste(shown);
            assertEquals(1, taken.size());
            assertEquals(List.of("xwords"), lines(shown));
        }
    }

    @Test
    void tooMuchIsRefusedInOneSentenceAndNothingIsLost() {
        var said = new ArrayList<String>();
        try (var shown = Shown.of(text("kept"))) {
            Ui.run(() -> shown.view.scraps().onMessage(said::add));
            shown.put("p0", 4);
            var before = shown.session.snapshot().document();
            lay(content -> content.putString("word ".repeat(2_200_000)));
            long from = System.nanoTime();
            Ui.run(() -> shown.view.scraps().paste(false));
            long held = (System.nanoTime() - from) / 1_000_000;
            Ui.await(() -> said.stream().anyMatch(s -> s.contains("too long")));
            assertSame(before, shown.session.snapshot().document());
            assertTrue(held < 1_000, "The window stood for " + held + " ms");
        }
    }

    @Test
    void largeHtmlComesLaterAndOnlyIfTheDraftIsTheSame() {
        var html = "<p>row</p>".repeat(30_000);
        var said = new ArrayList<String>();
        try (var shown = Shown.of(text("kept"))) {
            Ui.run(() -> shown.view.scraps().onMessage(said::add));
            lay(content -> content.putHtml(html.substring(0, 10 * 15_000)));
            shown.put("p0", 4);
            lay(content -> content.putHtml(html));
            Ui.run(
                    () -> {
                        shown.view.scraps().paste(false);
                        shown.view.type("x");
                    });
            Ui.await(() -> said.stream().anyMatch(s -> s.contains("press Ctrl+V again")));
            assertEquals(List.of("keptx"), lines(shown));
        }
    }

    @Test
    void brokenOwnFormsFallBackToTheWords() {
        try (var shown = Shown.of(text("x"))) {
            for (var own :
                    List.of(
                            "",
                            "{",
                            "[]",
                            "{\"origin\":\"a\",\"blocks\":[{\"kind\":\"nonsense\"}]}")) {
                var clips = new Clips("", own, "", java.util.Optional.empty(), List.of(), "w");
                shown.put("p0", 1);
                Ui.run(() -> shown.view.scraps().take(clips, false));
                assertEquals(List.of("xw"), lines(shown));
                Ui.run(() -> shown.session.undo());
            }
        }
    }

    private static Carrying carrying(Shown shown) {
        var view = shown.view;
        return new Carrying(view, view.flow(), view.places(), view.selecting());
    }

    @Test
    void whatIsDroppedGoesWhereItFell() {
        try (var shown = Shown.of(text("one", "two"))) {
            var box =
                    Ui.on(
                            () ->
                                    shown.view
                                            .places()
                                            .caret(
                                                    org.rubric.workbench.text.line.Hit.at(
                                                            new Position(Id.of("p1"), 3)))
                                            .orElseThrow());
            var clips = new Clips("", "", "<b>bold</b>", java.util.Optional.empty(), List.of(), "");
            Ui.run(() -> carrying(shown).drop(clips, box.getMinX() + 1, box.getMinY() + 5));
            assertEquals(
                    List.of("one", "two", "bold"),
                    List.of(
                            lines(shown).get(0),
                            lines(shown).get(1).substring(0, 3),
                            lines(shown).get(1).substring(3)));
        }
    }

    /// The longest time for which the window did not paint, in milliseconds.
    private static long stall(Runnable start, java.util.concurrent.Callable<Boolean> done) {
        var longest = new long[] {0, System.nanoTime()};
        var timer =
                Ui.on(
                        () -> {
                            var made =
                                    new javafx.animation.AnimationTimer() {
                                        @Override
                                        public void handle(long now) {
                                            long at = System.nanoTime();
                                            longest[0] = Math.max(longest[0], at - longest[1]);
                                            longest[1] = at;
                                        }
                                    };
                            made.start();
                            return made;
                        });
        Ui.settle();
        longest[0] = 0;
        Ui.run(start);
        Ui.await(done);
        Ui.run(timer::stop);
        return longest[0] / 1_000_000;
    }

    @Test
    void muchTextDoesNotHoldTheWindow() {
        var line = "The gateway is required to report the water level every ten minutes, always. ";
        var words = (line + "\n").repeat(20_000);
        var html = ("<p>" + line + "</p>").repeat(20_000);
        var broken = "<div><b><p>x</i>".repeat(300_000);
        try (var shown = Shown.of(text("kept"))) {
            shown.put("p0", 4);
            lay(content -> content.putString(words));
            long plain =
                    stall(
                            () -> shown.view.scraps().paste(false),
                            () -> shown.session.snapshot().document().body().size() > 10_000);
            Ui.run(() -> shown.session.undo());
            lay(content -> content.putHtml(html));
            long rich =
                    stall(
                            () -> shown.view.scraps().paste(false),
                            () -> shown.session.snapshot().document().body().size() > 10_000);
            Ui.run(() -> shown.session.undo());
            lay(content -> content.putHtml(broken));
            var said = new ArrayList<String>();
            Ui.run(() -> shown.view.scraps().onMessage(said::add));
            long hostile =
                    stall(
                            () -> shown.view.scraps().paste(false),
                            () -> said.stream().anyMatch(s -> s.contains("too l")));
            System.out.printf(
                    "Longest time without a frame: %d ms words, %d ms HTML, %d ms broken HTML%n",
                    plain, rich, hostile);
            assertTrue(plain < 3_000 && rich < 3_000 && hostile < 3_000);
        }
    }
}
