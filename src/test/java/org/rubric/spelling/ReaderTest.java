package org.rubric.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.OpenJob;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.interchange.Progress;

class ReaderTest {
    private static Block paragraph(String id, String words) {
        return Block.Paragraph.of(Id.of(id), Inline.plain(words));
    }

    private static Document document(Block... blocks) {
        return Document.of(FrontMatter.EMPTY, List.of(blocks));
    }

    private static List<String> words(List<Misspelling> found) {
        return found.stream().map(m -> m.line().value() + ":" + m.word()).toList();
    }

    @Test
    void onlyAChangedLineIsReadAgain() {
        var reader = new Reader(Words.speller("en"));
        var before = document(paragraph("a", "gatway"), paragraph("b", "sensr"));
        assertEquals(List.of("a:gatway", "b:sensr"), words(reader.read(before, WordList.EMPTY)));
        assertEquals(2, reader.fresh());
        reader.read(before, WordList.EMPTY);
        assertEquals(0, reader.fresh());
        var after = before.update(Id.of("b"), block -> block.withRuns(Inline.plain("sensor")));
        assertEquals(List.of("a:gatway"), words(reader.read(after, WordList.EMPTY)));
        assertEquals(1, reader.fresh());
        assertEquals(List.of("a:gatway", "b:sensr"), words(reader.read(before, WordList.EMPTY)));
    }

    @Test
    void anAddedWordCostsNoReading() {
        var reader = new Reader(Words.speller("en"));
        var text = document(paragraph("a", "The floodnet, Floodnets and floodnet's"));
        assertEquals(3, reader.read(text, WordList.EMPTY).size());
        var list = WordList.EMPTY.with("floodnet");
        assertEquals(List.of(), reader.read(text, list));
        assertEquals(0, reader.fresh());
        assertEquals(3, reader.read(text, list.without("floodnet")).size());
    }

    @Test
    void termsAndAbbreviationsOfTheDraftAreRight() {
        var text =
                document(
                        new Block.Definition(
                                Id.of("d"),
                                Traits.NONE,
                                Block.Line.of(Id.of("d1"), "floodnet twinlet"),
                                Block.Line.of(Id.of("d2"), ""),
                                Block.Line.of(Id.of("d3"), "A networkk of twinlets."),
                                List.of()),
                        new Block.Abbreviation(
                                Id.of("e"),
                                Traits.NONE,
                                Block.Line.of(Id.of("e1"), "Fnet"),
                                Block.Line.of(Id.of("e2"), "Floodnet Exchangge")),
                        paragraph("p", "Each floodnet and Fnet has an exchangge."));
        assertEquals(
                List.of("d3:networkk"),
                words(new Reader(Words.speller("en")).read(text, WordList.EMPTY)));
    }

    @Test
    void codeIsNotReadAndABlockMayHaveItsLanguage() {
        Words.speller("fr");
        var french =
                new Block.Paragraph(
                        Id.of("f"),
                        Traits.NONE.withLanguage("fr"),
                        Block.Paragraph.Role.BODY,
                        Inline.plain("La passerelle envoie"));
        var code = new Block.Code(Id.of("c"), Traits.NONE, "", Inline.plain("gatway sensr"));
        var text = document(french, code, paragraph("p", "La passerelle"));
        assertEquals(
                List.of("p:passerelle"),
                words(new Reader(Words.speller("en")).read(text, WordList.EMPTY)));
    }

    @Test
    void aDictionaryThatIsPutThereLaterServesAfterASecondSearch(@TempDir Path folder)
            throws IOException {
        var dictionaries = new Dictionaries(List.of(folder));
        var reader = new Reader(new Speller(dictionaries));
        var text = document(paragraph("a", "qaplla"));
        var klingon = text.withFront(front("tlh"));
        assertEquals(List.of(), reader.read(klingon, WordList.EMPTY));
        Files.writeString(folder.resolve("tlh.aff"), "SET UTF-8\n");
        Files.writeString(folder.resolve("tlh.dic"), "1\nqapla\n");
        assertEquals(List.of(), reader.read(klingon, WordList.EMPTY));
        dictionaries.refresh();
        assertEquals(List.of("a:qaplla"), words(reader.read(klingon, WordList.EMPTY)));
    }

    private static FrontMatter front(String language) {
        var empty = FrontMatter.EMPTY;
        var was = empty.identity();
        return empty.withIdentity(
                new Identity(
                        was.designation(),
                        was.provisionalName(),
                        was.title(),
                        was.kind(),
                        was.series(),
                        language));
    }

    @Test
    void listsKnowPluralsAndSentenceStarts() {
        var list = new WordList(Set.of("floodnet", "Inspur"));
        assertTrue(list.contains("Floodnet"));
        assertTrue(list.contains("floodnets"));
        assertTrue(list.contains("Inspur's"));
        assertTrue(!list.contains("inspur"));
        assertTrue(!list.contains("floodne"));
    }

    @Test
    void theLongestTextIsReadInAMomentAndAKeyCostsOneLine() throws IOException {
        var file = Corpus.docx("T-REC-H.222.0-201808-P!!MSW-E");
        var text = new OpenJob(file).run(Progress.NONE).document();
        var reader = new Reader(Words.speller("en"));
        long start = System.nanoTime();
        var found = reader.read(text, WordList.EMPTY);
        long first = (System.nanoTime() - start) / 1_000_000;
        assertTrue(words(found).stream().anyMatch(word -> word.endsWith(":elementay")));
        assertTrue(reader.fresh() > 10_000, "lines: " + reader.fresh());
        var lines = new ArrayList<Block>();
        text.forEach(
                block -> {
                    if (block instanceof Block.Paragraph) lines.add(block);
                });
        var line = lines.get(lines.size() / 2);
        var typed = text.update(line.id(), block -> block.withRuns(Inline.plain("a gatway")));
        start = System.nanoTime();
        var again = reader.read(typed, WordList.EMPTY);
        long second = (System.nanoTime() - start) / 1_000_000;
        System.out.println("spelling of H.222.0: " + first + " ms, after a key " + second + " ms");
        assertEquals(1, reader.fresh());
        assertTrue(words(again).contains(line.id().value() + ":gatway"));
        assertTrue(second < Math.max(100, first), second + " ms");
    }
}
