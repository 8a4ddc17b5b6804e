package org.rubric.workbench.version;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.rubric.desk.revision.VersionNames;
import org.rubric.document.Document;
import org.rubric.repository.Draft;
import org.rubric.repository.Records;
import org.rubric.repository.Version;

/// The versions of a draft. Called in the background, except where said.
public final class VersionShelf {
    private final Draft draft;
    private final VersionNames names;
    private final String author;
    private final IntPredicate decided;

    /// @param author who names versions
    /// @param decided whether a meeting decided on the version of that number
    public VersionShelf(Draft draft, Records records, String author, IntPredicate decided) {
        this.decided = decided;
        this.draft = draft;
        names = new VersionNames(records);
        this.author = author;
    }

    /// The last first.
    List<NamedVersion> all() throws IOException {
        var all = new ArrayList<NamedVersion>();
        for (var version : names.of(draft)) all.add(named(version));
        return all.reversed();
    }

    private NamedVersion named(Version version) {
        return new NamedVersion(version, version.name(), decided.test(version.number()));
    }

    Document document(NamedVersion version) throws IOException {
        return draft.version(version.version().number());
    }

    /// On any thread.
    void rename(NamedVersion version, String name) {
        names.name(draft.id(), version.version().number(), name, author);
    }
}
