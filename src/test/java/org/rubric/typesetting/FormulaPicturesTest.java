package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.drawing.metafile.Wmfs;

/// Formulas that are pictures are set as large as the text around them.
class FormulaPicturesTest {

    /// 100 by 15 points with letters of that size, in 32nds of a point, on a line 11 points down.
    private static Media picture(int height) {
        var wmf =
                Wmfs.placed(2000, 300)
                        .window(3200, 480)
                        .font("Times New Roman", -height, 0)
                        .add(0x12E, 24)
                        .add(0x12D, 0)
                        .text("Rbx", 0, 352)
                        .bytes();
        return Media.of("image/x-wmf", wmf);
    }

    /// The source shows it in a size that is not true to its shape.
    private static Maths maths(Media media) {
        return new Maths("", "Equation.3", Optional.of(new Image(media.digest(), "Rbx", 120, 12)));
    }

    private static Setting set(Media media, Block... body) {
        Document document = recommendation(body).withMedia(Map.of(media.digest(), media));
        return Setting.of(document);
    }

    private static Exhibit.Equation equation(Media media) {
        return new Exhibit.Equation(Id.of("e"), Traits.NONE, maths(media), false, List.of());
    }

    @Test
    void theirLettersAreAsLargeAsTheText() {
        for (int size : new int[] {8, 10, 11, 12, 14}) {
            var media = picture(size * 32);
            var set = set(media, p("text"), equation(media));
            var box = set.marks(Mark.Painting.class).getFirst().box();
            assertEquals(100 * 12.0 / size, box.width(), 0.5, size + " points");
            assertEquals(15 * 12.0 / size, box.height(), 0.5, size + " points");
        }
    }

    @Test
    void thereAreLimits() {
        var media = picture(2 * 32);
        var box = set(media, equation(media)).marks(Mark.Painting.class).getFirst().box();
        assertTrue(box.width() < 200, "A picture with tiny letters is no formula: " + box);
    }

    @Test
    void inTheLineTheyStandOnItsBaseline() {
        var media = picture(352);
        var formula = new Inline.Formula(Id.of("f"), maths(media));
        var set = set(media, p("before ", formula, " after"));
        var box = set.marks(Mark.Painting.class).getFirst().box();
        assertEquals(set.run("before").y(), box.y() + 11 * 12.0 / 11, 0.3);
    }
}
