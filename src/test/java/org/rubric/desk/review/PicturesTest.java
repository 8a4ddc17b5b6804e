package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.interchange.Imported;

/// A copy whose program gave the pictures other names.
class PicturesTest {
    private static final Media ONE = Media.of("image/png", new byte[] {1});
    private static final Media TWO = Media.of("image/png", new byte[] {2});
    private static final Media NEW = Media.of("image/png", new byte[] {3});

    @Test
    void otherNamesAreNoOtherPictures() {
        var text = text("a.png", "b.png", Map.of("a.png", ONE, "b.png", TWO));
        var sent = text("x.png", "a.png", Map.of("x.png", ONE, "a.png", TWO));
        var copy = text("b.png", "x.png", Map.of("b.png", ONE, "x.png", TWO));
        var deducing = new Deducing(text, sent);
        assertEquals(List.of(), deducing.proposals(Imported.of(copy, List.of()), "Ada"));
        var named = Pictures.of(text).named(copy);
        assertEquals(text.body(), named.body());
        assertEquals(text.media(), named.media());
        assertSame(text, Pictures.of(text).named(text));
    }

    @Test
    void aNewPictureUnderAKnownNameIsToldAndComes() {
        var text = text("a.png", "b.png", Map.of("a.png", ONE, "b.png", TWO));
        var copy = text("b.png", "a.png", Map.of("b.png", ONE, "a.png", NEW));
        var proposals = new Deducing(text, text).proposals(Imported.of(copy, List.of()), "Ada");
        var after = proposals.getLast().after();
        assertEquals(List.of(ONE, NEW), shown(after));
        assertEquals(List.of(ONE, TWO), shown(text));
    }

    @Test
    void picturesInLinesAndOfFormulasGoAlong() {
        var text = text("a.png", "b.png", Map.of("a.png", ONE, "b.png", TWO));
        var runs =
                List.<Inline>of(
                        new Inline.Picture(Id.of("i"), image("b.png")),
                        new Inline.Formula(
                                Id.of("f"), new Maths("x", "", Optional.of(image("b.png")))));
        var line = p("words").withRuns(runs);
        var copy = recommendation(clause("c", "Scope", line)).withMedia(Map.of("b.png", ONE));
        var named = Pictures.of(text).named(copy).find(line.id()).orElseThrow().runs();
        assertTrue(!named.toString().contains("b.png"), named::toString);
        assertEquals(2, named.toString().split("a\\.png", -1).length - 1);
    }

    private static List<Media> shown(Document document) {
        return List.of("pa", "pb").stream()
                .map(id -> (Exhibit.Panel) document.find(Id.of(id)).orElseThrow())
                .map(panel -> document.media().get(panel.image().media()))
                .toList();
    }

    private static Document text(String one, String other, Map<String, Media> media) {
        return recommendation(
                        clause(
                                "c",
                                "Scope",
                                figure("a", "First", pictured("pa", one)),
                                figure("b", "Second", pictured("pb", other))))
                .withMedia(media);
    }

    private static Exhibit.Panel pictured(String id, String name) {
        var panel = panel(id, "");
        return new Exhibit.Panel(panel.id(), panel.traits(), image(name), panel.caption());
    }

    private static Image image(String name) {
        return new Image(name, "", 0, 0);
    }
}
