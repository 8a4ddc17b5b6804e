package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Repository;
import org.rubric.rules.Ignored;

/// The checks of a draft that its author ignores, kept in the store beside the draft.
public final class IgnoredChecks {
    private static final Kind<Kept> KIND = Kind.of("ignored", Kept.class);

    private final Repository repository;
    private final Id draft;

    /// @param draft the draft's name in the store
    public IgnoredChecks(Repository repository, Id draft) {
        this.repository = repository;
        this.draft = draft;
    }

    /// What the author of a draft of the store has decided to leave; nothing for a file.
    public static List<Ignored> of(Desk desk, String fileOrDraft) throws IOException {
        var file = Desk.path(fileOrDraft);
        if (file != null && Files.exists(file)) return List.of();
        var entry = desk.repository().find(fileOrDraft);
        if (entry.isEmpty()) return List.of();
        return new IgnoredChecks(desk.repository(), entry.get().draft()).all();
    }

    /// What is on disk.
    record Kept(List<Ignored> checks) {
        Kept {
            checks = List.copyOf(checks);
        }
    }

    public List<Ignored> all() throws IOException {
        return repository.records().find(KIND, draft.value()).map(Kept::checks).orElse(List.of());
    }

    /// Keeps these in the place of what was ignored before.
    public void keep(List<Ignored> checks, String author) {
        if (checks.isEmpty()) repository.records().remove(KIND, draft.value(), author);
        else repository.records().put(KIND, draft.value(), new Kept(checks), author);
    }
}
