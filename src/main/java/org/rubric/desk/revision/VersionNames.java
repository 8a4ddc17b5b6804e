package org.rubric.desk.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Id;
import org.rubric.repository.Draft;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;
import org.rubric.repository.Version;

/// The versions of drafts under the names they were last given. A new name is a record beside the
/// version, which stays as it was kept.
public record VersionNames(Records records) {
    private static final Kind<Name> NAME = Kind.of("version-name", Name.class);

    private record Name(String name) {}

    /// The versions of a draft, the first first.
    public List<Version> of(Draft draft) throws IOException {
        var names = records.all(NAME);
        var all = new ArrayList<Version>();
        for (var version : draft.versions()) {
            var given = names.get(key(draft.id(), version.number()));
            all.add(given == null ? version : named(version, given.name));
        }
        return all;
    }

    private static Version named(Version version, String name) {
        return new Version(version.number(), name, version.author(), version.made());
    }

    /// On any thread.
    ///
    /// @param author who names it
    public void name(Id draft, int version, String name, String author) {
        records.put(NAME, key(draft, version), new Name(name), author);
    }

    private static String key(Id draft, int version) {
        return draft + "/" + version;
    }
}
