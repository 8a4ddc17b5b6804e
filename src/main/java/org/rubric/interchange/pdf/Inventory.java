package org.rubric.interchange.pdf;

import org.rubric.drawing.Drawing;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.fonts.Typeface;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the pages of an imprint use: faces and the readings of their glyphs, drawings. Each has a
/// number, by first use, which is its resource name on every page.
///
/// Complete once made; then read by several threads.
final class Inventory {
    private final Map<Typeface, Integer> faces = new LinkedHashMap<>();
    private final List<Readings> readings = new ArrayList<>();
    private final Map<Drawing, Integer> numbers = new IdentityHashMap<>();
    private final List<Drawing> drawings = new ArrayList<>();

    static Inventory of(Imprint imprint) {
        var inventory = new Inventory();
        for (var page : imprint.pages())
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Glyphs run) inventory.take(run);
                else if (mark instanceof Mark.Painting painting) inventory.take(painting.drawing());
            }
        return inventory;
    }

    int number(Typeface face) {
        return faces.get(face);
    }

    int number(Drawing drawing) {
        return numbers.get(drawing);
    }

    Readings readings(int face) {
        return readings.get(face);
    }

    List<Readings> readings() {
        return readings;
    }

    List<Drawing> drawings() {
        return drawings;
    }

    private void take(Mark.Glyphs run) {
        var face = run.ink().face();
        var number = faces.get(face);
        if (number == null) {
            number = faces.size();
            faces.put(face, number);
            readings.add(new Readings(face));
        }
        readings.get(number).learn(run);
    }

    private void take(Drawing drawing) {
        if (numbers.putIfAbsent(drawing, drawings.size()) == null) drawings.add(drawing);
    }
}
