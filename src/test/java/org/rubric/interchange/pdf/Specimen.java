package org.rubric.interchange.pdf;

import org.rubric.document.Id;
import org.rubric.document.Placement;
import org.rubric.drawing.Drawing;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.fonts.Typeface;
import org.rubric.typesetting.fonts.Typefaces;

import java.util.ArrayList;
import java.util.List;

/// Sets pages by hand, line after line, for tests of what is made from pages.
final class Specimen {
    static final Typefaces FACES = new Typefaces();
    static final Typeface ROMAN = FACES.face(Typefaces.Family.SERIF, false, false);
    static final Typeface BOLD = FACES.face(Typefaces.Family.SERIF, true, false);

    private final List<Element> elements = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Imprint.Bookmark> bookmarks = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double y = 80;

    Specimen() {
        element(-1, Role.DOCUMENT);
    }

    int element(int parent, Role role) {
        return element(parent, role, Attributes.NONE);
    }

    int element(int parent, Role role, Attributes attributes) {
        elements.add(new Element(elements.size(), parent, role, attributes));
        return elements.size() - 1;
    }

    /// A line of its own in an element.
    Specimen line(int element, String words) {
        return open(element).words(72, words, ROMAN).close().feed();
    }

    Specimen line(int parent, Role role, String words) {
        return line(element(parent, role), words);
    }

    Specimen heading(String id, int level, String words) {
        var role = Role.valueOf("H" + level);
        mark(new Mark.Destination(Id.of(id), 72, y - 12));
        open(element(0, role)).words(72, words, BOLD).close();
        bookmarks.add(new Imprint.Bookmark(Id.of(id), level, words));
        return feed();
    }

    /// Words at that place on the line.
    Specimen words(double x, String words, Typeface face) {
        return words(x, words, face, new float[0]);
    }

    Specimen words(double x, String words, Typeface face, float[] shifts) {
        var glyphs = gids(words, face);
        return mark(glyphs(x, y, new Ink(face, 12, 0), glyphs, shifts, words));
    }

    static Mark.Glyphs glyphs(
            double x, double y, Ink ink, int[] glyphs, float[] shifts, String words) {
        return new Mark.Glyphs(
                x, y, ink, glyphs, shifts, new Mark.Source(Id.of("block"), 0, words));
    }

    Specimen link(double x, int parent, String words, String target, String uri) {
        var element = element(parent, Role.LINK);
        open(element).words(x, words, ROMAN);
        double width = ((Mark.Glyphs) marks.getLast()).width();
        var box = new Mark.Box(x, y - 10, width, 13);
        return mark(new Mark.Hotspot(box, target, uri, words)).close();
    }

    Specimen picture(double width, double height, Drawing drawing) {
        mark(new Mark.Painting(new Mark.Box(72, y, width, height), drawing, Id.of("picture")));
        y += height;
        return feed();
    }

    Specimen open(int element) {
        return mark(new Mark.Open(element));
    }

    Specimen close() {
        return mark(new Mark.Close());
    }

    Specimen feed() {
        y += 16;
        return this;
    }

    Specimen mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    /// Ends the page.
    Specimen page(String folio) {
        mark(new Mark.Open(Element.ARTIFACT));
        mark(
                glyphs(
                        280,
                        800,
                        new Ink(ROMAN, 10, 0x555555),
                        gids(folio, ROMAN),
                        new float[0],
                        folio));
        close();
        pages.add(new Page(folio, 595.3, 841.9, marks));
        marks = new ArrayList<>();
        y = 80;
        return this;
    }

    double y() {
        return y;
    }

    Imprint imprint() {
        return imprint(
                new Imprint.Colophon(
                        "A specimen", "Study Group 20", "", List.of("test"), "en", ""));
    }

    Imprint imprint(Imprint.Colophon colophon) {
        return new Imprint(colophon, pages, elements, bookmarks, Placement.NONE, List.of());
    }

    /// Glyphs of words; the no-break hyphen, which the face lacks, is drawn as a hyphen.
    static int[] gids(String words, Typeface face) {
        return words.codePoints().map(c -> face.glyph(c == 0x2011 ? '-' : c)).toArray();
    }
}
