package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.rubric.desk.Desk;
import org.rubric.desk.OpenJob;
import org.rubric.interchange.Progress;

/// Reads written files again: a PDF is what it says it is, a Word file opens and records changes
/// only where it is to.
record Rereading(Desk desk) {
    private static final int LARGEST = 1 << 20;

    List<String> pdf(Path file) throws IOException {
        var troubles = new ArrayList<String>();
        for (var verdict : desk.validate(file))
            if (!verdict.compliant())
                troubles.add(
                        Words.of(
                                "reread.pdf",
                                verdict.flavour(),
                                String.join("; ", verdict.failures())));
        return troubles;
    }

    static List<String> word(Path file, boolean marked) throws IOException {
        var troubles = new ArrayList<String>();
        var proposals = new OpenJob(file).read(Progress.NONE).proposals();
        if (marked && proposals.isEmpty()) troubles.add(Words.of("reread.unmarked"));
        if (!marked && !proposals.isEmpty()) troubles.add(Words.of("reread.marked"));
        if (recording(file)) troubles.add(Words.of("reread.recording"));
        return troubles;
    }

    private static boolean recording(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("word/settings.xml");
            if (entry == null) return false;
            try (var in = zip.getInputStream(entry)) {
                var words = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
                return words.contains("w:trackRevisions");
            }
        }
    }
}
