package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.programme.State;
import org.rubric.programme.approval.Disposition.Kind;
import org.rubric.programme.approval.Round;

/// C15 to C19 in the window, by keys.
class LastCallScriptTest {
    @TempDir private Path home;

    /// Words of clause 6.1 that stand there once, and others for them.
    private static List<String> swap() {
        var words = new ArrayList<String>();
        Sample.draft()
                .find(Id.of("general"))
                .orElseThrow()
                .forEach(
                        block -> {
                            for (var word : Inline.text(block.runs()).split("[^\\p{L}]+"))
                                if (word.length() > 7) words.add(word);
                        });
        var one =
                words.stream()
                        .filter(word -> words.stream().filter(word::equals).count() == 1)
                        .findFirst()
                        .orElseThrow();
        return List.of(one, "fifteen");
    }

    private static String six() {
        return Consented.SIX.formatted(swap().toArray());
    }

    private static void announced(Consented open) {
        open.page("Comments");
        open.open.fire("Last Call announced…");
        open.answer("2027-06-01");
    }

    private static void pasted(Consented open) {
        Consented.clipboard(six());
        open.await("No comments yet. Copy");
        open.paste();
        Ui.await(() -> !open.open.all(".open-conclusion").isEmpty());
        open.write("6.4");
        open.open.press(KeyCode.ENTER);
        Ui.await(() -> open.open.all(".open-conclusion").isEmpty());
        open.open.fire("Apply");
        Ui.await(() -> open.remarks().size() == 6);
        Ui.await(() -> open.open.all(".round-row").size() > 3);
    }

    private static void answered(Consented open, String letter, String words) {
        open.open.type(letter);
        open.write(words);
        open.open.press(KeyCode.ENTER);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theRoundIsAnnouncedFilledAndAnswered(Theme theme) throws IOException {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Consented(home)) {
            Ui.run(() -> open.open.window.dress(theme));
            open.page("Comments");
            open.open.picture("60-comments-none" + tag);
            // C15
            open.open.fire("Last Call announced…");
            open.open.picture("60-comments-announce" + tag);
            open.answer("June");
            assertTrue(open.open.reads("Write a day as 2027-06-01."));
            open.answer("2027-06-01");
            assertEquals(LocalDate.of(2027, 6, 1), open.round().announced());
            assertEquals(Round.Sort.LAST_CALL, open.round().sort());
            assertEquals(State.LAST_CALL, open.entry().state());
            assertEquals("2027-06-01", open.entry().course().events().getLast().date());
            open.await("2027-06-01 to 2027-06-29");
            assertTrue(open.open.reads("Recommendation ITU-T A.8 (10/2008)"));
            open.open.picture("60-comments-empty" + tag);
            // C16
            Consented.clipboard(six());
            open.await("No comments yet. Copy");
            open.paste();
            Ui.await(() -> !open.open.all(".open-conclusion").isEmpty());
            assertTrue(open.open.reads("No clause “9.4”"));
            open.open.picture("61-comments-paste" + tag);
            assertEquals(List.of(), open.remarks());
            open.write("6.4");
            open.open.press(KeyCode.ENTER);
            Ui.await(() -> open.open.all(".open-conclusion").isEmpty());
            open.open.picture("61-comments-placed" + tag);
            open.open.fire("Apply");
            Ui.await(() -> open.open.all(".round-row").size() > 3);
            assertEquals(6, open.remarks().size());
            assertTrue(open.open.reads("6 comments · 6 open"));
            open.await("The clause as it reads now".toUpperCase());
            open.open.picture("62-comments-list" + tag);
            open.open.press(KeyCode.DOWN);
            open.open.press(KeyCode.DOWN);
            open.open.type("p");
            open.open.picture("62-comments-answer" + tag);
        }
    }

