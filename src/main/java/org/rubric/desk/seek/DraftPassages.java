package org.rubric.desk.seek;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.search.Passage;
import org.rubric.search.Passages;
import org.rubric.search.Subjects;

/// A draft as the index holds it: each clause, definition, abbreviation and reference with its
/// place in words, and what the whole is about.
public final class DraftPassages {
    private DraftPassages() {}

    public static List<Passage> of(Document draft) {
        var numbering = Numbering.of(draft);
        var name = draft.front().identity().name();
        var questions = draft.front().people().questions();
        var placed = new ArrayList<Passage>();
        for (var passage : Passages.of(draft)) {
            var place = place(numbering, passage.place());
            placed.add(passage.within(place.isEmpty() ? name : name + " · " + place, questions));
        }
        placed.add(Subjects.of(draft));
        return placed;
    }

    /// `clause 6.2`, `Annex A`; of a definition `3.2.1`; empty where there is no number.
    private static String place(Numbering numbering, Id place) {
        var label = numbering.label(place).filter(one -> !one.number().isEmpty());
        return label.map(DraftPassages::words).orElse("").replace('\u00a0', ' ').strip();
    }

    private static String words(Label label) {
        return label.kind() == Label.Kind.DEFINITION ? label.number() : label.reference();
    }
}
