package org.rubric.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Media;

/// Whoever saves a Word file gives its pictures other names, each program its own, so that a name
/// that a text has for one picture may be another's in its copy. A copy gets the names that the
/// text has for the same pictures; what only the copy has is called as nothing in the text is.
final class Pictures {
    private final Map<String, Media> known;
    private final Map<Media, String> names = new HashMap<>();

    private Pictures(Map<String, Media> known) {
        this.known = known;
        known.keySet().stream().sorted().forEach(name -> names.putIfAbsent(known.get(name), name));
    }

    /// The names of a text's pictures.
    static Pictures of(Document text) {
        return new Pictures(text.media());
    }

    Document named(Document copy) {
        var others = new HashMap<String, String>();
        var media = new HashMap<String, Media>();
        copy.media()
                .forEach(
                        (name, picture) -> {
                            var other = name(name, picture);
                            if (!other.equals(name)) others.put(name, other);
                            media.put(other, picture);
                        });
        if (others.isEmpty()) return copy;
        var shown = new ArrayList<Block>();
        copy.forEach(block -> shown.add(block));
        var named = copy.withMedia(media);
        for (var block : shown) {
            var other = block(block, others);
            if (other != block) named = named.update(block.id(), _ -> other);
        }
        return named;
    }

    private String name(String name, Media picture) {
        var own = names.get(picture);
        if (own != null) return picture.equals(known.get(name)) ? name : own;
        return known.containsKey(name) ? picture.fileName("picture") : name;
    }

    private static Block block(Block block, Map<String, String> others) {
        var named =
                switch (block) {
                    case Exhibit.Panel(var id, var traits, var image, var caption) ->
                            others.containsKey(image.media())
                                    ? new Exhibit.Panel(id, traits, image(image, others), caption)
                                    : block;
                    case Exhibit.Equation(var id, var traits, var maths, var numbered, var where) ->
                            new Exhibit.Equation(id, traits, maths(maths, others), numbered, where);
                    default -> block;
                };
        var runs = line(named.runs(), others);
        if (!runs.equals(named.runs())) named = named.withRuns(runs);
        return named.equals(block) ? block : named;
    }

    private static List<Inline> line(List<Inline> runs, Map<String, String> others) {
        return runs.stream().map(run -> run(run, others)).toList();
    }

    private static Inline run(Inline run, Map<String, String> others) {
        return switch (run) {
            case Inline.Formula(var id, var maths) -> new Inline.Formula(id, maths(maths, others));
            case Inline.Picture(var id, var image) -> new Inline.Picture(id, image(image, others));
            default -> run;
        };
    }

    private static Maths maths(Maths maths, Map<String, String> others) {
        return new Maths(
                maths.latex(), maths.markup(), maths.preview().map(image -> image(image, others)));
    }

    private static Image image(Image image, Map<String, String> others) {
        var name = others.getOrDefault(image.media(), image.media());
        return new Image(name, image.alternative(), image.width(), image.height());
    }
}