    @Test
    void theRoundIsOneStepAndItsEndCanBeChanged() throws IOException {
        try (var open = new Consented(home)) {
            announced(open);
            open.await("2027-06-29");
            open.open.press(KeyCode.Z, false, true, false);
            Ui.await(() -> open.record().now().rounds().isEmpty());
            assertEquals(State.CONSENTED, open.entry().state());
            open.open.press(KeyCode.Y, false, true, false);
            Ui.await(() -> open.record().now().rounds().size() == 1);
            assertEquals(State.LAST_CALL, open.entry().state());
            open.await("2027-06-29");
            link(open, "Change…");
            open.answer("2027-07-05", "extended by TSB");
            open.await("2027-06-01 to 2027-07-05");
            assertTrue(open.open.reads("extended by TSB; by rule"));
            link(open, "Calendar file");
            Ui.await(() -> open.open.window.said().contains(".ics"));
            var file = home.resolve("Y.IoT-flood_Last_Call.ics");
            var words = Files.readString(file);
            assertTrue(words.contains("20270705"), words);
        }
    }

    private static void link(Consented open, String words) {
        Ui.run(
                () -> {
                    for (var node : open.open.all(".hyperlink"))
                        if (node instanceof javafx.scene.control.Hyperlink link
                                && words.equals(link.getText())) {
                            link.fire();
                            return;
                        }
                    throw new AssertionError("No link " + words);
                });
        Ui.settle();
    }

    @Test
    void pastedAgainNothingIsDoubledAndUndoIsOneStep() throws IOException {
        try (var open = new Consented(home)) {
            announced(open);
            pasted(open);
            var six = open.remarks();
            assertEquals(Optional.of(Id.of("general")), six.get(2).about().place());
            assertEquals(Optional.of(Id.of("interface")), six.get(5).about().place());
            Consented.clipboard(six().replace("too few", "too little"));
            open.paste();
            open.await("0 new, 1 changed, 5 the same");
            open.open.fire("Apply");
            Ui.await(() -> open.remarks().get(2).comment().contains("too little"));
            assertEquals(6, open.remarks().size());
            Ui.settle();
            open.open.press(KeyCode.Z, false, true, false);
            assertEquals(six, open.remarks());
            open.open.press(KeyCode.Z, false, true, false);
            assertEquals(List.of(), open.remarks());
            Consented.clipboard("no table");
            open.paste();
            Ui.settle();
        }
    }

