package org.rubric.rules.exhibits;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.function.Consumer;

/// Notes are numbered where there are several (author's guide, 9.6.1).
public record NoteNumbers() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NOT-02", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.draft() || !dossier.complete()) return;
        var found = new ArrayList<Finding>();
        for (var clause : dossier.survey().clauses()) {
            var notes = new ArrayList<Block.Note>();
            for (var block : clause.body())
                if (block instanceof Block.Note note && !note.traits().printed().isEmpty())
                    notes.add(note);
            for (var note : notes)
                if (wrong(note, notes.size())) found.add(says(note, notes.size()));
        }
        Once.tell(dossier, found, n -> WORDS.of("NOT-02.many", n), report);
    }

    private static boolean wrong(Block.Note note, int many) {
        boolean numbered = note.traits().printed().matches("(?s).*\\d.*");
        return many == 1 ? numbered && note.traits().printed().matches("(?s)\\D*1\\D*") : !numbered;
    }

    private Finding says(Block.Note note, int many) {
        return finding(note.id(), many == 1 ? WORDS.of("NOT-02.only") : WORDS.of("NOT-02.without"));
    }
}
