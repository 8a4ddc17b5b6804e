package org.rubric.workbench.version;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.repository.Draft;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The versions of a draft. A new name is a record beside the version, which stays as it was kept.
/// Called in the background, except where said.
public final class VersionShelf {
    private static final Kind<Name> NAME = Kind.of("version-name", Name.class);

    private final Draft draft;
    private final Records records;
    private final String author;

    private record Name(String name) {}

    /// @param author who names versions
    public VersionShelf(Draft draft, Records records, String author) {
        this.draft = draft;
        this.records = records;
        this.author = author;
    }

    /// The last first.
    List<NamedVersion> all() throws IOException {
        var names = records.all(NAME);
        var all = new ArrayList<NamedVersion>();
        for (var version : draft.versions()) {
            var given = names.get(key(version.number()));
            all.add(new NamedVersion(version, given == null ? version.name() : given.name));
        }
        return all.reversed();
    }

    Document document(NamedVersion version) throws IOException {
        return draft.version(version.version().number());
    }

    /// On any thread.
    void rename(NamedVersion version, String name) {
        records.put(NAME, key(version.version().number()), new Name(name), author);
    }

    private String key(int number) {
        return draft.id() + "/" + number;
    }
}
