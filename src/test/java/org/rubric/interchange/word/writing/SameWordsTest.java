package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.rubric.Marksheet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.Corpus;
import org.rubric.LibreOffice;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// LibreOffice reads in our Word files the words of the document in their order. All real texts
/// with `-Dcorpus=all`, else a third of them.
@Tag("corpus")
@ExtendWith(Marksheet.Keeper.class)
class SameWordsTest {
    @TempDir Path folder;

    static Stream<String> texts() throws IOException {
        var files = Corpus.all();
        int each = "all".equals(System.getProperty("corpus")) ? 1 : 3;
        return IntStream.range(0, files.size())
                .filter(i -> i % each == 0)
                .mapToObj(files::get)
                .map(file -> file.getFileName().toString().replaceFirst("\\.docx$", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sameWords(String name, Marksheet marks) throws IOException {
        var office = LibreOffice.orSkip();
        var document = new WordImporter().read(Corpus.docx(name), Progress.NONE).base();
        var stories = office.text(Written.of(document).file(folder)).split("\n\f", 2);
        var body = ReadAloud.body(document);
        var said = ReadAloud.words(stories[0].replaceAll("(?m)^.*\t–$", ""));
        var read = said.subList(Math.max(0, said.size() - body.size()), said.size());
        int common = 0;
        for (int i = 1; i <= read.size(); i++)
            if (read.get(read.size() - i).equals(body.get(body.size() - i))) common++;
        marks.faults("Word out: words that LibreOffice misses", name, body.size() - common);
        same(body, read);
    }

    private static void same(List<String> expected, List<String> said) {
        for (int i = expected.size() - 1, j = said.size() - 1; i >= 0; i--, j--) {
            int at = i;
            int to = j;
            var other = j < 0 ? "nothing" : said.get(j);
            assertEquals(
                    expected.get(i),
                    other,
                    () ->
                            expected.subList(Math.max(0, at - 8), Math.min(expected.size(), at + 8))
                                    + " is "
                                    + said.subList(
                                            Math.max(0, to - 8),
                                            Math.max(0, Math.min(said.size(), to + 8))));
        }
    }
}
