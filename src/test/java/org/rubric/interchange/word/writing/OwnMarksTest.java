package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.LibreOffice;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// A footnote's own mark is printed once, in the text and before the note, whatever its length.
class OwnMarksTest {
    @TempDir Path folder;

    private static Document marked(String mark) {
        var call = new Inline.FootnoteMark(Id.of("f"), mark);
        var words = List.<Block>of(p("What the note says."));
        var note = new Block.Footnote(Id.of("f"), Traits.printed(mark), words);
        return recommendation(clause("a", "Scope", p("It warns", call, " of floods.")))
                .withApparatus(new Apparatus(List.of(note), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1)", "***", "a), b)", "\u2021\u2021"})
    void onceInLibreOffice(String mark) throws IOException {
        var stories =
                LibreOffice.orSkip().text(Written.of(marked(mark)).file(folder)).split("\n\f", 2);
        var line = stories[0].lines().filter(l -> l.startsWith("It warns")).findFirst();
        assertEquals("It warns" + mark + " of floods.", line.orElse(""));
        // LibreOffice prints its label before the note; a mark of one sign it takes off the words.
        assertTrue(stories[1].strip().endsWith("What the note says."), stories[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1)", "***", "a), b)"})
    void onceInOurOwnReader(String mark) throws IOException {
        var read = Written.of(marked(mark)).readBare(folder).base();
        var note = read.apparatus().footnotes().getFirst();
        assertEquals(mark, note.traits().printed());
        assertEquals("What the note says.", Inline.text(note.body().getFirst().runs()));
    }
}
