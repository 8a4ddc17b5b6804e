package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.LibreOffice;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Remark.Comment;
import org.rubric.document.Traits;

/// Comments in footnotes stand in Word at the footnote's reference, and come back to the footnote.
class NotedCommentsTest {
    private static final Instant NOON = Instant.parse("2027-01-19T12:00:00Z");

    @TempDir Path folder;

    private static Document noted() {
        var start = new Inline.Anchor(Id.of("q"), Edge.START);
        var end = new Inline.Anchor(Id.of("q"), Edge.END);
        var words = p("Mostly ", start, "in winter", end, ".");
        var remark = new Comment(Id.of("q"), "Mei", NOON, "Sure?", true, Optional.empty());
        var note = new Block.Footnote(Id.of("f"), Traits.NONE, List.of(words));
        return recommendation(clause("a", "Scope", p("It warns", footnote("f"), " of floods.")))
                .withApparatus(new Apparatus(List.of(note), List.of(remark)));
    }

    @Test
    void theyStandAtTheReference() {
        var written = Written.of(noted());
        var text = written.text();
        assertTrue(text.indexOf("commentRangeStart") < text.indexOf("footnoteReference "), text);
        assertTrue(text.indexOf("footnoteReference ") < text.indexOf("commentRangeEnd"), text);
        assertTrue(text.contains("<w:commentReference "), text);
        assertTrue(!written.part("word/footnotes.xml").contains("comment"));
    }

    @Test
    void theyComeBackToTheFootnote() throws IOException {
        var read = Written.of(noted()).readBare(folder).base();
        var words = read.apparatus().footnotes().getFirst().body().getFirst().runs();
        assertEquals("Mostly in winter.", Inline.text(words));
        var id = ((Inline.Anchor) words.getFirst()).id();
        assertEquals(new Inline.Anchor(id, Edge.START), words.getFirst());
        assertEquals(new Inline.Anchor(id, Edge.END), words.getLast());
        var comment = (Comment) read.apparatus().remarks().getFirst();
        assertEquals(id, comment.id());
        assertEquals("Sure?", comment.text());
        assertTrue(comment.resolved());
        read.body()
                .getFirst()
                .parts()
                .forEach(
                        block ->
                                assertTrue(
                                        block.runs().stream()
                                                .noneMatch(Inline.Anchor.class::isInstance)));
    }

    @Test
    void libreOfficeHasThem() throws IOException {
        var seen = LibreOffice.orSkip().comments(Written.of(noted()).file(folder));
        assertEquals(List.of("Sure?"), seen.stream().map(LibreOffice.Comment::text).toList());
    }
}
