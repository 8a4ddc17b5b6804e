package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.NaturalOrder;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.rules.Survey;

/// Whatever is cited, updated and moved in whatever order: no citation loses its entry, no text is
/// listed twice, the lists stay in order, and undo brings everything back.
class EntryCommandsPropertyTest {
    private static final int NUMBERS = 8;

    private static Document draft(Random random) {
        var lines = new ArrayList<Block>();
        for (int i = 0; i < 12; i++)
            lines.add(
                    Documents.named(
                            "p" + i,
                            Documents.p(
                                    "The bin shall follow ",
                                    Documents.cite("r" + random.nextInt(3)),
                                    " and [ITU-T Y." + (4000 + random.nextInt(3)) + "] as ",
                                    Documents.cite("b" + random.nextInt(3)),
                                    " tells.")));
        var normative = new ArrayList<Block>();
        var loose = new ArrayList<Block>();
        for (int i = 0; i < 3; i++) {
            normative.add(entry("r" + i, "ITU-T Y." + (4000 + i)));
            loose.add(entry("b" + i, "b-ITU-T Y." + (4005 + i)));
        }
        return Documents.recommendation(
                Documents.clause("c1", "Scope", Documents.p("Words.")),
                Documents.clause("c2", "References", normative.toArray(Block[]::new)),
                Documents.clause("c6", "Requirements", lines.toArray(Block[]::new)),
                Documents.appendix(
                        "ap",
                        "Notes",
                        Documents.named("q", Documents.p("See ", Documents.cite("b0"), "."))),
                Shelf.bibliography(loose.toArray(Block[]::new)));
    }

    private static Block entry(String id, String tag) {
        return Documents.reference(
                id, tag, "Recommendation " + tag.replace("b-", "") + " (2010), Title.");
    }

    private static Command any(Random random, Document now) {
        var entries = EntryLists.all(now);
        var id = entries.get(random.nextInt(entries.size())).id();
        int number = 4000 + random.nextInt(NUMBERS);
        var text =
                Shelf.inForce(
                        "ITU-T Y." + number, "Title " + number, "20" + (11 + random.nextInt(9)));
        var place =
                Selection.at(
                        new Position(
                                Id.of(random.nextBoolean() ? "q" : "p" + random.nextInt(12)), 0));
        boolean informative = CitingPlace.informative(now, place.caret().block());
        return switch (random.nextInt(4)) {
            case 0 -> new MoveEntryCommand(id, random.nextBoolean());
            case 1 -> new CiteCommand(place, text, informative, "");
            default -> new UpdateCommand(id, text);
        };
    }

    @RepeatedTest(40)
    void citationsAndListsStayWhole(RepetitionInfo turn) throws Exception {
        var random = new Random(turn.getCurrentRepetition());
        var session = Session.of(draft(random));
        var before = session.snapshot().document();
        int done = 0;
        for (int i = 0; i < 25; i++) {
            var was = session.snapshot().document();
            if (!session.perform(any(random, was))) continue;
            done++;
            whole(session.snapshot().document());
            session.undo();
            assertEquals(was, session.snapshot().document());
            session.redo();
        }
        assertTrue(done > 5, "nothing was done");
        var bytes = new java.io.ByteArrayOutputStream();
        BundleFormat.write(session.snapshot().document(), bytes);
        for (int i = 0; i < done; i++) session.undo();
        assertEquals(before, session.snapshot().document());
    }

    private static void whole(Document document) {
        var texts = new HashSet<String>();
        for (var entry : EntryLists.all(document))
            assertTrue(texts.add(EntryText.bare(entry.tag())), "twice: " + entry.tag());
        ordered(document, Id.of("c2"), false);
        ordered(document, Id.of("bib"), true);
        var survey = Survey.of(document);
        document.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Citation citation) {
                            var entry = EntryLists.entry(document, citation.target());
                            assertTrue(entry.isPresent(), "lost: " + citation);
                            if (!citation.shown().isEmpty())
                                assertEquals("[" + entry.get().tag() + "]", citation.shown());
                        }
                });
        for (var entry : EntryLists.all(document))
            assertFalse(survey.uses(entry.id()).stream().anyMatch(p -> p.words().contains("[?]")));
    }

    private static void ordered(Document document, Id list, boolean loose) {
        var tags =
                document.find(list).stream()
                        .flatMap(clause -> clause.parts().stream())
                        .filter(Block.Reference.class::isInstance)
                        .map(part -> ((Block.Reference) part).tag())
                        .toList();
        for (var tag : tags) assertEquals(loose, tag.startsWith("b-"), tag);
        var sorted = tags.stream().sorted(NaturalOrder::words).toList();
        assertEquals(sorted, List.copyOf(tags));
    }
}
