package org.rubric.revision.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Two who write beside each other in one line, or in what is alike: what was brought is not
/// brought again.
class OverlapTest {

    @Test
    void wordsBeforeThoseThatAreNotTakenYet() {
        once(
                "This guide describes new devices.",
                "This guide describes old devices.",
                "This guide now describes new devices.",
                "This guide now describes old devices.");
    }

    @Test
    void wordsBehindThoseThatAreNotTakenYet() {
        once(
                "It is linked well text.",
                "It is linked smart text.",
                "It is linked well controlled text.",
                "It is linked smart controlled text.");
    }

    @Test
    void theSameWordElsewhereIsNoReasonToKeepBack() {
        once(
                "Look at A and walk.",
                "Look at B with the C and walk.",
                "Look at A the and walk.",
                "Look at B with the C the and walk.");
    }

    private static void once(String origin, String current, String proposed, String wanted) {
        var before = line(origin);
        var first = Merging.of(before, line(current), line(proposed));
        assertEquals(wanted, words(first.document()));
        assertEquals(Set.of(), first.conflicts());
        var again = Merging.of(before, first.document(), line(proposed));
        assertEquals(wanted, words(again.document()));
        assertEquals(Set.of(), again.conflicts());
    }

    private static Document line(String words) {
        return recommendation(named("p", p(words)));
    }

    private static String words(Document document) {
        return Inline.text(document.find(Id.of("p")).orElseThrow().runs());
    }

    /// Eve removed a paragraph, Dan's stands where it stood and is a little like it.
    @Test
    void whatCameIsKnownByItsNameWhereSomethingLikeItWent() {
        var removed = named("r", p("A paragraph that Eve removed."));
        var came = named("n", p("A paragraph of Dan's."));
        var before = recommendation(named("a", p("First.")), removed, named("z", p("Last.")));
        var dan =
                before.withBody(List.of(before.body().get(0), came, removed, before.body().get(2)));
        var current = before.withBody(List.of(before.body().get(0), came, before.body().get(2)));
        var merged = Merging.of(before, current, dan);
        assertEquals(current.body(), merged.document().body());
        assertEquals(Set.of(), merged.conflicts());
    }
}
