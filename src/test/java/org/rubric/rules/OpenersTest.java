package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.desk.Template;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.rules.structure.Openers;
import org.rubric.rules.structure.Openers.Wording;

import java.io.IOException;

/// The paragraph of the skeleton is known without being shipped.
class OpenersTest {

    @Test
    void theSkeletonsParagraphIsTheOfficialOne() throws IOException {
        var skeleton = HitList.open(Corpus.docx("ITUT-Recs-Skelet"));
        var words = opener(skeleton);
        assertEquals(Wording.OFFICIAL, Openers.wording(words));
        assertEquals(Wording.OFFICIAL, Openers.wording(words.replace(" ", "\u00a0 ") + "\n"));
        assertEquals(Wording.OTHER, Openers.wording(words.replace("valid", "current")));
    }

    @Test
    void theTemplatesOwnWordsAreKnownAsSuch() {
        assertEquals(Wording.OWN, Openers.wording(opener(Template.recommendation("T", "4/20"))));
        assertEquals(Wording.OTHER, Openers.wording(""));
    }

    private static String opener(Document document) {
        var clause = Survey.of(document).division(Region.REFERENCES).orElseThrow();
        for (var block : clause.body())
            if (block instanceof Block.Paragraph) return Inline.text(block.runs());
        return "";
    }
}
