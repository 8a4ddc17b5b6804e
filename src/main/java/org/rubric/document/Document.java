package org.rubric.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A deliverable, whole and immutable. An untouched block is the same object in the next document.
///
/// @param media bytes of pictures by name; names are local file names such as `image1.png`
public record Document(
        Id id,
        Settings settings,
        FrontMatter front,
        List<Block> body,
        Apparatus apparatus,
        Map<String, Media> media) {

    public Document {
        body = List.copyOf(body);
        media = Map.copyOf(media);
    }

    public static Document of(FrontMatter front, List<Block> body) {
        return new Document(Id.fresh(), Settings.COMPUTED, front, body, Apparatus.EMPTY, Map.of());
    }

    /// Visits every block of summary, introduction, body and footnotes in reading order. Kept front
    /// pages are not visited: they are replaced, not edited.
    public void forEach(Consumer<Block> visit) {
        for (var block : front.overview().summary()) block.forEach(visit);
        for (var block : front.overview().introduction()) block.forEach(visit);
        for (var block : body) block.forEach(visit);
        for (var note : apparatus.footnotes()) note.forEach(visit);
    }

    /// The block of that Id, or the line of the front matter that is typed under it; see
    /// [FrontLines].
    public Optional<Block> find(Id wanted) {
        var hit = first(wanted, body);
        if (hit == null) hit = first(wanted, front.overview().summary());
        if (hit == null) hit = first(wanted, front.overview().introduction());
        if (hit == null) hit = first(wanted, apparatus.footnotes());
        return hit == null ? FrontLines.find(this, wanted) : Optional.of(hit);
    }

    /// The document in which the block of that Id is what `change` makes of it; this very document
    /// when there is no such block or nothing changed.
    public Document update(Id wanted, UnaryOperator<Block> change) {
        if (FrontLines.holds(this, wanted)) return FrontLines.update(this, wanted, change);
        var summary = replaced(front.overview().summary(), wanted, change);
        var introduction = replaced(front.overview().introduction(), wanted, change);
        if (summary != front.overview().summary()
                || introduction != front.overview().introduction())
            return withFront(
                    front.withOverview(
                            new Abstract(summary, front.overview().keywords(), introduction)));
        var text = replaced(body, wanted, change);
        if (text != body) return withBody(text);
        var before = List.<Block>copyOf(apparatus.footnotes());
        var after = replaced(before, wanted, change);
        if (after == before) return this;
        var footnotes = after.stream().map(Block.Footnote.class::cast).toList();
        return withApparatus(new Apparatus(footnotes, apparatus.remarks()));
    }

    public Document withFront(FrontMatter changed) {
        return new Document(id, settings, changed, body, apparatus, media);
    }

    public Document withBody(List<Block> changed) {
        return new Document(id, settings, front, changed, apparatus, media);
    }

    public Document withApparatus(Apparatus changed) {
        return new Document(id, settings, front, body, changed, media);
    }

    public Document withSettings(Settings changed) {
        return new Document(id, changed, front, body, apparatus, media);
    }

    public Document withMedia(Map<String, Media> changed) {
        return new Document(id, settings, front, body, apparatus, changed);
    }

    private static Block first(Id wanted, List<? extends Block> blocks) {
        for (var block : blocks) {
            var hit = within(block, wanted);
            if (hit != null) return hit;
        }
        return null;
    }

    /// Walks without making lists of parts: every key of a writer asks several times.
    private static Block within(Block block, Id wanted) {
        if (block.id().equals(wanted)) return block;
        return switch (block) {
            case Block.Clause clause ->
                    clause.title().id().equals(wanted)
                            ? clause.title()
                            : first(wanted, clause.body());
            case Block.Paragraph _, Block.Line _, Block.Item _, Block.Note _ -> null;
            case Exhibit.Table table -> {
                if (table.caption().id().equals(wanted)) yield table.caption();
                var row = first(wanted, table.rows());
                yield row != null ? row : first(wanted, table.notes());
            }
            case Exhibit.Row row -> first(wanted, row.cells());
            case Exhibit.Cell cell -> first(wanted, cell.body());
            case Block other -> first(wanted, other.parts());
        };
    }

    private static List<Block> replaced(
            List<Block> blocks, Id wanted, UnaryOperator<Block> change) {
        for (int i = 0; i < blocks.size(); i++) {
            var before = blocks.get(i);
            var after = replaced(before, wanted, change);
            if (after == null) continue;
            if (after == before) return blocks;
            var next = new ArrayList<>(blocks);
            next.set(i, after);
            return List.copyOf(next);
        }
        return blocks;
    }

    /// Null: the wanted block is not in here, so that the search goes on.
    private static Block replaced(Block block, Id wanted, UnaryOperator<Block> change) {
        if (block.id().equals(wanted)) return change.apply(block);
        if (within(block, wanted) == null) return null;
        var parts = block.parts();
        for (int i = 0; i < parts.size(); i++) {
            var before = parts.get(i);
            var after = replaced(before, wanted, change);
            if (after == null) continue;
            if (after == before) return block;
            var next = new ArrayList<>(parts);
            next.set(i, after);
            return block.withParts(next);
        }
        return null;
    }
}
