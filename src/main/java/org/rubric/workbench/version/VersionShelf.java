package org.rubric.workbench.version;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.revision.VersionNames;
import org.rubric.document.Document;
import org.rubric.repository.Draft;
import org.rubric.repository.Records;

/// The versions of a draft. Called in the background, except where said.
public final class VersionShelf {
    private final Draft draft;
    private final VersionNames names;
    private final String author;

    /// @param author who names versions
    public VersionShelf(Draft draft, Records records, String author) {
        this.draft = draft;
        names = new VersionNames(records);
        this.author = author;
    }

    /// The last first.
    List<NamedVersion> all() throws IOException {
        var all = new ArrayList<NamedVersion>();
        for (var version : names.of(draft)) all.add(new NamedVersion(version, version.name()));
        return all.reversed();
    }

    Document document(NamedVersion version) throws IOException {
        return draft.version(version.version().number());
    }

    /// On any thread.
    void rename(NamedVersion version, String name) {
        names.name(draft.id(), version.version().number(), name, author);
    }
}
