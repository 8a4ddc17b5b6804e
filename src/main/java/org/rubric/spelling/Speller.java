package org.rubric.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Finding;

/// Tells which words of a line are misspelled and what was meant. Any thread may ask; the first
/// question in a language loads its dictionary. In a language without dictionary no word is wrong.
public final class Speller {
    private static final int MOST = 5;
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca");
    private static final Set<String> ELISIONS =
            Set.of(
                    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu",
                    "quoiqu", "dell", "all", "nell", "sull", "dall", "un");
    private static final Set<String> ORDINALS = Set.of("th", "st", "nd", "rd");
    private static final Map<String, Character.UnicodeScript> SCRIPTS =
            Map.ofEntries(
                    Map.entry("ru", Character.UnicodeScript.CYRILLIC),
                    Map.entry("uk", Character.UnicodeScript.CYRILLIC),
                    Map.entry("be", Character.UnicodeScript.CYRILLIC),
                    Map.entry("bg", Character.UnicodeScript.CYRILLIC),
                    Map.entry("mk", Character.UnicodeScript.CYRILLIC),
                    Map.entry("el", Character.UnicodeScript.GREEK),
                    Map.entry("ar", Character.UnicodeScript.ARABIC),
                    Map.entry("fa", Character.UnicodeScript.ARABIC),
                    Map.entry("he", Character.UnicodeScript.HEBREW));

    private final Dictionaries dictionaries;
    private final English english = English.standard();
    private final WordList house = WordList.of(Texts.lines("itu.txt"));

    public Speller(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public Dictionaries dictionaries() {
        return dictionaries;
    }

    /// Words of a line that neither the dictionary nor the sector's own list has. A run marked as
    /// another language may hold words of the line's language too: word processors mark so much by
    /// mistake.
    ///
    /// @param language BCP 47 tag of what has none of its own
    public List<Misspelling> misspelled(Block line, String language) {
        if (line.runs().isEmpty()) return List.of();
        var text = LineText.of(line.runs(), language);
        var wrong = new ArrayList<Misspelling>();
        for (var token : Tokens.of(text.text())) {
            var tag = text.language(token.from());
            boolean foreign = !language(tag).equals(language(language));
            var found = wrong(token, foreign ? language : tag);
            if (foreign && !(found.isEmpty() && dictionaries.has(language)))
                found = kept(found, wrong(token, tag), dictionaries.has(language));
            for (var part : found)
                wrong.add(
                        new Misspelling(
                                line.id(),
                                new Finding.Range(part.from(), part.to()),
                                part.word(),
                                tag));
        }
        return List.copyOf(wrong);
    }

    /// What is wrong in both languages, or in the only one that has a dictionary.
    private static List<Token> kept(List<Token> here, List<Token> there, boolean both) {
        return both ? there.stream().filter(here::contains).toList() : there;
    }

    private List<Token> wrong(Token token, String tag) {
        var lexicon = dictionaries.lexicon(tag);
        if (lexicon.isEmpty()) return List.of();
        var parts = Tokens.parts(token);
        if (parts.size() > 1 && parts.size() < 5 && known(token.word(), tag, lexicon.get()))
            return List.of();
        var wrong = new ArrayList<Token>();
        for (var part : parts) {
            boolean begins = part.to() < token.to();
            if (begins && house.contains(Case.small(part.word()) + "-")) continue;
            if (part.from() > token.from() && ORDINALS.contains(part.word())) continue;
            wrong(part, tag, lexicon.get()).ifPresent(wrong::add);
        }
        return wrong;
    }

    /// The part of the word that is wrong, without an elided article before it.
    private static Optional<Token> elided(Token token, String tag) {
        var word = token.word();
        int mark = word.indexOf('\'');
        boolean article =
                mark > 0
                        && mark + 1 < token.raw().length()
                        && ELIDING.contains(language(tag))
                        && ELISIONS.contains(Case.small(word.substring(0, mark)));
        return article ? Optional.of(token.from(mark + 1)) : Optional.empty();
    }

    private Optional<Token> wrong(Token token, String tag, Lexicon lexicon) {
        var word = token.word();
        var rest = elided(token, tag);
        if (rest.isPresent() && !known(word, tag, lexicon)) return wrong(rest.get(), tag, lexicon);
        boolean asked = Tokens.spelled(word) && in(script(tag), word);
        return asked && !known(word, tag, lexicon) ? Optional.of(token) : Optional.empty();
    }

    private boolean known(String word, String tag, Lexicon lexicon) {
        if (!language(tag).equals("en")) return lexicon.knows(word);
        if (plain(word, lexicon)) return true;
        return word.endsWith("'s") && plain(word.substring(0, word.length() - 2), lexicon);
    }

    private boolean plain(String word, Lexicon lexicon) {
        if (house.contains(word) || english.accepts(word, lexicon)) return true;
        return lexicon.knows(word) && english.preferred(word, lexicon).isEmpty();
    }

    /// What may have been meant, the likeliest first, at most five.
    public List<String> suggest(Misspelling wrong) {
        var lexicon = dictionaries.lexicon(wrong.language());
        if (lexicon.isEmpty()) return List.of();
        var all = new LinkedHashSet<String>();
        boolean isEnglish = language(wrong.language()).equals("en");
        if (isEnglish) english.preferred(wrong.word(), lexicon.get()).ifPresent(all::add);
        if (isEnglish && all.isEmpty()) all.addAll(house.near(wrong.word()));
        for (var word : lexicon.get().suggest(wrong.word()))
            all.add(isEnglish ? english.preferred(word, lexicon.get()).orElse(word) : word);
        all.remove(wrong.word());
        return all.stream().limit(MOST).toList();
    }

    static String language(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) end++;
        return end == 0 ? "en" : tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Character.UnicodeScript script(String tag) {
        return SCRIPTS.getOrDefault(language(tag), Character.UnicodeScript.LATIN);
    }

    private static boolean in(Character.UnicodeScript script, String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == script;
    }
}
