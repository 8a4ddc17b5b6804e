package org.rubric.editing.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.document.Apparatus;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Remark;
import org.rubric.document.Remark.Comment;
import org.rubric.editing.Command;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// Whatever is written, moved, cut and undone around them: no comment is lost, each has one anchor
/// at either end, in order, and no anchor is without its comment.
class CommentsKeptTest {
    private Random random;
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aThousandCommandsLoseNoComment(long seed) {
        lose(document(), seed, 1000);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void norInOddDocuments(long seed) {
        lose(RandomDocuments.of(seed, 40), seed, 700);
    }

    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(strings = {"T-REC-F.921-201808-I!!MSW-E", "T-REC-J.1108-201901-P!!MSW-E"})
    void norInARealText(String name) throws IOException {
        var base = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        lose(base, name.length(), 500);
    }

    /// Odd documents have comments that never had a place.
    private static Document bare(Document document) {
        var notes = document.apparatus().footnotes();
        return document.withApparatus(new Apparatus(notes, List.of()));
    }

    private void lose(Document given, long seed, int many) {
        var start = bare(given);
        random = new Random(seed);
        made = 0;
        var commands = new RandomCommands(random);
        var session = Session.of(start);
        var states = new HashMap<Document, Set<Id>>();
        int most = 0;
        for (int i = 0; i < many; i++) {
            var before = session.snapshot().document();
            var known = ids(before);
            session.select(commands.selection(before));
            int kind = random.nextInt(12);
            var undone = kind == 0 && session.undo().isPresent();
            if (!undone && kind < 3) {
                var deed = remarking(before);
                if (session.perform(deed.command)) known = deed.after(known);
            } else if (!undone) session.perform(commands.command(before));
            var now = session.snapshot().document();
            if (undone) known = states.getOrDefault(now, ids(now));
            states.put(now, known);
            assertEquals(
                    new TreeSet<>(known),
                    new TreeSet<>(ids(now)),
                    () -> "After " + session.history().undoable());
            moored(now, () -> "After " + session.history().undoable());
            most = Math.max(most, known.size());
        }
        assertTrue(most > 4, "Only " + most + " comments at a time");
        while (session.undo().isPresent()) {}
        assertEquals(start, session.snapshot().document());
    }

    private record Deed(Command command, Optional<Id> comes, Set<Id> goes) {
        Set<Id> after(Set<Id> known) {
            var next = new HashSet<>(known);
            comes.ifPresent(next::add);
            next.removeAll(goes);
            return next;
        }
    }

    private Deed remarking(Document document) {
        var threads = CommentThread.all(document);
        var id = Id.of("remark" + made++);
        if (threads.isEmpty() || random.nextInt(3) == 0)
            return new Deed(
                    Commenting.add(comment(id, Optional.empty())), Optional.of(id), Set.of());
        var thread = threads.get(random.nextInt(threads.size()));
        return switch (random.nextInt(6)) {
            case 0 -> {
                var gone = new HashSet<Id>();
                thread.comments().forEach(one -> gone.add(one.id()));
                yield new Deed(Commenting.remove(thread.id()), Optional.empty(), gone);
            }
            case 1 ->
                    new Deed(
                            Commenting.resolve(thread.id(), !thread.resolved()),
                            Optional.empty(),
                            Set.of());
            case 2 ->
                    new Deed(
                            Commenting.reword(thread.id(), "text " + id),
                            Optional.empty(),
                            Set.of());
            default ->
                    new Deed(
                            Commenting.answer(comment(id, Optional.of(thread.id()))),
                            Optional.of(id),
                            Set.of());
        };
    }

    private static Comment comment(Id id, Optional<Id> parent) {
        return new Comment(id, "Ann", Instant.EPOCH, "why " + id + "?", false, parent);
    }

    private static Set<Id> ids(Document document) {
        var ids = new HashSet<Id>();
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Comment) assertTrue(ids.add(remark.id()), "twice " + remark);
        return ids;
    }

    /// Each comment has its pair of anchors, and anchors that were comments' have a comment.
    private static void moored(Document document, java.util.function.Supplier<String> said) {
        Map<Id, List<Inline.Edge>> ends = new HashMap<>();
        document.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Anchor(var id, var edge)
                                && id.value().matches("remark\\d+"))
                            ends.computeIfAbsent(id, _ -> new ArrayList<>()).add(edge);
                });
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Remark.Comment)
                assertEquals(
                        List.of(Inline.Edge.START, Inline.Edge.END),
                        ends.remove(remark.id()),
                        () -> remark.id() + " " + said.get());
        assertEquals(Map.of(), ends, said);
        assertEquals(
                ids(document).size(),
                CommentThread.all(document).stream().mapToInt(t -> t.comments().size()).sum());
    }

    private static Document document() {
        return recommendation(
                clause("c1", "Scope", p("This Recommendation says what it says."), p("And more.")),
                clause(
                        "c3",
                        "Requirements",
                        p("The gateway reports the level every ten minutes."),
                        item(Marker.LETTER, "first"),
                        item(2, Marker.DASH, "second"),
                        equation("e0", "a"),
                        table("t", "Values", row("1", "2"), row("3", "4")),
                        figure("f", "Shape", panel("fa", "left"), panel("fb", "right")),
                        clause("c5", "General", p("Text", footnote("f1")), note("two"))));
    }
}
