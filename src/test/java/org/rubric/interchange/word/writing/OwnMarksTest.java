package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.LibreOffice;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Settings;
import org.rubric.document.Traits;

/// A footnote's own mark is printed once.
class OwnMarksTest {
    @TempDir Path folder;

    private static Document marked(String mark) {
        var line = p("Levels", footnote("f"), " are told.");
        var note =
                new Block.Footnote(Id.of("f"), Traits.printed(mark), List.of(p("What it says.")));
        var document = recommendation(clause("s", "Scope", line));
        return document.withSettings(Settings.KEPT)
                .withApparatus(new Apparatus(List.of(note), List.of()));
    }

    @Test
    void onceInLibreOffice() throws Exception {
        var office = LibreOffice.orSkip();
        for (var mark : List.of("1)", "*", "(12)")) {
            var text = office.text(Written.of(marked(mark)).file(folder));
            assertTrue(text.contains("Levels" + mark + " are told."), text);
        }
    }

    @Test
    void weReadTheWholeMark() throws Exception {
        var read = Written.of(marked("(12)")).readBare(folder).base();
        assertEquals("(12)", read.apparatus().footnotes().getFirst().traits().printed());
    }
}
