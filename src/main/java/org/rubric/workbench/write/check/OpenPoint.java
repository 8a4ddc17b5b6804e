package org.rubric.workbench.write.check;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.OpenText;
import org.rubric.workbench.Words;

/// One thing that is open: text not agreed, or a note of the editor.
///
/// @param name of it in a list
record OpenPoint(String name, Position place, boolean note) {
    private static final int LONGEST = 48;

    static List<OpenPoint> of(Words words, Document document) {
        var found = new ArrayList<OpenPoint>();
        for (var stretch : OpenText.all(document))
            found.add(new OpenPoint(name(document, stretch), stretch.from(), false));
        document.forEach(
                block -> {
                    if (block instanceof Block.EditorsNote note)
                        found.add(
                                new OpenPoint(
                                        words.of(
                                                "open.points.note",
                                                shortened(Inline.text(note.runs()))),
                                        new Position(note.id(), 0),
                                        true));
                });
        return found;
    }

    private static String name(Document document, OpenText.Stretch stretch) {
        var contribution = stretch.remark().contribution();
        var name = "[" + shortened(OpenText.words(document, stretch)) + "]";
        return contribution.isEmpty() ? name : name + " · " + contribution;
    }

    private static String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
