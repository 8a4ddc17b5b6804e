package org.rubric.interchange.pdf;

import org.rubric.interchange.pdf.file.Deflate;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Turns one page into operators. What stands in an element becomes marked content with a number
/// (ISO 32000-1, 14.7.4.2), everything else an artifact (14.8.2.2); sequences are never nested.
final class PageWriter {
    private static final int NONE = -2;

    private final Inventory inventory;
    private final List<Element> elements;
    private final Page page;
    private final Operators out = new Operators();
    private final GlyphWriter glyphs;
    private final Landscape landscape;

    private final List<Integer> open = new ArrayList<>();
    private int artifactsOpen;
    private int sequence = NONE;
    private final Map<Integer, Integer> lastChild = new HashMap<>();

    private final List<Sheet.Piece> pieces = new ArrayList<>();
    private final List<Sheet.Place> places = new ArrayList<>();
    private final List<Mark.Destination> waiting = new ArrayList<>();
    private final List<Sheet.Spot> spots = new ArrayList<>();
    private final TreeSet<Integer> drawings = new TreeSet<>();
    private final Map<Integer, String> labels = new HashMap<>();
    private final Map<Integer, Mark.Box> boxes = new HashMap<>();

    private PageWriter(Inventory inventory, List<Element> elements, Page page) {
        this.inventory = inventory;
        this.elements = elements;
        this.page = page;
        this.glyphs = new GlyphWriter(out, inventory, page.height());
        this.landscape = new Landscape(elements);
    }

    /// @throws IllegalArgumentException if pieces of the structure do not nest on the page
    static Sheet write(Inventory inventory, List<Element> elements, Page page, Deflate deflate) {
        return new PageWriter(inventory, elements, page).sheet(deflate);
    }

    private Sheet sheet(Deflate deflate) {
        var marks = page.marks();
        for (int i = 0; i < marks.size(); i++) write(marks.get(i), i);
        if (!open.isEmpty())
            throw new IllegalArgumentException("An element stays open at the end of a page");
        end();
        for (var place : waiting) places.add(placed(place, landscape.element(place)));
        return new Sheet(
                deflate.packed(out.toBytes()),
                drawings,
                places,
                new Sheet.Tags(pieces, spots, lastChild),
                new Sheet.Outfit(labels, boxes));
    }

    private void write(Mark mark, int index) {
        switch (mark) {
            case Mark.Open(int element) -> open(element);
            case Mark.Close _ -> close();
            case Mark.Glyphs run -> {
                if (run.glyphs().length > 0) write(run, index);
            }
            case Mark.Stroke(var line, double width, int colour) -> {
                begin(ruled(), index);
                glyphs.endText();
                stroke(line, width, colour);
            }
            case Mark.Fill(var box, int colour) -> {
                begin(ruled(), index);
                glyphs.endText();
                glyphs.colour(colour);
                out.number(box.x()).number(page.height() - box.y() - box.height());
                out.number(box.width()).number(box.height()).add("re f\n");
            }
            case Mark.Painting painting -> paint(painting, index);
            case Mark.Hotspot hotspot -> link(hotspot);
            case Mark.Changed _ -> {}
            case Mark.Destination place -> {
                if (innermost() >= 0) places.add(placed(place, innermost()));
                else waiting.add(place);
            }
        }
    }

    private void write(Mark.Glyphs run, int index) {
        int element = innermost();
        begin(element, index);
        glyphs.write(run);
        if (element >= 0) landscape.add(element, run);
        if (element >= 0 && elements.get(element).role() == Element.Role.LBL)
            labels.merge(element, run.source().text(), String::concat);
    }

    private void stroke(Mark.Box line, double width, int colour) {
        glyphs.strokeColour(colour);
        out.number(width).add("w ").number(line.x()).number(page.height() - line.y()).add("m ");
        out.number(line.x() + line.width());
        out.number(page.height() - line.y() - line.height()).add("l S\n");
    }

