package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rubric.interchange.word.WordsOf.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.LibreOffice;
import org.rubric.interchange.Progress;
import org.rubric.revision.Proposal;

/// With all changes accepted and with all rejected a text reads as it does in LibreOffice.
class OfficeViewsTest {
    @TempDir Path folder;

    @Test
    void changesOfEveryKind() throws IOException {
        agrees(Revised.everything().write(folder.resolve("every.docx")));
    }

    /// A file in which people recorded their changes in LibreOffice.
    @Test
    void aFileOfItsOwn() throws IOException {
        var file = folder.resolve("office.docx");
        try (var in = getClass().getResourceAsStream("recorded.docx")) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        var read = new WordImporter().read(file, Progress.NONE);
        assertEquals(
                List.of("Ada", "Ben", "Cia"),
                read.proposals().stream().map(Proposal::author).toList());
        agrees(file);
    }

    @Test
    void aPublishedTextWithChanges() throws IOException {
        var file = Corpus.docx("T-REC-G.Imp8101-201810-I!!MSW-E");
        var read = new WordImporter().read(file, Progress.NONE);
        assertFalse(read.proposals().isEmpty());
        var office = LibreOffice.orSkip();
        contains(
                "Thisguideprovidesalist", letters(office.accepted(file)), letters(read.accepted()));
        contains("Thisguideprovidesalist", letters(office.rejected(file)), letters(read.base()));
    }

    private static void agrees(Path file) throws IOException {
        var office = LibreOffice.orSkip();
        var read = new WordImporter().read(file, Progress.NONE);
        assertEquals(letters(office.accepted(file)), letters(read.accepted()), "accepted");
        assertEquals(letters(office.rejected(file)), letters(read.base()), "rejected");
    }

    /// Front matter is values, not text in order; numbers are counted anew.
    private static void contains(String start, String whole, String read) {
        var all = whole.replaceAll("\\d|iii", "");
        var body = read.replaceAll("\\d|iii", "");
        var text = body.substring(body.indexOf(start));
        var there = all.substring(all.lastIndexOf(start));
        int same = 0;
        while (same < text.length() && text.charAt(same) == there.charAt(same)) same++;
        int shown = Math.max(0, same - 40);
        assertEquals(
                text.substring(shown, Math.min(text.length(), same + 60)),
                there.substring(shown, Math.min(there.length(), same + 60)));
    }
}
