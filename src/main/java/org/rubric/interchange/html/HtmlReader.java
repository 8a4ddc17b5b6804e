package org.rubric.interchange.html;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// Reads HTML as other programs put it on the clipboard. Takes anything: broken HTML gives what can
/// be made of it, too much of it gives its words with one sentence. Any thread may call it.
public final class HtmlReader {

    private HtmlReader() {}

    public static Fragment read(String html) {
        if (!Bounds.parses(html)) return words(html);
        var tree = Jsoup.parse(html);
        if (!Bounds.holds(tree)) return words(html);
        try {
            return read(tree);
        } catch (Bounds.Exceeded _) {
            return words(html);
        }
    }

    private static Fragment read(Document tree) {
        var pictures = new Pictures();
        var reader = new BlockReader(Sheet.of(tree), pictures, false);
        var blocks = Outlining.of(reader.read(tree.body(), Marks.NONE));
        return new Fragment(blocks, pictures.media(), Optional.empty());
    }

    private static Fragment words(String html) {
        var blocks = new ArrayList<Block>();
        for (var line : Bounds.words(html))
            blocks.add(Block.Paragraph.of(Id.fresh(), Inline.plain(line)));
        return new Fragment(blocks, Map.of(), Optional.of(Words.of("html.large")));
    }
}
