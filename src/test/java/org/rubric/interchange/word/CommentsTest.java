package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cell;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.row;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.LibreOffice;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// Comments come in with their threads, their places and what is resolved, and go out so.
class CommentsTest {
    @TempDir Path folder;

    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder threads = new StringBuilder();

    @Test
    void threadsAndWhatIsResolved() throws IOException {
        comment(1, "Ada", "Is this right?", "", true);
        comment(2, "Ben", "It is.", "1", false);
        comment(3, "Cia", "Another matter.", "", false);
        var text = start(1) + start(2) + runs("Words.") + end(1) + end(2);
        var document = read(paragraph("", text + start(3) + runs(" More.") + end(3)));
        var all = said(document);
        assertTrue(all.get("Is this right?").resolved());
        assertEquals(Optional.empty(), all.get("Is this right?").parent());
        assertEquals(Optional.of(all.get("Is this right?").id()), all.get("It is.").parent());
        assertEquals(Optional.empty(), all.get("Another matter.").parent());
        assertEquals("Ada", all.get("Is this right?").author());
        assertEquals(Instant.parse("2026-03-04T05:06:07Z"), all.get("Another matter.").time());
        assertEquals("Words.", between(document, "Is this right?"));
        assertEquals(" More.", between(document, "Another matter."));
    }

    @Test
    void anAnswerWithoutARangeIsWhereItsCommentIs() throws IOException {
        comment(1, "Ada", "First.", "", false);
        comment(2, "Ben", "Second.", "1", false);
        comment(3, "Cia", "Third.", "2", false);
        var document = read(paragraph("", runs("A ") + start(1) + runs("word") + end(1)));
        for (var each : List.of("First.", "Second.", "Third."))
            assertEquals("word", between(document, each), each);
    }

