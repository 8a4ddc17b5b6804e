package org.rubric.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rubric.document.Id;
import org.rubric.search.Passage;

/// Texts of made-up words that are as unequally frequent as those of a language: the word of rank n
/// is n times rarer than the first (Zipf).
final class ZipfTexts {
    private static final int WORDS = 40_000;
    private static final String[] BEGINS =
            "b c d f g h j k l m n p r s t v w st tr pl gr sh ch con de in re un".split(" ");
    private static final String[] MIDDLES = "a e i o u ea ou ai".split(" ");
    private static final String[] ENDS = "n r s t l ng ck st rm nd ve".split(" ");

    private final Random random;
    final List<String> words = new ArrayList<>();
    private final double[] sums = new double[WORDS];

    ZipfTexts(long seed) {
        random = new Random(seed);
        var seen = new java.util.HashSet<String>();
        while (words.size() < WORDS) {
            var word = word(1 + random.nextInt(words.size() < 200 ? 1 : 3));
            if (seen.add(word)) words.add(word);
        }
        double sum = 0;
        for (int i = 0; i < WORDS; i++) sums[i] = sum += 1.0 / (i + 2.7);
    }

    private String word(int syllables) {
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++)
            word.append(BEGINS[random.nextInt(BEGINS.length)])
                    .append(MIDDLES[random.nextInt(MIDDLES.length)]);
        return word.append(ENDS[random.nextInt(ENDS.length)]).toString();
    }

    /// A word as often as it is.
    String next() {
        double at = random.nextDouble() * sums[WORDS - 1];
        int found = java.util.Arrays.binarySearch(sums, at);
        return words.get(Math.min(WORDS - 1, found < 0 ? -found - 1 : found));
    }

    /// One of those words that are neither everywhere nor nowhere.
    String telling() {
        return words.get(100 + random.nextInt(4000));
    }

    String text(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.append(i == 0 ? "" : i % 14 == 0 ? ". " : " ").append(next());
        return text.append('.').toString();
    }

    List<Passage> clauses(int draft, int count) {
        var all = new ArrayList<Passage>();
        for (int i = 0; i < count; i++)
            all.add(
                    new Passage(Id.of("c" + i), text(4), text(30 + random.nextInt(90)))
                            .within("Y.draft-" + draft + " · clause " + i, List.of("4/20")));
        return all;
    }

    List<Passage> cards(int count) {
        var all = new ArrayList<Passage>();
        for (int i = 0; i < count; i++)
            all.add(new Passage(Id.of("card/" + i), "ITU-T Y." + (1000 + i), text(10)));
        return all;
    }

    int below(int most) {
        return random.nextInt(most);
    }
}
