package org.rubric.spelling;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// The dictionaries of this machine for tests, loaded once; a test is skipped where one is missing.
final class Words {
    private static final Speller SPELLER =
            new Speller(new Dictionaries(Folders.usual(Path.of("target", "no-home"))));

    private Words() {}

    static Speller speller(String language) {
        assumeTrue(
                SPELLER.dictionaries().has(language),
                "No dictionary for " + language + ": install hunspell-" + language);
        return SPELLER;
    }

    static Block line(String text) {
        return Block.Paragraph.of(Id.of("p"), Inline.plain(text));
    }

    /// The words of a line that are wrong in that language.
    static List<String> wrong(String language, String text) {
        return speller(language).misspelled(line(text), language).stream()
                .map(Misspelling::word)
                .toList();
    }
}
