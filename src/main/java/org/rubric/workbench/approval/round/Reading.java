package org.rubric.workbench.approval.round;

import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.approval.round.Places;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

/// A text as the page shows it: what its places are called, and their words with all references
/// filled in. Made behind the window.
record Reading(Document text, Document resolved, Places places) {
    /// Nobody reads on beside a comment; the rest stands in the text.
    private static final int MOST = 60;

    /// A line of a place.
    record Line(Id block, String words, boolean heading) {}

    static Reading of(Document text) {
        var numbering = Numbering.of(text);
        return new Reading(
                text, Resolution.of(text, numbering).document(), Places.of(text, numbering));
    }

    /// What stands at a place.
    List<Line> lines(Id place) {
        var lines = new ArrayList<Line>();
        resolved.find(place)
                .ifPresent(
                        block ->
                                block.forEach(
                                        each -> {
                                            var words = Inline.text(each.runs()).strip();
                                            if (words.isEmpty() || lines.size() >= MOST) return;
                                            boolean title =
                                                    each instanceof Block.Line
                                                            && each.id().value().endsWith("/title");
                                            lines.add(new Line(each.id(), words, title));
                                        }));
        return lines;
    }

    /// The first words of a block; empty: it is gone.
    String head(Id block) {
        var words = resolved.find(block).map(Reading::words).orElse("");
        return words.length() > 90 ? words.substring(0, 89) + "…" : words;
    }

    private static String words(Block block) {
        var all = new StringBuilder();
        block.forEach(
                each -> {
                    if (all.length() > 120) return;
                    var line = Inline.text(each.runs()).strip();
                    if (!line.isEmpty()) all.append(all.isEmpty() ? "" : " ").append(line);
                });
        return all.toString();
    }
}
