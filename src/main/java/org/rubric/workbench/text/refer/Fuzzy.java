package org.rubric.workbench.text.refer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well words fit what was typed, smaller being better. Forgives left-out letters and, in words
/// of four letters or more, one slip (two from eight letters on). Compares small letters only.
final class Fuzzy {
    /// Nothing fits.
    static final int NOT = 9;

    /// The worst that still begins a word.
    static final int WORDS = 2;

    private static final int LABEL = 0;
    private static final int LABEL_WORD = 1;
    private static final int TITLE_WORD = WORDS;
    private static final int INSIDE = 3;
    private static final int LETTERS = 4;
    private static final int SLIP = 5;
    private static final int SPREAD = 3;

    private final String query;
    private final List<String> words;

    /// Whether a word is the query with a slip: the same words come again and again.
    private final Map<String, Map<String, Boolean>> judged = new HashMap<>();

    /// @param typed as it stands in the text
    Fuzzy(String typed) {
        query = folded(typed);
        words = query.contains(" ") ? List.of(query.split(" ")) : List.of();
    }

    boolean empty() {
        return query.isEmpty();
    }

    /// Small letters, plain spaces and hyphens, no brackets.
    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ')
                .replace('\u2011', '-')
                .replace("[", "")
                .replace("]", "")
                .strip();
    }

    int rank(Folded label, Folded title) {
        int whole = rank(query, label, title);
        if (whole <= INSIDE || words.isEmpty()) return whole;
        int worst = 0;
        for (var word : words) {
            worst = Math.max(worst, rank(word, label, title));
            if (worst == NOT) return whole;
        }
        return Math.min(whole, worst);
    }

    private int rank(String query, Folded heading, Folded name) {
        var label = heading.folded();
        var title = name.folded();
        if (label.startsWith(query)) return LABEL;
        if (startsWord(label, query)) return LABEL_WORD;
        if (startsWord(title, query)) return TITLE_WORD;
        if (label.contains(query) || title.contains(query)) return INSIDE;
        if (query.length() > 1 && (within(label, query) || within(title, query))) return LETTERS;
        if (query.length() > 3
                && lettersOnly(query)
                && (slipped(heading, query) || slipped(name, query))) return SLIP;
        return NOT;
    }

    /// A number with another figure is another number.
    private static boolean lettersOnly(String query) {
        return query.chars().allMatch(Character::isLetter);
    }

    private static boolean startsWord(String text, String query) {
        for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return true;
        return false;
    }

    /// The letters in order from the start of a word on, not too far apart.
    private static boolean within(String text, String query) {
        for (int at = text.indexOf(query.charAt(0));
                at >= 0;
                at = text.indexOf(query.charAt(0), at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && follows(text, at, query)) return true;
        }
        return false;
    }

    private static boolean follows(String text, int from, String query) {
        int end = Math.min(text.length(), from + SPREAD * query.length());
        int seen = 0;
        for (int i = from; i < end; i++)
            if (text.charAt(i) == query.charAt(seen) && ++seen == query.length()) return true;
        return false;
    }

    private boolean slipped(Folded text, String query) {
        var known = judged.computeIfAbsent(query, _ -> new HashMap<>());
        for (var word : text.words()) {
            if (!near(word, query)) continue;
            var judgement = known.get(word);
            if (judgement == null) known.put(word, judgement = slip(word, query));
            if (judgement) return true;
        }
        return false;
    }

    private static int slips(String query) {
        return query.length() >= 8 ? 2 : 1;
    }

    /// Whether it is worth counting: long enough, and one of the first two letters in its place.
    private static boolean near(String word, String query) {
        if (word.length() < query.length() - slips(query)) return false;
        return word.charAt(0) == query.charAt(0)
                || word.length() > 1
                        && (word.charAt(1) == query.charAt(0) || query.charAt(1) == word.charAt(0));
    }

    private static boolean slip(String word, String query) {
        return distance(query, word, slips(query)) <= slips(query);
    }

    /// Fewest letters to put in, leave out, exchange or swap with the next so that the query is a
    /// beginning of the word; more than `most` when it takes more.
    static int distance(String query, String word, int most) {
        int wide = Math.min(word.length(), query.length() + most);
        var before = new int[wide + 1];
        var line = new int[wide + 1];
        for (int j = 0; j <= wide; j++) line[j] = j;
        for (int i = 1; i <= query.length(); i++) {
            var next = new int[wide + 1];
            next[0] = i;
            int least = i;
            for (int j = 1; j <= wide; j++) {
                boolean same = query.charAt(i - 1) == word.charAt(j - 1);
                int cost = line[j - 1] + (same ? 0 : 1);
                cost = Math.min(cost, Math.min(line[j], next[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && query.charAt(i - 1) == word.charAt(j - 2)
                        && query.charAt(i - 2) == word.charAt(j - 1))
                    cost = Math.min(cost, before[j - 2] + 1);
                next[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) return most + 1;
            before = line;
            line = next;
        }
        int best = most + 1;
        for (int cost : line) best = Math.min(best, cost);
        return best;
    }
}
