package org.rubric.typesetting.furniture;

import org.rubric.document.Block.Paragraph;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Phrases;

import java.util.ArrayList;
import java.util.List;

/// The foreword that an opened file has, to the line below its copyright.
public final class KeptForeword {
    private static final int MOST = 60;

    private KeptForeword() {}

    /// Its paragraphs in copies under names of their own; headings are centred. Empty if there is
    /// none.
    public static List<Paragraph> of(KeptPages pages, Id root) {
        var found = new ArrayList<Paragraph>();
        boolean last = false;
        for (var block : pages.blocks()) {
            if (last || found.size() == MOST) break;
            if (!(block instanceof Paragraph paragraph)) {
                if (!found.isEmpty()) break;
                continue;
            }
            var words = KeptPages.line(paragraph);
            if (words.isEmpty()) continue;
            if (found.isEmpty() && !Phrases.says("foreword", words)) continue;
            last = !found.isEmpty() && Inline.text(found.getLast().runs()).startsWith("©");
            var id = root.part("p" + found.size());
            var runs = Inline.plain(words);
            found.add(new Paragraph(id, paragraph.traits(), paragraph.role(), runs));
        }
        return found;
    }
}
