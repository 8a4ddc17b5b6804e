package org.rubric.typesetting.line;

import org.rubric.document.Finding;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Style;

import java.util.ArrayList;
import java.util.List;

/// One block as set: its slugs from top to bottom and its piece of the structure tree, numbered
/// from
/// 0. Immutable, and kept from one setting to the next as long as the block and all that it depends
///   on stay the same.
///
/// @param repeated set again at the head of each page on which it goes on (a table's heading)
/// @param tags the first is the element that stands for the block
public record Galley(
        Shape shape,
        List<Slug> slugs,
        List<Slug> repeated,
        List<Element> tags,
        List<Finding> findings) {

    /// How it stands on the page.
    ///
    /// @param before space above, in points
    /// @param after space below
    /// @param page begins a new page
    /// @param turned wants a page turned by 90 degrees
    public record Shape(double before, double after, boolean page, boolean turned) {}

    public Galley {
        slugs = List.copyOf(slugs);
        repeated = List.copyOf(repeated);
        tags = List.copyOf(tags);
        findings = List.copyOf(findings);
    }

    public static Galley of(Style style, List<Slug> slugs, Tags tags, List<Finding> findings) {
        var spacing = style.spacing();
        var shape = new Shape(spacing.before(), spacing.after(), style.keep().page(), false);
        return new Galley(shape, glued(slugs, style.keep()), List.of(), tags.elements(), findings);
    }

    public Galley onNewPage() {
        var moved = new Shape(shape.before(), shape.after(), true, shape.turned());
        return new Galley(moved, slugs, repeated, tags, findings);
    }

    public double height() {
        double height = 0;
        for (var slug : slugs) height += slug.height();
        return height;
    }

    /// Two lines at least at the foot and at the head of a page; all of them where lines stay
    /// together.
    private static List<Slug> glued(List<Slug> slugs, Style.Keep keep) {
        int last = slugs.size() - 1;
        var glued = new ArrayList<Slug>(slugs.size());
        for (int i = 0; i <= last; i++) {
            boolean glue =
                    i == last
                            ? keep.next()
                            : keep.lines() || i == 0 || i == last - 1 || slugs.get(i).glued();
            glued.add(slugs.get(i).glued(glue));
        }
        return glued;
    }
}
