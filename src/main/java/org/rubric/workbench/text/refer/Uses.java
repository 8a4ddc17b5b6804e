package org.rubric.workbench.text.refer;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.text.line.Passage;

/// Where a text refers to something.
final class Uses {
    private Uses() {}

    /// Every reference to a target, in reading order.
    static List<Position> of(Document document, Id target) {
        var places = new ArrayList<Position>();
        document.forEach(
                block -> {
                    int step = 0;
                    for (var run : block.runs()) {
                        if (Passage.target(run).filter(target::equals).isPresent())
                            places.add(new Position(block.id(), step));
                        step += run.length();
                    }
                });
        return places;
    }
}
