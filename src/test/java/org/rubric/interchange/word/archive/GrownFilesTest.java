package org.rubric.interchange.word.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.Revised.ins;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.word.DocxBuilder;

/// Small files of much of one kind: they take no more time and memory than others of their length.
class GrownFilesTest {
    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    private interface Work {
        void run() throws IOException;
    }

    private static void within(long seconds, long megabytes, Work work) throws IOException {
        long start = CLOCK.getCurrentThreadCpuTime();
        long before = CLOCK.getCurrentThreadAllocatedBytes();
        work.run();
        long taken = (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000;
        long made = (CLOCK.getCurrentThreadAllocatedBytes() - before) >> 20;
        assertTrue(taken < seconds * 1_000, taken + " ms");
        assertTrue(made < megabytes, made + " MiB");
    }

    @Test
    void changesWithinManyOpenFields() throws IOException {
        var open = new StringBuilder();
        for (int i = 0; i < 64; i++)
            open.append(mark("begin"))
                    .append(
                            "<w:r><w:instrText>QUOTE"
                                    + " \\* x".repeat(660)
                                    + "</w:instrText></w:r>")
                    .append(mark("separate"));
        var builder = new DocxBuilder().add(paragraph("", open + run("", "Open")));
        for (int i = 0; i < 4_000; i++)
            builder.add(paragraph("", run("", "Kept ") + ins("Ada", run("", "new"))));
        within(6, 900, () -> assertEquals(1, builder.open(folder).proposals().size()));
    }

    /// Each paragraph leaves other fields open than the one before.
    @Test
    void changesWithinFieldsThatAreNeverTheSame() throws IOException {
        var open = new StringBuilder();
        for (int i = 0; i < 63; i++)
            open.append(mark("begin"))
                    .append(
                            "<w:r><w:instrText>QUOTE"
                                    + " \\* x".repeat(660)
                                    + "</w:instrText></w:r>")
                    .append(mark("separate"));
        var builder = new DocxBuilder().add(paragraph("", open + run("", "Open")));
        for (int i = 0; i < 8_000; i++) {
            var other =
                    mark("begin")
                            + "<w:r><w:instrText>SEQ n"
                            + i
                            + "</w:instrText></w:r>"
                            + mark("separate");
            builder.add(
                    paragraph("", (i > 0 ? mark("end") : "") + other + ins("Ada", run("", "new"))));
        }
        within(
                6,
                900,
                () -> {
                    var told = "";
                    try {
                        builder.open(folder);
                    } catch (IOException e) {
                        told = e.getMessage();
                    }
                    assertTrue(told.contains("too many open fields"), told);
                });
    }

    @Test
    void commentsInEmptyParagraphs() throws IOException {
        int count = 12_000;
        var comments = new StringBuilder();
        var builder = new DocxBuilder().add(p("", "First."));
        for (int i = 0; i < count; i++) {
            comments.append("<w:comment w:id=\"" + i + "\" w:author=\"Ada\"><w:p>" + runs("c" + i))
                    .append("</w:p></w:comment>");
            builder.add(
                    paragraph(
                            "",
                            "<w:commentRangeStart w:id=\""
                                    + i
                                    + "\"/><w:commentRangeEnd w:id=\""
                                    + i
                                    + "\"/>"));
        }
        builder.add(p("", "Last."))
                .relation("c1", "comments", "comments.xml", false)
                .part(
                        "word/comments.xml",
                        ("<w:comments xmlns:w=\""
                                        + DocxBuilder.W
                                        + "\">"
                                        + comments
                                        + "</w:comments>")
                                .getBytes(StandardCharsets.UTF_8));
        within(
                4,
                2_000,
                () ->
                        assertEquals(
                                count,
                                builder.open(folder).accepted().apparatus().remarks().size()));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
