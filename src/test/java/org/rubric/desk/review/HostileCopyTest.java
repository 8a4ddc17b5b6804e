package org.rubric.desk.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.revision.review.Review;

/// Whatever a returned file holds: proposals, or one sentence.
class HostileCopyTest {
    private static final List<String> PARTS =
            List.of(
                    "word/document.xml",
                    "word/document.xml",
                    "customXml/item1.xml",
                    "docProps/core.xml",
                    "word/footnotes.xml",
                    "word/styles.xml");

    /// One sentence of ours says what to do, after what is wrong.
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "mutated\\.docx: (The|A) (part (\\S+ )?of the )?(Word )?(file|document)"
                            + " (?!.*(Exception|ParseError|\\[row))[^\\n]{5,200}\\.");

    @TempDir Path folder;

    @Test
    void mutatedPackages() throws IOException {
        var draft = Sample.draft();
        var random = new Random(7);
        int told = 0;
        for (int i = 0; i < 60; i++) {
            var posted = Posted.of(draft);
            var part = PARTS.get(random.nextInt(PARTS.size()));
            posted.with(part, mutated(posted.part(part), random));
            if (opened(draft, posted)) told++;
        }
        int read = told;
        assertTrue(read > 10, () -> "Only " + read + " could be read");
    }

    private boolean opened(Document draft, Posted posted) throws IOException {
        var file = posted.in(folder, "mutated.docx");
        try {
            var answer = new ReturnJob(draft, file).run(Progress.NONE);
            assertNotNull(Review.of(draft, answer.proposals(), Set.of()).proposed());
            return true;
        } catch (IOException e) {
            assertTrue(SENTENCE.matcher(e.getMessage()).matches(), e.getMessage());
            return false;
        }
    }

    private static String mutated(String text, Random random) {
        var bytes = text.getBytes(UTF_8);
        switch (random.nextInt(4)) {
            case 0 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            case 1 -> {
                int at = random.nextInt(bytes.length);
                return text.substring(0, Math.min(at, text.length()));
            }
            case 2 -> {
                // A piece of the text stands twice, with its bookmarks.
                int at = Math.max(0, text.indexOf("<w:p>", random.nextInt(text.length())));
                int end = Math.max(at, text.indexOf("</w:p>", at) + 6);
                return text.substring(0, end) + text.substring(at, end) + text.substring(end);
            }
            default -> {
                int at = Math.max(0, text.indexOf("<w:p>", random.nextInt(text.length())));
                int end = Math.max(at, text.indexOf("</w:p>", at) + 6);
                return text.substring(0, at) + text.substring(end);
            }
        }
        return new String(bytes, UTF_8);
    }
}
