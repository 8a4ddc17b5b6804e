package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Corpus;
import org.rubric.desk.Sample;
import org.rubric.document.Finding;
import org.rubric.editing.Snapshot;

/// What is asked of a text for consent alone invents nothing in ten published texts, read as
/// drafts: a person looked through them and found no heading typed as text, nothing left open, no
/// older edition.
class ConsentCorpusTest {
    private static final Set<String> ASKED = Set.of("NRM-15", "REF-11", "REF-14", "STR-09");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-REC-E.119-201704-I!!MSW-E",
                "T-REC-E.840-201806-I!!MSW-E",
                "T-REC-F.921-201808-I!!MSW-E",
                "T-REC-G.698.2-201811-I!!MSW-E",
                "T-REC-J.1108-201901-P!!MSW-E",
                "T-REC-J.383-201901-P!!MSW-E",
                "T-REC-M.3372-201808-I!!MSW-E",
                "T-REC-O.173-201202-I!!MSW-E",
                "T-REC-Q.850-201810-I!!MSW-E",
                "Y.3507-201812"
            })
    void nothingIsInvented(String name) throws IOException {
        var draft = HitList.draft(HitList.open(Corpus.docx(name)));
        var dossier = Dossier.of(Snapshot.of(draft), Sample.catalogue()).at(Stage.CONSENT);
        var found = new Proofreader(Rulebook.standard()).proofread(dossier);
        assertEquals(
                List.of(),
                found.stream()
                        .filter(finding -> ASKED.contains(finding.code()))
                        .map(Finding::message)
                        .toList());
    }
}
