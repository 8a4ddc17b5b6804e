package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.review.Reviews;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.writing.RedlineExporter;
import org.rubric.revision.Proposal;

/// Who is named for the changes of a newer text and when it was made.
final class Naming {
    private static final Wording WORDS = Wording.in("commandline");

    /// Word wants a name; that of the computer's account is nobody's business.
    private static final String NOBODY = WORDS.of("naming.nobody");

    private Naming() {}

    /// Of a Word file who saved it last and when, else the user and now.
    ///
    /// @param newer file or draft
    static RedlineExporter.Named of(String newer, Desk desk) throws IOException {
        var file = file(newer);
        var said = file.isPresent() && isWord(newer) ? core(file.get()) : Map.<String, String>of();
        var author = said.getOrDefault("lastModifiedBy", "");
        var when = instant(said.getOrDefault("modified", ""));
        if (when.isEmpty() && file.isPresent())
            when = Optional.of(Files.getLastModifiedTime(file.get()).toInstant());
        return new RedlineExporter.Named(
                author.isBlank() ? user(desk) : author,
                when.orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /// The proposals of the copies of a draft that are under review: what was taken of them is
    /// their authors'. A file has none.
    ///
    /// @param newer file or draft
    static List<Proposal> authors(String newer, Desk desk) throws IOException {
        if (file(newer).isPresent()) return List.of();
        var draft = desk.repository().find(newer);
        if (draft.isEmpty()) return List.of();
        return Reviews.in(desk.repository().records()).of(draft.get().draft()).stream()
                .flatMap(copy -> copy.proposals().stream())
                .toList();
    }

    private static String user(Desk desk) throws IOException {
        var name = desk.me().now().name();
        return name.isBlank() ? NOBODY : name;
    }

    /// Drafts may have names that no file has.
    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static boolean isWord(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private static Optional<Instant> instant(String said) {
        try {
            return Optional.of(OffsetDateTime.parse(said).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The properties of the file by the names of their elements.
    private static Map<String, String> core(Path file) throws IOException {
        var said = new HashMap<String, String>();
        try (var opened = WordPackage.open(file)) {
            var core = opened.xml("docProps/core.xml");
            if (core.isEmpty()) return said;
            try (var xml = core.get()) {
                xml.root(
                        _ ->
                                xml.children(
                                        name ->
                                                said.put(
                                                        name.substring(name.indexOf(':') + 1),
                                                        xml.text().strip())));
            }
        }
        return said;
    }
}
