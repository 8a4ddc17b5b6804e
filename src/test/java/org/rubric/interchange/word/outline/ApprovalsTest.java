package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.typesetting.furniture.PublishedName;

/// One text in three languages, whose history tables write the day of approval in three ways.
@Tag("corpus")
class ApprovalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"E", "F", "R"})
    void theDayOfApprovalIsReadInEachLanguage(String language) throws IOException {
        var file = Corpus.docx("T-REC-E.119-201704-I!!MSW-" + language);
        var document = new WordImporter().read(file, Progress.NONE).base();
        assertEquals("2017-04-07", document.front().approval().date());
        assertEquals("(04/2017)", PublishedName.of(document).date());
    }
}
