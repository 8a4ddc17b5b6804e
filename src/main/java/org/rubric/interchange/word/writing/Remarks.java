package org.rubric.interchange.word.writing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rubric.document.Id;
import org.rubric.document.Remark;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Ties;

/// Writes comments.xml.
final class Remarks {
    private Remarks() {}

    static boolean any(Material material) {
        return material.remarks().values().stream().anyMatch(Remark.Comment.class::isInstance);
    }

    /// The number of a comment in the file.
    static int number(Material material, Id id) {
        int number = 0;
        for (var known : material.remarks().keySet()) {
            if (known.equals(id)) return number;
            number++;
        }
        return number;
    }

    static void write(Material material, Markup out) {
        out.open("w:comments", Threads.spaces());
        for (var remark : material.remarks().values())
            if (remark instanceof Remark.Comment comment) write(comment, material, out);
        out.close();
    }

    private static void write(Remark.Comment comment, Material material, Markup out) {
        var id = String.valueOf(number(material, comment.id()));
        // A comment whose time nobody knows says none.
        if (comment.time().equals(Instant.EPOCH))
            out.open("w:comment", "w:id", id, "w:author", comment.author());
        else {
            var time = comment.time().truncatedTo(ChronoUnit.SECONDS).toString();
            out.open("w:comment", "w:id", id, "w:author", comment.author(), "w:date", time);
        }
        var runs = new RunWriter(material, out, new Ties(), true);
        var lines = comment.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i == lines.length - 1)
                out.open("w:p", "w14:paraId", Threads.paragraph(material, comment.id()));
            else out.open("w:p");
            runs.words(lines[i]);
            out.close();
        }
        out.close();
    }
}
