package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.document.Remark.Comment;
import org.rubric.editing.Commands;
import org.rubric.editing.Leaves;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.remark.CommentThread;
import org.rubric.editing.remark.Commenting;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;

/// Comments made here go to Word and come back, on the same words, by the same authors, at the same
/// times; also from a file that only Word's own parts are left of.
class CommentsThereAndBackTest {
    private static final Instant NOON = Instant.parse("2027-01-19T12:00:00Z");
    @TempDir private Path folder;
    private Session session;

    @BeforeEach
    void open() {
        session =
                Session.of(
                        recommendation(
                                clause(
                                        "c",
                                        "Scope",
                                        named("a", p("The gateway reports every ten minutes.")),
                                        named("b", p("It holds its readings for three days."))),
                                clause(
                                        "d",
                                        "Requirements",
                                        named("i", item(Marker.LETTER, "first of all")),
                                        table("t", "Values", row("one", "two"), row("3", "4")),
                                        named("e", p("The end.")))));
    }

    private Document now() {
        return session.snapshot().document();
    }

    private Id comment(String author, int minute, String text) {
        var id = Id.of("remark" + now().apparatus().remarks().size());
        var time = NOON.plusSeconds(60L * minute);
        var made = new Comment(id, author, time, text, false, Optional.empty());
        assertTrue(session.perform(Commenting.add(made)));
        return id;
    }

    private void select(String from, int at, String to, int end) {
        session.select(
                new Selection.Text(new Position(Id.of(from), at), new Position(Id.of(to), end)));
    }

    /// "author time «words» text" of each comment, answers too.
    private static List<String> told(Document document) {
        var told = new ArrayList<String>();
        for (var thread : CommentThread.all(document))
            for (var comment : thread.comments())
                told.add(
                        comment.author()
                                + " "
                                + comment.time()
                                + " «"
                                + thread.extent().words(document)
                                + "» "
                                + comment.text());
        told.sort(null);
        return told;
    }

    private Document back() throws IOException {
        var file = folder.resolve("there.docx");
        try (var out = Files.newOutputStream(file)) {
            new WordExporter().write(now(), Look.DRAFT, out, Progress.NONE);
        }
        var bare = Bare.of(file, folder.resolve("bare.docx"));
        return new WordImporter().read(bare, Progress.NONE).accepted();
    }

    @Test
    void onWordsOverParagraphsInCellsAndAnswers() throws IOException {
        select("a", 4, "a", 11);
        var first = comment("Ann Lee", 0, "Which kind?\nThere are two.");
        var answer =
                new Comment(
                        Id.of("answer"),
                        "João Costa",
                        NOON.plusSeconds(600),
                        "Both.",
                        false,
                        Optional.of(first));
        assertTrue(session.perform(Commenting.answer(answer)));
        select("a", 31, "b", 8);
        comment("Bo & Co <x>", 2, "Across");
        var cell =
                ((Exhibit.Table) now().find(Id.of("t")).orElseThrow())
                        .rows()
                        .get(1)
                        .cells()
                        .getFirst();
        session.select(new Selection.Cells(Id.of("t"), List.of(cell.id())));
        comment("Ann Lee", 3, "Three of what?");
        session.select(Selection.at(Id.of("i"), 2));
        comment("Ann Lee", 4, "First?");
        var told = told(now());
        assertEquals(5, told.size());
        assertEquals(told, told(back()));
    }

    /// Comments are not printed: pages are the same with and without them.
    @Test
    void pagesKnowNothingOfThem() {
        var setter = new Typesetter(new Typefaces());
        var before = session.snapshot();
        var plain = setter.set(before.document(), before.numbering(), Look.DRAFT);
        select("a", 4, "b", 8);
        comment("Ann", 0, "Why?");
        select("a", 6, "a", 20);
        comment("Ann", 1, "How?");
        var after = session.snapshot();
        var commented = setter.set(after.document(), after.numbering(), Look.DRAFT);
        assertEquals(plain.pages().size(), commented.pages().size());
        assertEquals(letters(plain), letters(commented));
    }

    private static String letters(Imprint imprint) {
        var all = new StringBuilder();
        for (var page : imprint.pages())
            for (var mark : page.marks())
                if (mark instanceof Mark.Glyphs run) all.append(run.source().text()).append(' ');
        return all.toString().replace(" ", "");
    }

    /// Threads come back as threads, and what is settled as settled.
    @Test
    void answersAndWhatIsResolved() throws IOException {
        select("a", 4, "a", 11);
        var first = comment("Ann", 0, "Which kind?");
        for (int i = 1; i < 4; i++) {
            var time = NOON.plusSeconds(60L * i);
            var answer =
                    new Comment(
                            Id.of("answer" + i), "Bo", time, "It " + i, false, Optional.of(first));
            assertTrue(session.perform(Commenting.answer(answer)));
        }
        select("b", 3, "b", 8);
        var other = comment("Bo", 9, "Held?");
        assertTrue(session.perform(Commenting.resolve(other, true)));
        var threads = CommentThread.all(back());
        assertEquals(2, threads.size());
        assertEquals(
                List.of("Which kind?", "It 1", "It 2", "It 3"),
                threads.getFirst().comments().stream().map(Comment::text).toList());
        assertEquals(List.of(false, true), threads.stream().map(CommentThread::resolved).toList());
    }

    /// After any editing around them, too.
    @Test
    void afterRandomEditing() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var leaves = Leaves.of(now());
            var leaf = leaves.get(random.nextInt(leaves.size()));
            int long1 = org.rubric.document.Inline.length(leaf.runs());
            int from = random.nextInt(long1 + 1);
            int to = from + random.nextInt(long1 - from + 1);
            select(leaf.id().value(), from, leaf.id().value(), to);
            if (i % 4 == 0 && from < to) comment("Ann", i, "Comment " + i);
            else if (i % 4 == 1) session.perform(Commands.typeText("word "));
            else if (i % 4 == 2) session.perform(Commands.backspace());
            else if (from == to) session.perform(Commands.enter());
        }
        var kept = told(now());
        assertTrue(kept.size() > 6, kept.toString());
        var words = kept.stream().filter(one -> !one.contains("«»")).toList();
        var back = told(back());
        for (var one : words) assertTrue(back.contains(one), one + " not in " + back);
    }
}
