package org.rubric.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Media;
import org.rubric.editing.Snapshot;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.interchange.html.HtmlWriter;
import org.rubric.numbering.Resolution;

/// Put a part of a draft into the forms that a clipboard holds.
public record CopyJob(Snapshot snapshot, Excerpt excerpt) {
    /// Bytes of pictures up to which they travel inside; beyond that the text goes alone.
    private static final int MOST_MEDIA = 16 << 20;

    /// @throws IOException if the excerpt is nested too deeply to be written
    public Copied run() throws IOException {
        var filled = filled();
        int size = excerpt.media().values().stream().mapToInt(Media::size).sum();
        var media = size <= MOST_MEDIA ? excerpt.media() : Map.<String, Media>of();
        var labels = snapshot.numbering();
        var html =
                filled.blocks().isEmpty()
                        ? HtmlWriter.line(filled.runs(), media)
                        : HtmlWriter.write(filled.blocks(), labels::label, media);
        var own = ValueFormat.of(Excerpt.class).text(with(filled, media));
        return new Copied(PlainWords.of(filled, labels::label), html, own);
    }

    private static Excerpt with(Excerpt excerpt, Map<String, Media> media) {
        return new Excerpt(
                excerpt.origin(),
                excerpt.runs(),
                excerpt.blocks(),
                excerpt.ends(),
                excerpt.apparatus(),
                media);
    }

    /// The excerpt in which references say their words, as they will where their target is not.
    private Excerpt filled() {
        var line = Block.Paragraph.of(Id.fresh(), excerpt.runs());
        boolean blocks = !excerpt.blocks().isEmpty();
        Document source = snapshot.document().withBody(blocks ? excerpt.blocks() : List.of(line));
        var body = Resolution.of(source, snapshot.numbering()).document().body();
        return new Excerpt(
                excerpt.origin(),
                blocks ? List.of() : body.getFirst().runs(),
                blocks ? body : List.of(),
                excerpt.ends(),
                excerpt.apparatus(),
                excerpt.media());
    }

    /// What another window of this program has copied; empty when it is not sound.
    static Optional<Excerpt> read(String own) {
        try {
            var excerpt = ValueFormat.of(Excerpt.class).read(own);
            return unique(excerpt) ? Optional.of(excerpt) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            // Another version's, or not this program's at all: the other forms serve.
            return Optional.empty();
        }
    }

    private static boolean unique(Excerpt excerpt) {
        var seen = new java.util.HashSet<Id>();
        var twice = new boolean[1];
        for (var list : List.of(excerpt.blocks(), excerpt.apparatus().footnotes()))
            for (var block : list) block.forEach(part -> twice[0] |= !seen.add(part.id()));
        return !twice[0];
    }
}
