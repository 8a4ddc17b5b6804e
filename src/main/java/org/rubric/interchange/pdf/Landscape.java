package org.rubric.interchange.pdf;

import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark;

import java.util.ArrayList;
import java.util.List;

/// What stands where on a page, so that a destination given only as a place finds the element that
/// begins there.
final class Landscape {
    /// Tops that differ by less are on one line.
    private static final double LINE = 3;

    private record Patch(int element, double left, double top, double bottom) {}

    private final List<Element> elements;
    private final List<Patch> patches = new ArrayList<>();

    Landscape(List<Element> elements) {
        this.elements = elements;
    }

    void add(int element, Mark.Glyphs run) {
        var ink = run.ink();
        double top = run.y() - ink.face().ascent() * ink.size() / 1000;
        patches.add(new Patch(element, run.x(), top, run.y()));
    }

    void add(int element, Mark.Box box) {
        patches.add(new Patch(element, box.x(), box.y(), box.y() + box.height()));
    }

    /// The element nearest below or at a place, on its line the nearest from the left; -1: none.
    int element(Mark.Destination place) {
        Patch best = null;
        for (var patch : patches)
            if (patch.bottom > place.y() && (best == null || nearer(patch, best, place)))
                best = patch;
        return best == null ? Element.ARTIFACT : whole(best.element);
    }

    /// What began above the place, as a longer cell beside it, counts only where nothing else does.
    private static boolean nearer(Patch a, Patch b, Mark.Destination place) {
        boolean begun = a.top < place.y() - LINE;
        if (begun != b.top < place.y() - LINE) return !begun;
        double below = a.top - b.top;
        if (Math.abs(below) > LINE) return below < 0;
        return Math.abs(a.left - place.x()) < Math.abs(b.left - place.x());
    }

    /// The paragraph of a span or formula, the item of a label, the table of a caption, a picture
    /// together with its caption.
    private int whole(int element) {
        int parent = elements.get(element).parent();
        return switch (elements.get(element).role()) {
            case SPAN, INSERTED, DELETED, TOLD, LINK, REFERENCE, LBL, CAPTION, FORMULA ->
                    whole(parent);
            case FIGURE -> elements.get(parent).role() == Role.DIV ? parent : element;
            default -> element;
        };
    }
}
