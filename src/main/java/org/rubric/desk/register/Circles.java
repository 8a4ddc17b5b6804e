package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Succession;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;

/// A text that would replace itself in the end: its rows are trouble.
final class Circles {
    private Circles() {}

    /// The lines, those that would close a circle in trouble.
    static List<Line> told(List<Line> lines, Catalogue catalogue) {
        var put = new ArrayList<Card>();
        for (var line : lines)
            if (line.kind() == Kind.NEW || line.kind() == Kind.CHANGED)
                line.card().filter(Circles::replaced).ifPresent(put::add);
        if (put.isEmpty()) return lines;
        var circles = Succession.circles(catalogue, new CatalogueChange("", put, List.of()));
        if (circles.isEmpty()) return lines;
        var within = new HashSet<String>();
        for (var circle : circles) for (var text : circle) within.add(text.tag());
        var way =
                circles.getFirst().stream()
                        .map(Designation::tag)
                        .collect(Collectors.joining(" \u2192 "));
        return lines.stream().map(line -> wrong(line, within) ? trouble(line, way) : line).toList();
    }

    private static boolean replaced(Card card) {
        return card instanceof Recommendation text && !text.standing().replacedBy().isEmpty();
    }

    private static boolean wrong(Line line, HashSet<String> within) {
        boolean comes = line.kind() == Kind.NEW || line.kind() == Kind.CHANGED;
        return comes
                && line.card()
                        .filter(card -> replaced(card) && within.contains(card.name()))
                        .isPresent();
    }

    private static Line trouble(Line line, String way) {
        return Line.trouble(line.row(), line.name(), Written.words("register.circle", way));
    }
}