    @Test
    void timesWestOfGreenwichAndNone() throws IOException {
        comment(1, "Ada", "West.", "", false);
        comment(2, "Ada", "Never.", "", false);
        var one = comments.indexOf("2026-03-04T05:06:07Z");
        comments.replace(one, one + 20, "2026-03-04T00:06:07-05:00");
        var other = comments.indexOf(" w:date=\"2026-03-04T05:06:07Z\"");
        comments.delete(other, other + 30);
        var document = read(paragraph("", start(1) + start(2) + runs("W") + end(1) + end(2)));
        var west = said(document).get("West.");
        assertEquals(Instant.parse("2026-03-04T05:06:07Z"), west.time());
        assertEquals(Instant.EPOCH, said(document).get("Never.").time());
        var out = folder.resolve("times.docx");
        try (var to = java.nio.file.Files.newOutputStream(out)) {
            new WordExporter().write(document, Look.DRAFT, to, Progress.NONE);
        }
        try (var zip = new java.util.zip.ZipFile(out.toFile())) {
            var part = zip.getInputStream(zip.getEntry("word/comments.xml"));
            var text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("2026-03-04T05:06:07Z"), text);
            assertEquals(1, text.split("w:date=").length - 1, text);
        }
    }

    @Test
    void aCommentOnAPoint() throws IOException {
        comment(1, "Ada", "Here.", "", false);
        var document = read(paragraph("", runs("Before ") + mark(1) + runs("after.")));
        assertEquals("", between(document, "Here."));
    }

    @Test
    void aRangeThatIsNeverClosedOrOpened() throws IOException {
        comment(1, "Ada", "Open.", "", false);
        comment(2, "Ada", "Closed.", "", false);
        var document =
                read(
                        paragraph("", runs("A") + start(1) + runs("B")),
                        paragraph("", runs("C") + end(2) + runs("D")));
        assertEquals("", between(document, "Open."));
        assertEquals("", between(document, "Closed."));
    }

    @Test
    void rangesOverSeveralParagraphsAndInCells() throws IOException {
        comment(1, "Ada", "Long.", "", false);
        comment(2, "Ben", "Cell.", "", false);
        var document =
                read(
                        paragraph("", runs("One") + start(1) + runs(" two")),
                        p("", "three"),
                        paragraph("", runs("four ") + end(1) + runs("five")),
                        table(
                                row(
                                        cell("", paragraph("", start(2) + runs("in") + end(2))),
                                        cell("", p("", "b"))),
                                DocxBuilder.cells("c", "d")),
                        p("", "End."));
        assertEquals(" twothreefour ", between(document, "Long."));
        assertEquals("in", between(document, "Cell."));
    }

    @Test
    void edgesInWhatMakesNoTextMoveToTheNearestLine() throws IOException {
        comment(1, "Ada", "Title.", "", false);
        comment(2, "Ada", "Empty.", "", false);
        comment(3, "Ada", "Over.", "", false);
        var document =
                read(
                        paragraph(
                                "<w:pStyle w:val=\"Heading1\"/>",
                                start(1) + runs("2") + end(1) + runs("\tTitle")),
                        p("", "Text."),
                        paragraph("", start(2) + end(2)),
                        paragraph("", start(3)),
                        p("", "Covered."),
                        paragraph("", end(3)),
                        p("", "After."));
        assertEquals("Covered.", between(document, "Over."));
        assertEquals("", between(document, "Title."));
        assertEquals("", between(document, "Empty."));
    }

    @Test
    void aNumberUsedTwiceIsOneComment() throws IOException {
        comment(1, "Ada", "Twice.", "", false);
        var document =
                read(
                        paragraph("", start(1) + runs("one") + end(1)),
                        paragraph("", start(1) + runs("two") + end(1)));
        assertEquals("one", between(document, "Twice."));
    }

    @Test
    void aCommentWithoutAPlaceIsTold() throws IOException {
        comment(1, "Ada", "Nowhere.", "", false);
        var findings = builder(p("", "Words.")).open(folder).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(
                                f ->
                                        f.code().equals("word.comment")
                                                && f.message().contains("Nowhere.")));
    }

    @Test
    void threadsThatGoInCirclesAreHarmless() throws IOException {
        comment(1, "Ada", "A.", "2", false);
        comment(2, "Ben", "B.", "1", false);
        comment(3, "Ben", "C.", "3", false);
        var document =
                read(paragraph("", start(1) + runs("x") + end(1) + start(3) + runs("y") + end(3)));
        assertEquals("x", between(document, "A."));
        assertEquals(Optional.empty(), said(document).get("C.").parent());
    }

    @Test
    void writtenAndReadAgainTheyAreTheSame() throws IOException {
        comment(1, "Ada", "Is this right?\nReally?", "", true);
        comment(2, "Ben", "It is.", "1", false);
        var document = read(paragraph("", start(1) + start(2) + runs("Words.") + end(1) + end(2)));
        var file = written(document);
        var again = new WordImporter().read(file, Progress.NONE).accepted();
        assertEquals(said(document).keySet(), said(again).keySet());
        var head = said(again).get("Is this right?\nReally?");
        assertTrue(head.resolved());
        assertEquals(Optional.of(head.id()), said(again).get("It is.").parent());
        assertEquals("Words.", between(again, "It is."));
    }

    @Test
    void libreOfficeSeesTheThreads() throws IOException {
        var office = LibreOffice.orSkip();
        comment(1, "Ada", "Is this right?", "", true);
        comment(2, "Ben", "It is.", "1", true);
        var document = read(paragraph("", start(1) + start(2) + runs("Words.") + end(1) + end(2)));
        var seen = office.comments(written(document));
        assertEquals(
                Set.of("Is this right?", "It is."),
                seen.stream().map(LibreOffice.Comment::text).collect(Collectors.toSet()));
        assertTrue(seen.stream().allMatch(LibreOffice.Comment::resolved));
        assertTrue(seen.stream().allMatch(c -> c.range().equals("Words.")), seen.toString());
    }

    /// As a program leaves the file that keeps no custom XML of others.
    private Path written(Document document) throws IOException {
        return Foreign.file(document, Look.DRAFT, folder);
    }

    private Document read(String... content) throws IOException {
        return builder(content).document(folder);
    }

    private DocxBuilder builder(String... content) {
        return new DocxBuilder()
                .relation("c1", "comments", "comments.xml", false)
                .relation("c2", "commentsExtended", "commentsExtended.xml", false)
                .part(
                        "word/comments.xml",
                        bytes(
                                "<w:comments xmlns:w=\""
                                        + DocxBuilder.W
                                        + "\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">"
                                        + comments
                                        + "</w:comments>"))
                .part(
                        "word/commentsExtended.xml",
                        bytes(
                                "<w15:commentsEx"
                                        + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
                                        + threads
                                        + "</w15:commentsEx>"))
                .add(p("Heading1", "1\tScope"))
                .add(content);
    }

    private void comment(int id, String author, String text, String parent, boolean done) {
        comments.append("<w:comment w:id=\"" + id + "\" w:author=\"" + author + "\"");
        comments.append(" w:date=\"2026-03-04T05:06:07Z\">");
        for (var line : text.split("\n"))
            comments.append("<w:p w14:paraId=\"0000000" + id + "\">" + runs(line) + "</w:p>");
        comments.append("</w:comment>");
        threads.append("<w15:commentEx w15:paraId=\"0000000" + id + "\"");
        if (!parent.isEmpty()) threads.append(" w15:paraIdParent=\"0000000" + parent + "\"");
        threads.append(" w15:done=\"" + (done ? 1 : 0) + "\"/>");
    }

    private static Map<String, Remark.Comment> said(Document document) {
        var said = new HashMap<String, Remark.Comment>();
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Remark.Comment comment) said.put(comment.text(), comment);
        return said;
    }

    /// The words between the two anchors of a comment, of which there is one each, in order.
    private static String between(Document document, String text) {
        Id id = said(document).get(text).id();
        var out = new StringBuilder();
        int[] edges = new int[2];
        document.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Anchor(var of, var edge) && of.equals(id)) {
                            assertEquals(edge == Inline.Edge.START ? 0 : 1, edges[0]);
                            edges[edge == Inline.Edge.START ? 0 : 1]++;
                        } else if (edges[0] > 0 && edges[1] == 0)
                            out.append(Inline.text(List.of(run)));
                });
        assertEquals(1, edges[0], text);
        assertEquals(1, edges[1], text);
        return out.toString();
    }

    private static String start(int id) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>";
    }

    private static String end(int id) {
        return "<w:commentRangeEnd w:id=\"" + id + "\"/>";
    }

    private static String mark(int id) {
        return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
