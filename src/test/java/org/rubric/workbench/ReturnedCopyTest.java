package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// Word files that come back are dropped on their draft, reviewed in its window and still there
/// after a restart.
class ReturnedCopyTest {
    @TempDir private Path home;

    /// The draft's Word file as somebody edited it.
    private Path copy(Document draft, String name, String... swaps) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WordExporter().write(draft, Look.DRAFT, bytes, Progress.NONE);
        var file = home.resolve(name);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    var text = new String(part, StandardCharsets.UTF_8);
                    for (int i = 0; i < swaps.length; i += 2) {
                        assertTrue(text.contains(swaps[i]), swaps[i]);
                        text = text.replace(swaps[i], swaps[i + 1]);
                    }
                    part = text.getBytes(StandardCharsets.UTF_8);
                }
                if (entry.getName().equals("docProps/core.xml"))
                    part =
                            new String(part, StandardCharsets.UTF_8)
                                    .replace(
                                            "</cp:coreProperties>",
                                            "<cp:lastModifiedBy>Ada Byron</cp:lastModifiedBy>"
                                                    + "</cp:coreProperties>")
                                    .getBytes(StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        }
        return file;
    }

    private static String words(Opened opened) {
        var words = new StringBuilder();
        opened.session()
                .snapshot()
                .document()
                .forEach(block -> words.append(Inline.text(block.runs())).append('\n'));
        return words.toString();
    }

    @Test
    void aCopyIsAskedAboutReviewedAndFoundAgain() throws IOException {
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            opened.sample();
            var draft = opened.session().snapshot().document();
            var file =
                    copy(
                            draft,
                            "Returned.docx",
                            "better accuracy can be used",
                            "less cost can be used",
                            "gives the gateway pulses of a rain",
                            "gives the gateway bursts of a rain");
            Ui.run(() -> opened.window.open(file));
            Ui.await(() -> opened.node(".ask-strip") != null);
            assertTrue(
                    opened.reads("Returned.docx is a copy of this draft, changed by one author."));
            Ui.await(
                    () ->
                            opened.window.scene().getFocusOwner() instanceof ButtonBase button
                                    && button.getText().equals("Review its changes"));
            opened.picture("117-copy-dropped-light");
            opened.press(KeyCode.ENTER);
            Ui.await(() -> opened.node(".review .list-view") != null);
            Ui.await(() -> opened.node(".wave-change") != null);
            assertTrue(opened.reads("2 changes by 1 author"));
            assertTrue(opened.reads("Ada Byron"));
            opened.press(KeyCode.T);
            Ui.await(() -> reads(opened, "1 change by 1 author"));
            assertTrue(words(opened).contains("less cost can be used"));
            assertFalse(words(opened).contains("bursts of a rain"));
        }
        try (var again = new Opened(home.resolve("store"), 1000, 800)) {
            Ui.await(() -> reads(again, "1 change by 1 author"));
            assertTrue(words(again).contains("less cost can be used"));
            again.press(KeyCode.F8, false, false, true);
            again.press(KeyCode.L);
            Ui.await(() -> reads(again, "All is taken or left."));
        }
        try (var last = new Opened(home.resolve("store"), 1000, 800)) {
            Ui.await(() -> reads(last, "All is taken or left."));
            Ui.run(() -> last.window.write().changing().reviewing().putAway());
            Ui.settle();
        }
        try (var none = new Opened(home.resolve("store"), 1000, 800)) {
            Ui.await(() -> none.window.write().imprint().isPresent());
            assertFalse(Ui.on(() -> none.window.write().changing().reviewing().active()));
        }
    }

    @Test
    void aCopyMayBeOpenedAsADocumentOfItsOwn() throws IOException {
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            opened.sample();
            var draft = opened.session().snapshot().document();
            var file = copy(draft, "Own.docx", "better accuracy can be used", "less can be used");
            Ui.run(() -> opened.window.open(file));
            Ui.await(() -> opened.node(".ask-strip") != null);
            var before = opened.session();
            opened.fire("Open as a document of its own");
            Ui.await(() -> opened.window.session().filter(s -> s != before).isPresent());
            assertTrue(words(opened).contains("less can be used"));
            assertFalse(Ui.on(() -> opened.window.write().changing().reviewing().active()));
        }
    }

    @Test
    void anUntouchedCopySaysSo() throws IOException {
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            opened.sample();
            var file = copy(opened.session().snapshot().document(), "Same.docx");
            Ui.run(() -> opened.window.open(file));
            Ui.await(() -> opened.node(".ask-strip") != null);
            assertTrue(opened.reads("Same.docx is a copy of this draft, and nothing differs."));
            opened.press(KeyCode.ESCAPE);
            assertTrue(opened.node(".ask-strip") == null);
            assertEquals(true, Ui.on(() -> opened.window.write().text().isFocused()));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anotherHeaderTableIsTold(Theme theme) throws IOException {
        var tag = theme.name().toLowerCase();
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            Ui.run(() -> opened.window.dress(theme));
            opened.sample();
            var draft = opened.session().snapshot().document();
            var source = draft.front().header().source();
            assertFalse(source.isBlank());
            var both =
                    copy(draft, "Both.docx", source, "Beta University", "better accuracy", "less");
            Ui.run(() -> opened.window.open(both));
            Ui.await(() -> opened.node(".ask-strip") != null);
            assertTrue(opened.reads("Both.docx is a copy of this draft, changed by one author."));
            assertTrue(opened.reads("Its header table differs too: Source."));
            opened.picture("118-copy-header-" + tag);
            assertEquals(List.of(), Ui.on(() -> Audit.cut((Parent) opened.node(".ask-strip"))));
            opened.press(KeyCode.ESCAPE);
            var alone = copy(draft, "Alone.docx", source, "Beta University");
            Ui.run(() -> opened.window.open(alone));
            Ui.await(() -> opened.node(".ask-strip") != null);
            assertTrue(opened.reads("Alone.docx is a copy of this draft, and its text says"));
            assertTrue(opened.reads("Its header table differs: Source."));
            opened.picture("119-copy-header-alone-" + tag);
        }
    }

    private static boolean reads(Opened opened, String words) {
        return opened.all(".label").stream()
                .filter(Opened::seen)
                .anyMatch(
                        node ->
                                node instanceof javafx.scene.control.Labeled label
                                        && label.getText() != null
                                        && label.getText().contains(words));
    }
}
