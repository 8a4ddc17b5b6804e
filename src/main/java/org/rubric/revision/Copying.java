package org.rubric.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.editing.Runs;
import org.rubric.editing.excerpt.Rename;

/// Copies what went into the newer version: under Ids that are free there, references as the words
/// that they said.
final class Copying {
    private static final String BEFORE = "was";
    private final Edition old;
    private final Map<String, Media> media;
    private final Set<Id> taken = new HashSet<>();
    private final Map<Id, Id> origins = new HashMap<>();
    private final Map<Id, Id> footnotes = new HashMap<>();

    Copying(Edition old, Edition now) {
        this.old = old;
        media = new HashMap<>(now.document().media());
        now.document().forEach(this::take);
    }

    private void take(Block block) {
        taken.add(block.id());
        for (var run : block.runs()) {
            if (run instanceof Inline.Formula formula) taken.add(formula.id());
            if (run instanceof Inline.Picture picture) taken.add(picture.id());
        }
    }

    /// The Ids of all copies with those that they had.
    Map<Id, Id> origins() {
        return origins;
    }

    /// The pictures of the newer version and of what was copied.
    Map<String, Media> media() {
        return media;
    }

    Block block(Block block) {
        var id = block instanceof Block.Footnote ? footnote(block.id()) : free(block.id());
        origins.put(id, block.id());
        var copy = pictured(Rename.of(block, id));
        if (!copy.runs().isEmpty()) copy = copy.withRuns(line(copy.runs()));
        if (copy.parts().isEmpty()) return copy;
        var parts = new ArrayList<Block>();
        for (var part : copy.parts()) parts.add(block(part));
        return copy.withParts(parts);
    }

    private Block pictured(Block block) {
        return switch (block) {
            case Exhibit.Panel(var id, var traits, var image, var caption) ->
                    new Exhibit.Panel(id, traits, image(image), caption);
            case Exhibit.Equation(var id, var traits, var maths, var numbered, var where) ->
                    new Exhibit.Equation(id, traits, maths(maths), numbered, where);
            default -> block;
        };
    }

    /// A stretch of a line.
    List<Inline> line(List<Inline> runs) {
        var line = new ArrayList<Inline>();
        for (var run : runs)
            switch (run) {
                case Inline.Text _, Inline.Foreign _ -> line.add(run);
                case Inline.CrossReference _, Inline.Citation _, Inline.TermUse _ ->
                        plain(run).ifPresent(line::add);
                case Inline.FootnoteMark(var target, var printed) ->
                        line.add(new Inline.FootnoteMark(footnote(target), printed));
                case Inline.Formula(var id, var maths) ->
                        line.add(new Inline.Formula(free(id), maths(maths)));
                case Inline.Picture(var id, var image) ->
                        line.add(new Inline.Picture(free(id), image(image)));
                case Inline.Anchor _ -> {}
            }
        return Runs.tidy(line);
    }

    private Optional<Inline> plain(Inline reference) {
        var words = old.saying(reference).words();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inline.Text(words, Runs.marks(reference)));
    }

    /// The Id of a footnote's mark and body, whichever is copied first.
    private Id footnote(Id id) {
        return footnotes.computeIfAbsent(
                id,
                _ -> {
                    var free = free(id);
                    origins.put(free, id);
                    return free;
                });
    }

    private Id free(Id id) {
        var free = id;
        while (!taken.add(free)) free = free.part(BEFORE);
        return free;
    }

    private Maths maths(Maths maths) {
        if (maths.preview().isEmpty()) return maths;
        return new Maths(maths.latex(), maths.markup(), maths.preview().map(this::image));
    }

    /// The same picture, under another name where its own means another one now.
    private Image image(Image image) {
        var bytes = old.document().media().get(image.media());
        if (bytes == null) return image;
        var name = image.media();
        while (!media.computeIfAbsent(name, _ -> bytes).equals(bytes)) name = BEFORE + "-" + name;
        return new Image(name, image.alternative(), image.width(), image.height());
    }
}
