package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.repository.Kind;

/// The chair's private notes of one meeting, never shown to others, reported or handed over.
///
/// @param notes in the order of time
record Notebook(List<Jotting> notes) {
    private static final Kind<Notebook> KIND = Kind.of("notebook", Notebook.class);
    private static final Notebook EMPTY = new Notebook(List.of());

    /// A note.
    ///
    /// @param about a document or an item of the agenda
    record Jotting(Id about, Instant time, String text) {}

    Notebook {
        notes = List.copyOf(notes);
    }

    /// That of a meeting, to be written in.
    static Kept<Notebook> of(Desk desk, Id meeting) throws IOException {
        var records = desk.repository().records();
        var now = records.find(KIND, meeting.value()).orElse(EMPTY);
        return new Kept<>(records, KIND, meeting.value(), now);
    }

    Notebook with(Jotting note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return new Notebook(all);
    }

    Notebook without(Jotting note) {
        return new Notebook(notes.stream().filter(each -> !each.equals(note)).toList());
    }
}
