package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What somebody asks in their own words. Little words do not count, rare ones count more, endings
/// and a slip or two are forgiven, and a word that no answer has does not spoil the others.
final class Question {
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "how", "do", "does", "i", "to", "can", "is", "are", "in",
                    "of", "my", "it", "for", "on", "with", "and", "what", "where", "me", "you",
                    "this", "that", "get", "want", "please", "when", "be", "at");

    /// In title, in other words, in text.
    private static final double[] WEIGHT = {9, 5, 1};

    private static final double ALIKE = 0.6;
    private static final double ENOUGH = 0.5;

    private final String asked;
    private final List<String> words;

    Question(String asked) {
        this.asked = asked.strip().toLowerCase(Locale.ROOT);
        var all = words(asked).stream().distinct().toList();
        var large = all.stream().filter(word -> !SMALL.contains(word)).toList();
        words = large.isEmpty() ? all : large;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@\\[+.]+"))
                .map(word -> word.replaceAll("^\\.(?=$)|(?<=\\p{L})\\.$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<Topic> ranked(List<Topic> topics) {
        var ranks = new HashMap<Topic, Double>();
        var held = new HashMap<Topic, Double>();
        double all = 0;
        for (var word : words) {
            var hits = new HashMap<Topic, Double>();
            for (var topic : topics) {
                double hit = hit(word, topic);
                if (hit > 0) hits.put(topic, hit);
            }
            double rare = hits.isEmpty() ? 1 : Math.log(1.5 + (double) topics.size() / hits.size());
            all += rare;
            hits.forEach((topic, hit) -> ranks.merge(topic, rare * hit, Double::sum));
            hits.forEach((topic, _) -> held.merge(topic, rare, Double::sum));
        }
        double enough = all * ENOUGH;
        var found = new ArrayList<Topic>();
        for (var topic : topics)
            if (held.getOrDefault(topic, 0.0) >= enough && enough > 0) found.add(topic);
        found.sort(Comparator.comparingDouble(topic -> -rank(topic, ranks.get(topic))));
        return found;
    }

    /// A title that says just what was asked comes before one that says more.
    private double rank(Topic topic, double rank) {
        var title = topic.title().toLowerCase(Locale.ROOT);
        if (title.equals(asked)) return rank + 1000;
        double phrase =
                title.contains(asked) || (" " + topic.also() + " ").contains(asked) ? 12 : 0;
        return rank + phrase - 0.2 * words(title).size();
    }

    private static double hit(String word, Topic topic) {
        var places = List.of(topic.title(), topic.also(), topic.text());
        double best = 0;
        for (int i = 0; i < WEIGHT.length; i++)
            for (var other : words(places.get(i)))
                best = Math.max(best, WEIGHT[i] * like(word, other, i < 2));
        return best;
    }

    /// 1: the same but for an ending, less: begins so, or a slip away.
    private static double like(String word, String other, boolean slips) {
        if (word.equals(other) || stem(word).equals(stem(other))) return 1;
        if (other.startsWith(word) && word.length() > 1) return 0.8;
        if (!slips || word.length() < 5 || SMALL.contains(other)) return 0;
        int allowed = word.length() < 8 ? 1 : 2;
        if (Math.abs(word.length() - other.length()) > allowed) return 0;
        return Slips.between(word, other) <= allowed ? ALIKE : 0;
    }

    private static String stem(String word) {
        for (var ending : List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y"))
            if (word.length() > ending.length() + 2 && word.endsWith(ending))
                return word.substring(0, word.length() - ending.length());
        return word;
    }
}
