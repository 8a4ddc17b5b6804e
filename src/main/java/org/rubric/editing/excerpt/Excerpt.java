package org.rubric.editing.excerpt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.editing.Selection;

/// A part of a document on its way to another place: what a clipboard holds.
///
/// @param origin the document it is from; [#ELSEWHERE]: another program
/// @param runs a part of one line; empty when there are blocks
/// @param blocks text first, then clauses; with their Ids
/// @param ends which of the blocks are only pieces
/// @param apparatus footnotes whose marks stand in the text, remarks on text not agreed that is in
///     it whole
/// @param media bytes of the pictures by the names that the blocks use
public record Excerpt(
        Id origin,
        List<Inline> runs,
        List<Block> blocks,
        Ends ends,
        Apparatus apparatus,
        Map<String, Media> media) {

    public static final Id ELSEWHERE = Id.of("elsewhere");

    public Excerpt {
        runs = List.copyOf(runs);
        blocks = List.copyOf(blocks);
        media = Map.copyOf(media);
    }

    /// Pieces of paragraphs join the text on their side when they are pasted into a paragraph.
    ///
    /// @param first whether the first block is the end of a paragraph
    /// @param last whether the last one is the beginning of a paragraph
    public record Ends(boolean first, boolean last) {
        public static final Ends NONE = new Ends(false, false);
    }

    /// New blocks, or blocks from another program.
    public static Excerpt of(List<Block> blocks, Map<String, Media> media) {
        return new Excerpt(ELSEWHERE, List.of(), blocks, Ends.NONE, Apparatus.EMPTY, media);
    }

    /// A line of text from another program.
    public static Excerpt line(List<Inline> runs, Map<String, Media> media) {
        return new Excerpt(ELSEWHERE, runs, List.of(), Ends.NONE, Apparatus.EMPTY, media);
    }

    /// What is selected; empty when that is nothing.
    public static Optional<Excerpt> of(Document document, Selection selection) {
        return Excerpting.of(document, selection);
    }

    public boolean isEmpty() {
        return runs.isEmpty() && blocks.isEmpty();
    }

    /// Words without characters that no exchange format can carry.
    public static String carried(String words) {
        return Pasting.cleaned(words);
    }
}
