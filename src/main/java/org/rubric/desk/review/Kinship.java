package org.rubric.desk.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// How much two documents have to do with each other.
final class Kinship {
    private static final int MOST_WORDS = 200_000;

    private Kinship() {}

    /// The share of words that both have, each as often as both have it, from 0 to 1.
    static double words(Document one, Document other) {
        return share(count(one), count(other));
    }

    /// The share of what both have, each as often as both have it, from 0 to 1.
    static double share(Map<String, Integer> some, Map<String, Integer> others) {
        long common = 0;
        long all = 0;
        for (var each : some.entrySet()) {
            int there = others.getOrDefault(each.getKey(), 0);
            common += Math.min(each.getValue(), there);
            all += Math.max(each.getValue(), there);
        }
        for (var each : others.entrySet())
            if (!some.containsKey(each.getKey())) all += each.getValue();
        return all == 0 ? 0 : (double) common / all;
    }

    private static Map<String, Integer> count(Document document) {
        var words = new HashMap<String, Integer>();
        var left = new int[] {MOST_WORDS};
        document.forEach(
                block -> {
                    if (left[0] <= 0) return;
                    for (var word : Inline.text(block.runs()).split("[^\\p{L}\\p{N}]+")) {
                        if (word.isEmpty()) continue;
                        words.merge(word, 1, Integer::sum);
                        left[0]--;
                    }
                });
        return words;
    }

    /// The share of the draft's own names that the file has as bookmarks, from 0 to 1.
    static double names(Document draft, Document file) {
        Set<Id> there = new HashSet<>();
        file.forEach(block -> there.add(block.id()));
        var counts = new int[2];
        draft.forEach(
                block -> {
                    if (!block.id().value().matches("r[0-9a-f]{16}")) return;
                    counts[0]++;
                    if (there.contains(block.id())) counts[1]++;
                });
        return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
    }
}
