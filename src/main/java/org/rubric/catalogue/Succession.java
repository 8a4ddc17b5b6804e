package org.rubric.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What took the place of a text, followed to the end.
///
/// @param steps all texts on the way, the first one first, each once
/// @param ends texts that nothing has replaced; none: the replacements go in a circle
/// @param circles texts that replace one another; each begins and ends with the same text
public record Succession(
        List<Designation> steps, List<Designation> ends, List<List<Designation>> circles) {

    public Succession {
        steps = List.copyOf(steps);
        ends = List.copyOf(ends);
        circles = List.copyOf(circles);
    }

    /// From one text on. A text that the catalogue does not hold is an end.
    public static Succession of(Designation first, TextIndex index) {
        var walk = new Walk(index);
        walk.from(first.undated());
        return new Succession(walk.steps, List.copyOf(walk.ends), walk.circles);
    }

    public boolean isCircle() {
        return !circles.isEmpty();
    }

    /// In words: `ITU-T Y.2060 → ITU-T Y.4000`.
    public String words() {
        var circle = circles.isEmpty() ? steps : circles.getFirst();
        return String.join(" \u2192 ", circle.stream().map(Designation::tag).toList());
    }

    /// The circles that a change would close, or leave closed, each once; a text must not replace
    /// itself, not even by others.
    public static List<List<Designation>> circles(Catalogue catalogue, CatalogueChange change) {
        var after = catalogue.after(change);
        var walk = new Walk(TextIndex.of(after));
        for (var card : change.put())
            if (card instanceof Recommendation text) walk.from(text.designation().undated());
        return List.copyOf(walk.circles);
    }

    /// Goes down every branch once; what is entered again while its own branch is open is a circle.
    /// Without recursion: a chain may be as long as a hostile file makes it.
    private static final class Walk {
        private final TextIndex index;
        private final List<Designation> steps = new ArrayList<>();
        private final Set<Designation> ends = new LinkedHashSet<>();
        private final List<List<Designation>> circles = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Walk(TextIndex index) {
            this.index = index;
        }

        private record Open(Designation text, List<Designation> next, int[] at) {}

        void from(Designation first) {
            var path = new ArrayList<Open>();
            var open = new HashSet<String>();
            enter(first, path, open);
            while (!path.isEmpty()) {
                var top = path.getLast();
                if (top.at()[0] == top.next().size()) {
                    open.remove(key(top.text()));
                    path.removeLast();
                    continue;
                }
                var next = top.next().get(top.at()[0]++).undated();
                if (open.contains(key(next))) circles.add(circle(path, next));
                else enter(next, path, open);
            }
        }

        private void enter(Designation text, List<Open> path, Set<String> open) {
            if (!seen.add(key(text))) return;
            steps.add(named(text));
            var next = index.find(text).map(found -> found.standing().replacedBy());
            if (next.isEmpty() || next.get().isEmpty()) ends.add(named(text));
            open.add(key(text));
            path.add(new Open(text, next.orElse(List.of()), new int[1]));
        }

        private Designation named(Designation text) {
            return index.find(text).map(Recommendation::designation).orElse(text).undated();
        }

        private List<Designation> circle(List<Open> path, Designation again) {
            var circle = new ArrayList<Designation>();
            boolean within = false;
            for (var each : path) {
                within |= key(each.text()).equals(key(again));
                if (within) circle.add(named(each.text()));
            }
            circle.add(named(again));
            return circle;
        }

        /// The same for both numbers of a text.
        private String key(Designation text) {
            return TextIndex.keys(named(text)).getFirst();
        }
    }
}
