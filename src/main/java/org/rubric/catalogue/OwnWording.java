package org.rubric.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a new Recommendation says before anybody has written in it, in the languages of the Union:
/// the titles of the clauses that every one has, and our own short wording of what they begin with.
public final class OwnWording {
    private static final String OTHERWISE = "en";
    private static final Map<String, Map<String, String>> KNOWN = read();
    private static final Set<String> OPENINGS = all("references");
    private static final Set<String> NONE = all("none");
    private static final Map<String, String> CLAUSES = clauses();

    private final String language;
    private final Map<String, String> words;

    private OwnWording(String language) {
        this.language = language;
        words = KNOWN.get(language);
    }

    /// The wording of a language; the English one where we have none.
    ///
    /// @param tag BCP 47
    public static OwnWording of(String tag) {
        var primary = tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return new OwnWording(KNOWN.containsKey(primary) ? primary : OTHERWISE);
    }

    /// The languages that have one, the official languages of the Union.
    public static List<String> languages() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /// The title of a fixed clause: `scope`, `references`, `definitions`, `elsewhere`, `here`,
    /// `abbreviations`, `conventions`, `body`, `bibliography`.
    public String title(String clause) {
        return say("title." + clause);
    }

    /// Which fixed clause has that title in any language, as [#title] names it, also in other words
    /// than ours; `introduction` too. Empty: none.
    public static String clause(String title) {
        return CLAUSES.getOrDefault(plain(title), "");
    }

    /// As titles compare: capitals, curled apostrophes and kinds of space aside.
    private static String plain(String title) {
        return title.replaceAll("[\\s\u00a0]+", " ")
                .strip()
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> clauses() {
        var clauses = new HashMap<String, String>();
        for (var words : KNOWN.values())
            words.forEach(
                    (key, said) -> {
                        var parts = key.split("\\.", 2);
                        if (!parts[0].equals("title") && !parts[0].equals("also")) return;
                        for (var title : said.split(" ?; ?")) clauses.put(plain(title), parts[1]);
                    });
        return Map.copyOf(clauses);
    }

    /// What a clause says that has nothing to say.
    public String none() {
        return say("none");
    }

    private String say(String key) {
        var found = words.get(key);
        if (found == null) throw new IllegalArgumentException("No such words: " + key);
        return found;
    }

    /// What the fixed clauses begin with until the official texts are taken.
    public FixedTexts texts() {
        return new FixedTexts(
                language,
                new FixedTexts.Openers(
                        say("references"), say("elsewhere"), say("here"), say("abbreviations")),
                List.of(),
                new FixedTexts.Statuses(say("annex"), say("appendix")),
                new FixedTexts.Source("", "", ""));
    }

    /// Whether these words are, in any language, ours for what has an official wording.
    static boolean opens(String words) {
        return OPENINGS.contains(words);
    }

    /// Whether these words say, in any language, that there is nothing.
    public static boolean none(String words) {
        return NONE.contains(words);
    }

    private static Set<String> all(String key) {
        return KNOWN.values().stream()
                .map(words -> words.get(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Map<String, String>> read() {
        var known = new HashMap<String, Map<String, String>>();
        try (var in = OwnWording.class.getResourceAsStream("/catalogue/fixed-texts.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("%"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(
                            row ->
                                    known.computeIfAbsent(row[0], _ -> new HashMap<>())
                                            .put(row[1], row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
