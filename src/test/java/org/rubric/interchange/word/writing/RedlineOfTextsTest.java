package org.rubric.interchange.word.writing;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.LibreOffice;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// Real texts, edited at random: accepting all that the redline records gives the newer version,
/// rejecting all the older one.
@Tag("corpus")
@ExtendWith(Marksheet.Keeper.class)
class RedlineOfTextsTest {
    private static final int COMMANDS = 30;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y.3507-201812",
                "T-REC-E.119-201704-I!!MSW-E",
                "T-REC-J.1108-201901-P!!MSW-E",
                "T-REC-A.12-201611-I!!MSW-E"
            })
    void byTheLetter(String name) throws IOException {
        edited(name, 7).there().checkMarkup();
        edited(name, 8).back().checkMarkup();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y.3507-201812",
                "T-REC-E.119-201704-I!!MSW-E",
                "T-REC-J.1108-201901-P!!MSW-E",
                "T-REC-A.12-201611-I!!MSW-E"
            })
    void inLibreOffice(String name, Marksheet marks) throws IOException {
        var recorded = edited(name, 7).there();
        boolean same = false;
        try {
            recorded.check(LibreOffice.orSkip(), folder);
            same = true;
        } finally {
            marks.faults("Redline: accepted or rejected in LibreOffice", name, same ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y.3507-201812",
                "T-REC-E.119-201704-I!!MSW-E",
                "T-REC-J.1108-201901-P!!MSW-E",
                "T-REC-A.12-201611-I!!MSW-E"
            })
    void inOurOwnReader(String name) throws IOException {
        edited(name, 7).there().checkReader(folder);
    }

    private static Edited edited(String name, long seed) throws IOException {
        var read = new WordImporter().read(Corpus.docx(name), Progress.NONE);
        return Edited.of(read.base(), seed, COMMANDS);
    }
}
