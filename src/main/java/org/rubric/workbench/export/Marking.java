package org.rubric.workbench.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.desk.revision.CompareJob;
import org.rubric.desk.revision.Compared;
import org.rubric.interchange.word.writing.RedlineExporter;

/// Writes a draft with what changed since an earlier text: told on the pages of a PDF, recorded in
/// a Word file.
///
/// @param author whose the changes are that nobody proposed
record Marking(Subject old, Subject now, Earlier earlier, String author) {

    ExportJob job(Wish wish) {
        var compared = compared();
        boolean word = ExportJob.Format.of(wish.file()).equals(Optional.of(ExportJob.Format.WORD));
        if (!word) return compared.pages(wish.file(), wish.look(), wish.standard(), author);
        var today = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        var named = new RedlineExporter.Named(author, today);
        return compared.recorded(wish.file(), wish.look(), named);
    }

    private Compared compared() {
        return new CompareJob(old, now).run().by(earlier.authors());
    }
}
