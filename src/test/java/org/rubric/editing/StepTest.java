package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.lines;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.runs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Settings;

class StepTest {
    private final Document document =
            recommendation(clause("a", "One", named("p", p("x"))), clause("b", "Two"));

    @Test
    void otherWordsLeaveTheRestAsItWas() {
        var after = new Step.Retype(Id.of("p"), runs("y")).apply(document);
        assertEquals(List.of("One", "y", "Two"), lines(after, Optional.empty()));
        assertSame(document.body().get(1), after.body().get(1));
    }

    @Test
    void onlyNumberedAndReferringWordsRenumber() {
        var paragraph = p("x", ref("a"));
        assertFalse(Step.Retype.of(paragraph, runs("yy", ref("a"))).renumbers());
        assertTrue(Step.Retype.of(paragraph, runs("yy")).renumbers());
        assertTrue(Step.Retype.of(paragraph, runs("x", ref("a"), footnote("f"))).renumbers());
        var caption = figure("f", "Shape").caption();
        assertFalse(Step.Retype.of(caption, runs("Form")).renumbers());
        assertTrue(Step.Retype.of(caption, List.of()).renumbers());
    }

    @Test
    void aSpliceCountsInTheParts() {
        var after = new Step.Splice(Id.of("a"), 1, 1, List.of(p("y"), p("z"))).apply(document);
        assertEquals(List.of("One", "y", "z", "Two"), lines(after, Optional.empty()));
        var body = new Step.Splice(document.id(), 0, 1, List.of()).apply(document);
        assertEquals(List.of("Two"), lines(body, Optional.empty()));
        var summary =
                new Step.Splice(document.id().part("summary"), 0, 0, List.of(p("s")))
                        .apply(document);
        assertEquals("s", Inline.text(summary.front().overview().summary().getFirst().runs()));
    }

    @Test
    void aPlaceThatIsNotThereIsAnError() {
        var nowhere = new Step.Retype(Id.of("nowhere"), List.of());
        assertThrows(IllegalArgumentException.class, () -> nowhere.apply(document));
        var beyond = new Step.Splice(document.id(), 2, 1, List.of());
        assertThrows(IllegalArgumentException.class, () -> beyond.apply(document));
        var titleless = new Step.Splice(Id.of("a"), 0, 1, List.of());
        assertThrows(IllegalArgumentException.class, () -> titleless.apply(document));
    }

    @Test
    void picturesComeAndGo() {
        var media = Media.of("image/png", new byte[] {1});
        var with = new Step.Shelve("a.png", Optional.of(media)).apply(document);
        assertEquals(media, with.media().get("a.png"));
        assertTrue(new Step.Shelve("a.png", Optional.empty()).apply(with).media().isEmpty());
    }

    @Test
    void aSnapshotKeepsItsNumberingWhileNoLabelCanMove() {
        var before = Snapshot.of(document);
        var words = Step.Retype.of(named("p", p("x")), runs("y"));
        var typed = before.after(List.of(words));
        assertSame(before.numbering(), typed.numbering());
        var moved = typed.after(List.of(new Step.Splice(document.id(), 0, 1, List.of())));
        assertEquals("1", moved.numbering().label(Id.of("b")).orElseThrow().number());
        assertEquals(2, moved.version());
        var kept = moved.after(List.of(new Step.Adjust(Settings.KEPT)));
        assertEquals("", kept.numbering().label(Id.of("b")).orElseThrow().number());
    }
}
