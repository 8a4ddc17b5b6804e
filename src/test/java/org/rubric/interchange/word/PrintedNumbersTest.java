package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.References;

/// What a reference prints once it is resolved is what the source printed: on every reference of
/// every real text.
@Tag("corpus")
class PrintedNumbersTest {
    private static final String COPIED = "T-REC-T.832-201608-I!!MSW-E";

    @Test
    void noResolvedReferencePrintsAnotherNumberThanItsSource() throws IOException {
        var wrong = new ArrayList<String>();
        int seen = 0;
        for (var file : Corpus.all()) {
            var imported = new WordImporter().read(file, Progress.NONE);
            seen += compare(file.getFileName().toString(), imported, wrong);
        }
        assertTrue(seen > 2_000, "Only " + seen + " references were compared");
        assertEquals(List.of(), wrong, wrong.size() + " of " + seen);
    }

    @Test
    void aCopiedFieldLeadsToWhatItsWordsName() throws IOException {
        var imported = new WordImporter().read(Corpus.docx(COPIED), Progress.NONE);
        var document = imported.accepted();
        var numbering = Numbering.of(document);
        var said = new ArrayList<String>();
        everywhere(
                document,
                block -> {
                    if (!Inline.text(block.runs()).contains("PredCBPHP444")) return;
                    for (var run : block.runs())
                        if (run instanceof Inline.CrossReference reference)
                            said.add(numbering.label(reference.target()).orElseThrow().reference());
                });
        assertTrue(
                said.contains("Table\u00A066") && !said.contains("Table\u00A031"), said::toString);
        var moved = imported.findings().stream().filter(f -> f.code().equals("link.moved"));
        assertEquals(27, moved.count());
    }

    private static int compare(String name, Imported imported, List<String> wrong) {
        var document = imported.accepted();
        var references = new References(document, Numbering.of(document));
        int[] seen = {0};
        everywhere(
                document,
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.CrossReference reference) {
                            seen[0]++;
                            var said = number(references.words(reference));
                            var printed = number(reference.shown());
                            if (!said.equals(printed))
                                wrong.add(
                                        name
                                                + ": “"
                                                + reference.shown()
                                                + "” becomes “"
                                                + references.words(reference)
                                                + "”");
                        }
                });
        return seen[0];
    }

    private static void everywhere(Document document, java.util.function.Consumer<Block> visitor) {
        for (var block : document.front().overview().summary()) block.forEach(visitor);
        for (var block : document.front().overview().introduction()) block.forEach(visitor);
        for (var block : document.body()) block.forEach(visitor);
        for (var note : document.apparatus().footnotes()) note.forEach(visitor);
    }

    /// The last word, one kind of hyphen, no brackets.
    private static String number(String words) {
        var plain = words.replace('\u2011', '-').replace('\u2010', '-').replace('\u00A0', ' ');
        var last = plain.substring(plain.strip().lastIndexOf(' ') + 1).strip();
        return last.replaceAll("^[(\\[]|[)\\].:]$", "");
    }
}