    private void paint(Mark.Painting painting, int index) {
        var drawing = painting.drawing();
        var box = painting.box();
        if (!Pictures.paintable(drawing) || !(box.width() > 0) || !(box.height() > 0)) return;
        int element = innermost();
        begin(element, index);
        glyphs.endText();
        int number = inventory.number(drawing);
        out.add("q ").number(box.width()).add("0 0 ").number(box.height());
        out.number(box.x()).number(page.height() - box.y() - box.height()).add("cm /X");
        out.integer(number).add(" Do Q\n");
        drawings.add(number);
        if (element >= 0) landscape.add(element, box);
        if (element >= 0 && pictured(element)) boxes.merge(element, box, PageWriter::union);
    }

    private void link(Mark.Hotspot hotspot) {
        if (artifactsOpen > 0) return;
        for (int i = open.size() - 1; i >= 0; i--) {
            int element = open.get(i);
            if (elements.get(element).role() != Element.Role.LINK) continue;
            int after = lastChild.getOrDefault(element, -1);
            spots.add(new Sheet.Spot(hotspot, element, after));
            return;
        }
    }

    private void open(int element) {
        if (element >= elements.size())
            throw new IllegalArgumentException("No element has the number " + element);
        if (element < 0 || artifactsOpen > 0) {
            if (artifactsOpen++ == 0) end();
            return;
        }
        begun(element);
        open.add(element);
    }

    /// What an element around has further comes after this one, whether or not those between have
    /// anything of their own.
    private void begun(int element) {
        int child = element;
        int parent = elements.get(child).parent();
        while (parent >= 0 && lastChild.getOrDefault(parent, -1) < child) {
            lastChild.put(parent, child);
            child = parent;
            parent = elements.get(child).parent();
        }
    }

    private void close() {
        if (artifactsOpen > 0) {
            if (--artifactsOpen == 0) end();
        } else if (open.isEmpty())
            throw new IllegalArgumentException("An element is closed that was not open");
        else open.removeLast();
    }

    private int innermost() {
        return artifactsOpen > 0 || open.isEmpty() ? Element.ARTIFACT : open.getLast();
    }

    /// Where a rule or ground belongs: those of a table, a list or a section are no content.
    private int ruled() {
        int element = innermost();
        if (element < 0) return element;
        return switch (elements.get(element).role()) {
            case DOCUMENT, PART, SECT, DIV, L, LI, TABLE, THEAD, TBODY, TR, TH, TD, TOC, TOCI ->
                    Element.ARTIFACT;
            default -> element;
        };
    }

    /// Makes sure that what follows belongs to that element.
    private void begin(int element, int index) {
        if (sequence == element && !outdated(element)) return;
        end();
        sequence = element;
        if (element < 0) {
            out.add("/Artifact").add(Artifacts.properties(page, index)).add("BDC\n");
            return;
        }
        out.add("/").add(elements.get(element).role().type()).add("<</MCID ");
        out.integer(pieces.size()).add(">>BDC\n");
        pieces.add(new Sheet.Piece(element, lastChild.getOrDefault(element, -1)));
    }

    private boolean outdated(int element) {
        return element >= 0 && pieces.getLast().after() != lastChild.getOrDefault(element, -1);
    }

    private void end() {
        glyphs.endText();
        if (sequence != NONE) out.add("EMC\n");
        sequence = NONE;
    }

    private boolean pictured(int element) {
        var role = elements.get(element).role();
        return role == Element.Role.FIGURE || role == Element.Role.FORMULA;
    }

    private static Sheet.Place placed(Mark.Destination place, int element) {
        return new Sheet.Place(place.target(), place.x(), place.y(), element);
    }

    private static Mark.Box union(Mark.Box a, Mark.Box b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        double right = Math.max(a.x() + a.width(), b.x() + b.width());
        double bottom = Math.max(a.y() + a.height(), b.y() + b.height());
        return new Mark.Box(x, y, right - x, bottom - y);
    }
}