    @Test
    void commentsAreAnsweredAndTheTextIsChangedFromThem() throws Exception {
        try (var open = new Consented(home)) {
            announced(open);
            pasted(open);
            answered(open, "a", "Corrected.");
            assertEquals(Kind.ACCEPTED, open.remarks().get(0).disposition().kind());
            assertEquals("Corrected.", open.remarks().get(0).disposition().words());
            // The next open one is at hand. Its text is changed by hand.
            open.open.type("t");
            Ui.await(() -> open.open.window.session().isPresent());
            assertTrue(open.open.window.said().contains("belongs to comment 2"));
            open.open.type("Now ");
            Ui.await(() -> open.remarks().get(1).disposition().edits().size() == 1);
            var edited = open.remarks().get(1).disposition().edits().getFirst();
            link(open, "Back to the comment");
            open.await("CHANGED FOR IT");
            answered(open, "p", "Shortened.");
            assertEquals(Kind.ACCEPTED_IN_PART, open.remarks().get(1).disposition().kind());
            assertEquals(List.of(edited), open.remarks().get(1).disposition().edits());
            // What the third proposes goes into the text with one key.
            open.await("Take in: “" + swap().getFirst());
            open.open.type("r");
            Ui.await(() -> !open.remarks().get(2).disposition().edits().isEmpty());
            var block = open.remarks().get(2).disposition().edits().getFirst();
            var now = open.open.session().snapshot().document().find(block).orElseThrow();
            assertTrue(Inline.text(now.runs()).contains("fifteen"));
            open.await("CHANGED FOR IT");
            open.open.picture("62-comments-changed-light");
            answered(open, "a", "Changed as proposed.");
            answered(open, "n", "The unit stands in the caption.");
            answered(open, "w", "");
            answered(open, "n", "The levels are independent.");
            assertEquals(0, open.round().open());
            open.await("6 comments · 0 open");
            assertTrue(
                    open.open.reads("more than typos so far: “Additional Review” would follow."));
            open.open.picture("62-comments-answered-light");
            // C18
            open.open.press(KeyCode.ENTER, false, true, false);
            open.await("Resolution of Last Call comments");
            open.open.picture("63-resolution-light");
            open.open.fire("Make 4 files");
            written(open);
            open.open.picture("63-resolution-made-light");
            var words = open.words();
            assertTrue(words.contains("2 pages, valid"), words);
            assertEquals(2, words.split("pages, valid", -1).length - 1, words);
            var folder = home.resolve("Y.IoT-flood_Last_Call");
            try (var files = Files.list(folder)) {
                assertEquals(4, files.count());
            }
            keep(folder);
            open.open.press(KeyCode.ESCAPE);
            // C19
            open.open.fire("Additional Review announced…");
            open.answer("2027-07-16");
            open.await("2027-07-16 to 2027-08-06");
            assertEquals(State.ADDITIONAL_REVIEW, open.entry().state());
            var states = open.entry().course().events().stream().map(e -> e.state()).toList();
            assertTrue(states.contains(State.COMMENT_RESOLUTION), states.toString());
            assertTrue(open.open.reads("without a comment “Approved” follows."));
            open.open.picture("64-review-light");
            open.open.fire("Approved…");
            assertEquals(State.ADDITIONAL_REVIEW, open.entry().state());
            assertEquals("2027-08-06", ((TextField) open.owner()).getText());
            open.open.picture("64-approve-light");
            open.answer("2027-08-06", "ITU-T Y.4221");
            assertEquals(State.APPROVED, open.entry().state());
            assertEquals("Y.4221", open.entry().details().number());
            Ui.await(() -> open.open.window.said().contains("is kept as the version"));
            var text = open.open.session().snapshot().document();
            assertEquals("Y.4221", text.front().identity().designation());
            assertEquals("Y.IoT-flood", text.front().identity().provisionalName());
            assertEquals("2027-08-06", text.front().approval().date());
            var versions = open.open.desk.repository().opened(open.draft).orElseThrow().versions();
            assertEquals("Approved as Y.4221, 2027-08-06", versions.getLast().name());
            open.open.picture("64-approved-light");
        }
    }

    @Test
    void whereNoVersionIsKnownToBeDecidedOneIsChosen() throws IOException {
        try (var open = new Consented(home, false)) {
            announced(open);
            pasted(open);
            open.open.press(KeyCode.ENTER, false, true, false);
            Ui.await(() -> open.open.node(".palette") != null);
            open.await("Consented 2027-05-12");
            open.open.picture("63-resolution-base-light");
            open.open.press(KeyCode.ENTER);
            open.await("6 comments are not answered.");
            assertTrue(open.open.reads("Nothing was changed in the text since"));
            var decided = open.record().now().decided().orElseThrow();
            assertEquals(LocalDate.of(2027, 5, 12), decided.date());
            assertEquals(1, decided.version());
        }
    }

    /// Files are made and validated behind the window, which may take long where others work too.
    private static void written(Consented open) {
        for (int i = 0; i < 6000 && !open.words().contains("files made and read again"); i++)
            Ui.settle();
        open.await("files made and read again");
    }

    /// For looking at the pages.
    private static void keep(Path folder) throws IOException {
        var to = Path.of("target", "resolution");
        Files.createDirectories(to);
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                Files.copy(
                        file,
                        to.resolve(file.getFileName()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void allOfItIsThereInTheNextProgram() throws IOException {
        List<org.rubric.programme.approval.Remark> remarks;
        try (var open = new Consented(home)) {
            announced(open);
            pasted(open);
            answered(open, "n", "Out of scope.");
            remarks = open.remarks();
        }
        try (var open = new Opened(home, 1280, 800)) {
            var draft = open.desk.repository().find(Sample.DRAFT).orElseThrow().draft();
            var round = open.desk.approvals().find(draft).orElseThrow().now().round().orElseThrow();
            assertEquals(remarks, round.remarks());
        }
    }
}
