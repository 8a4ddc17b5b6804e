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
import org.rubric.typesetting.Look;

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
