package org.rubric.desk.revision;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.document.Id;
import org.rubric.repository.Draft;
import org.rubric.repository.Repository;
import org.rubric.repository.Version;

/// Finds what a document is to be compared with: a file, another draft, or a version of the draft
/// itself by its name or number.
public final class Older {
    private final Desk desk;
    private final String newer;

    /// @param newer the file or draft that is compared
    public Older(Desk desk, String newer) {
        this.desk = desk;
        this.newer = newer;
    }

    /// A file or draft, else a version.
    ///
    /// @throws IOException if nothing is called so
    public Subject any(String name) throws IOException {
        if (isFile(name) || isFile(newer) || named(name).isPresent()) return desk.subject(name);
        return version(name);
    }

    /// A version, else a file.
    ///
    /// @throws IOException if nothing is called so
    public Subject since(String name) throws IOException {
        if (isFile(name)) return desk.subject(name);
        if (isFile(newer)) throw new IOException(Words.of("version.file", name));
        return version(name);
    }

    private Subject version(String name) throws IOException {
        var draft = named(newer).orElse(null);
        if (draft == null) return desk.subject(newer);
        var repository = desk.repository();
        var open = repository.opened(draft);
        if (open.isPresent()) return version(repository, open.get(), name);
        try (var opened = repository.open(draft)) {
            return version(repository, opened, name);
        }
    }

    private Subject version(Repository repository, Draft draft, String name) throws IOException {
        var versions = new VersionNames(repository.records()).of(draft);
        var found = called(versions, name);
        if (found.isEmpty()) throw new IOException(missing(versions, name));
        var document = draft.version(found.get().number());
        return new Subject(newer + ", " + found.get().name(), document, List.of());
    }

    /// The last of that name, else the one of that number.
    private static Optional<Version> called(List<Version> versions, String name) {
        return versions.reversed().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .or(() -> numbered(versions, name));
    }

    private static Optional<Version> numbered(List<Version> versions, String name) {
        return versions.stream()
                .filter(each -> Integer.toString(each.number()).equals(name.strip()))
                .findFirst();
    }

    private String missing(List<Version> versions, String name) {
        var known = versions.stream().map(each -> "\u201c" + each.name() + "\u201d").toList();
        return known.isEmpty()
                ? Words.of("version.none", name, newer)
                : Words.of("version.unknown", name, newer, String.join(", ", known));
    }

    private Optional<Id> named(String name) throws IOException {
        return desk.repository().find(name).map(entry -> entry.draft());
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name)) || name.matches("(?i).*\\.(docx|json|pdf|doc)");
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
