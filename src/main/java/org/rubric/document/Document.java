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
        body = Body.of(body);
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
        var text = Body.of(body);
        var way = text.guess(wanted);
        if (way.isPresent()) return Optional.of(Ways.end(way.get(), body));
        if (FrontLines.holds(this, wanted)) return FrontLines.find(this, wanted);
        var hit = Ways.first(wanted, front.overview().summary());
        if (hit == null) hit = Ways.first(wanted, front.overview().introduction());
        if (hit == null) hit = Ways.first(wanted, apparatus.footnotes());
        if (hit != null) return Optional.of(hit);
        return text.way(wanted).map(found -> Ways.end(found, body));
    }

    /// The way to a block of the body: its place there, then among the [Block#parts] of each block
    /// on the way; empty when the body has no such block.
    public Optional<int[]> way(Id wanted) {
        return Body.of(body).way(wanted).map(int[]::clone);
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
        var way = Body.of(body).way(wanted);
        if (way.isPresent()) return updated(way.get(), change);
        var before = List.<Block>copyOf(apparatus.footnotes());
        var after = replaced(before, wanted, change);
        if (after == before) return this;
        var footnotes = after.stream().map(Block.Footnote.class::cast).toList();
        return withApparatus(new Apparatus(footnotes, apparatus.remarks()));
    }

    private Document updated(int[] way, UnaryOperator<Block> change) {
        var before = body.get(way[0]);
        var after = changed(before, way, 1, change);
        if (after == before) return this;
        return withBody(Body.of(body).with(way[0], after));
    }

    private static Block changed(Block block, int[] way, int depth, UnaryOperator<Block> change) {
        if (depth == way.length) return change.apply(block);
        var parts = block.parts();
        var before = parts.get(way[depth]);
        var after = changed(before, way, depth + 1, change);
        if (after == before) return block;
        var next = new ArrayList<>(parts);
        next.set(way[depth], after);
        return block.withParts(next);
    }

    public Document withFront(FrontMatter changed) {
        return new Document(id, settings, changed, body, apparatus, media);
    }

    public Document withBody(List<Block> changed) {
        return new Document(id, settings, front, Body.of(body).becoming(changed), apparatus, media);
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
        if (Ways.within(block, wanted) == null) return null;
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
