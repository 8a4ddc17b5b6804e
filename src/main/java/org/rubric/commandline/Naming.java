package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.review.Reviews;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.writing.RedlineExporter;
import org.rubric.revision.Proposal;

/// Who is named for the changes of a newer text and when it was made.
final class Naming {
    private Naming() {}

    /// Of a Word file who saved it last and when, else the user and now.
    ///
    /// @param newer file or draft
    static RedlineExporter.Named of(String newer, Desk desk) throws IOException {
        var file = Path.of(newer);
        boolean there = Files.isRegularFile(file);
        var when = there ? Files.getLastModifiedTime(file).toInstant() : Instant.now();
        var author = there && newer.endsWith(".docx") ? saver(file) : "";
        return new RedlineExporter.Named(
                author.isBlank() ? desk.author() : author,
                when.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /// The proposals of the copies of a draft that are under review: what was taken of them is
    /// their authors'. A file has none.
    ///
    /// @param newer file or draft
    static List<Proposal> authors(String newer, Desk desk) throws IOException {
        if (Files.isRegularFile(Path.of(newer))) return List.of();
        var draft = desk.repository().find(newer);
        if (draft.isEmpty()) return List.of();
        return Reviews.in(desk.repository().records()).of(draft.get().draft()).stream()
                .flatMap(copy -> copy.proposals().stream())
                .toList();
    }

    private static String saver(Path file) throws IOException {
        var saver = new String[] {""};
        try (var opened = WordPackage.open(file)) {
            var core = opened.xml("docProps/core.xml");
            if (core.isEmpty()) return "";
            try (var xml = core.get()) {
                xml.root(
                        _ ->
                                xml.children(
                                        name -> {
                                            if (name.endsWith("lastModifiedBy"))
                                                saver[0] = xml.text().strip();
                                        }));
            }
        }
        return saver[0];
    }
}
