package org.rubric.revision.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;

/// Comments that say the same are told apart by where and when they were made.
class RememberingTest {
    private static final Instant THEN = Instant.parse("2027-01-19T10:00:00Z");

    @Test
    void twoEqualCommentsStayTwo() {
        var old = text("p", "q", List.of("c1", "c2"), THEN);
        for (var names : List.of(List.of("k1", "k2"), List.of("k2", "k1"))) {
            var strange = text("w1", "w2", names, THEN);
            var known = Adopting.of(old, strange);
            assertEquals(old.body(), known.body());
            var again = Adopting.of(known, strange);
            assertEquals(2, Merging.of(known, old, again).document().apparatus().remarks().size());
        }
    }

    @Test
    void theOneOfTheSameLineIsPreferred() {
        var old = text("p", "q", List.of("c1", "c2"), THEN);
        var strange = text("w1", "w2", List.of("k1", "k2"), THEN);
        var turned = new ArrayList<>(strange.apparatus().remarks()).reversed();
        var known = Adopting.of(old, strange.withApparatus(new Apparatus(List.of(), turned)));
        assertEquals(old.body(), known.body());
    }

    @Test
    void anotherOfTheSameWordsElsewhereIsNew() {
        var old = text("p", "q", List.of("c1"), THEN);
        var strange = text("w1", "w2", List.of("k1", "k2"), THEN.plusSeconds(60));
        var remarks = Adopting.of(old, strange).apparatus().remarks();
        assertEquals(2, remarks.size());
        assertEquals(Id.of("c1"), remarks.getFirst().id());
    }

    private static Document text(String one, String two, List<String> comments, Instant time) {
        var remarks = new ArrayList<Remark>();
        for (var id : comments.stream().sorted().toList())
            remarks.add(
                    new Remark.Comment(Id.of(id), "Ada", time, "Agreed.", false, Optional.empty()));
        var lines = List.of("The gateway tells the level.", "It has power from the sun.");
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 2; i++) {
            var id = Id.of(i < comments.size() ? comments.get(i) : "none");
            var line =
                    i < comments.size()
                            ? p(
                                    new Inline.Anchor(id, Inline.Edge.START),
                                    lines.get(i),
                                    new Inline.Anchor(id, Inline.Edge.END))
                            : p(lines.get(i));
            blocks.add(named(i == 0 ? one : two, line));
        }
        return recommendation(clause("a", "Scope", blocks.toArray(Block[]::new)))
                .withApparatus(new Apparatus(List.of(), remarks));
    }
}
