package org.rubric.rules;

import org.rubric.document.Document;
import org.rubric.document.Finding;

import java.util.ArrayList;
import java.util.List;

/// Findings, divided into those that stand and those that the author has decided to leave.
///
/// @param open what is still to be looked at, in the order it came in
/// @param left what is ignored, with the reason
public record Sifted(List<Finding> open, List<Left> left) {

    /// A finding that is ignored.
    public record Left(Finding finding, Ignored ignored) {}

    public static final Sifted NOTHING = new Sifted(List.of(), List.of());

    public Sifted {
        open = List.copyOf(open);
        left = List.copyOf(left);
    }

    public static Sifted of(List<Finding> findings, List<Ignored> ignored, Document document) {
        if (ignored.isEmpty()) return new Sifted(findings, List.of());
        var open = new ArrayList<Finding>();
        var left = new ArrayList<Left>();
        for (var finding : findings) {
            var known = ignored.stream().filter(each -> each.covers(finding, document)).findFirst();
            if (known.isPresent()) left.add(new Left(finding, known.get()));
            else open.add(finding);
        }
        return new Sifted(open, left);
    }
}
