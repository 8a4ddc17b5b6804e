package org.rubric.typesetting;

import org.rubric.document.Finding;
import org.rubric.typesetting.line.Shifting;
import org.rubric.typesetting.line.Slug;

import java.util.ArrayList;
import java.util.List;

/// What stands in a cell, set: its slugs, and how far each is from the top of the cell.
///
/// @param height all of it, space above and below included
record CellText(
        List<Slug> slugs,
        double[] tops,
        double height,
        List<Element> tags,
        List<Finding> findings) {

    static CellText of(Flow flow) {
        var slugs = new ArrayList<Slug>();
        var tops = new ArrayList<Double>();
        var findings = new ArrayList<Finding>(0);
        double y = 0;
        for (var setting : flow.settings()) {
            var galley = setting.galley();
            y += galley.shape().before();
            for (var slug : galley.slugs()) {
                slugs.add(rebased(slug, setting.base()));
                tops.add(y);
                y += slug.height();
            }
            y += galley.shape().after();
            findings.addAll(galley.findings());
        }
        var places = new double[tops.size()];
        for (int i = 0; i < places.length; i++) places[i] = tops.get(i);
        return new CellText(slugs, places, y, flow.tags().elements(), findings);
    }

    /// The slugs for a larger structure tree, with the space between them in them.
    List<Slug> rebased(int base) {
        var spaced = new ArrayList<Slug>(slugs.size());
        for (int i = 0; i < slugs.size(); i++) {
            var slug = rebased(slugs.get(i), base);
            double end = i + 1 < slugs.size() ? tops[i + 1] : height;
            double room = end - tops[i];
            spaced.add(new Slug(room, slug.marks(), slug.calls(), slug.glued(), slug.ending()));
        }
        return spaced;
    }

    private static Slug rebased(Slug slug, int base) {
        if (base == 0) return slug;
        var marks = new ArrayList<Mark>(slug.marks().size());
        for (var mark : slug.marks()) marks.add(Shifting.moved(mark, 0, 0, base));
        var calls = new ArrayList<Slug.Call>(slug.calls().size());
        for (var call : slug.calls()) calls.add(new Slug.Call(call.footnote(), call.tag() + base));
        return new Slug(slug.height(), marks, calls, slug.glued(), slug.ending());
    }
}
