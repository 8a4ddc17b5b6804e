package org.rubric.interchange.word.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.LibreOffice;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Remark.Comment;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.Schemas;
import org.rubric.interchange.word.WordImporter;

/// Comments of a text, their threads, pictures, bookmarks and footnotes beside those of a template.
class ThreadsTest {
    private static final Instant NOON = Instant.parse("2027-01-19T12:00:00Z");

    @TempDir Path folder;

    private static Document discussed() {
        var draft = TemplateExporterTest.draft();
        var picture = new Inline.Picture(Id.of("pic"), new Image("a.png", "A dot", 20, 20));
        var anchors =
                p(
                        new Inline.Anchor(Id.of("q"), Inline.Edge.START),
                        new Inline.Anchor(Id.of("r"), Inline.Edge.START),
                        "It warns",
                        footnote("f"),
                        new Inline.Anchor(Id.of("q"), Inline.Edge.END),
                        new Inline.Anchor(Id.of("r"), Inline.Edge.END),
                        picture);
        var remarks =
                List.<org.rubric.document.Remark>of(
                        comment("q", "Whom?", true, Optional.empty()),
                        comment("r", "People.", false, Optional.of(Id.of("q"))));
        var png = Template.official().parts.get("word/media/image1.png");
        return draft.withBody(List.of(clause("a", "Scope", anchors)))
                .withApparatus(new Apparatus(draft.apparatus().footnotes(), remarks))
                .withMedia(Map.of("a.png", Media.of("image/png", png)));
    }

    private static Comment comment(String id, String text, boolean done, Optional<Id> parent) {
        return new Comment(Id.of(id), "Mei", NOON, text, done, parent);
    }

    /// Filled twice: the second template has comments with threads, pictures and all else.
    private Path twice() throws IOException {
        var first = folder.resolve("1.docx");
        var second = folder.resolve("2.docx");
        TemplateExporterTest.fill(
                discussed(), Template.official().write(folder.resolve("t.docx")), first);
        TemplateExporterTest.fill(discussed(), first, second);
        return second;
    }

    @Test
    void threadsComeThroughATemplateWithThreadsOfItsOwn() throws IOException {
        var read = new WordImporter().read(twice(), Progress.NONE).base();
        var said = new HashMap<Id, Comment>();
        for (var remark : read.apparatus().remarks())
            if (remark instanceof Comment comment) said.put(comment.id(), comment);
        assertEquals(4, said.size());
        for (var comment : said.values()) {
            boolean answer = comment.text().equals("People.");
            assertEquals(answer, comment.parent().isPresent(), comment.toString());
            assertEquals(!answer, comment.resolved(), comment.toString());
            comment.parent().ifPresent(id -> assertEquals("Whom?", said.get(id).text()));
        }
        var parents = said.values().stream().flatMap(c -> c.parent().stream()).toList();
        assertEquals(2, new HashSet<>(parents).size());
    }

    @Test
    void nothingIsNumberedTwice() throws Exception {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(twice().toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        var text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        var comments = new String(parts.get("word/comments.xml"), StandardCharsets.UTF_8);
        var threads = new String(parts.get("word/commentsExtended.xml"), StandardCharsets.UTF_8);
        unique(comments, "<w:comment [^>]*w:id=\"(\\d+)\"", 4);
        unique(text, "<w:commentRangeStart [^>]*w:id=\"(\\d+)\"", 4);
        unique(text, "<w:footnoteReference [^>]*w:id=\"(\\d+)\"", 2);
        unique(text, "<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", 4);
        unique(text, "<wp:docPr [^>]*id=\"(\\d+)\"", 2);
        unique(text, "r:embed=\"(\\w+)\"", 2);
        assertEquals(
                unique(comments, "w14:paraId=\"(\\w+)\"", 4),
                unique(threads, "w15:paraId=\"(\\w+)\"", 4));
        var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertTrue(types.contains("commentsExtended+xml"), types);
        assertEquals(List.of(), Schemas.errors(parts));
    }

    @Test
    void libreOfficeHasTheThreads() throws IOException {
        var seen = LibreOffice.orSkip().comments(twice());
        assertEquals(4, seen.size());
        assertEquals(2, seen.stream().filter(comment -> comment.resolved()).count());
    }

    private static List<String> unique(String xml, String pattern, int many) {
        var found = Pattern.compile(pattern).matcher(xml).results().map(m -> m.group(1)).toList();
        assertEquals(found.size(), new HashSet<>(found).size(), pattern + " " + found);
        assertTrue(found.size() >= many, pattern + " " + found);
        return found.stream().sorted().toList();
    }
}
