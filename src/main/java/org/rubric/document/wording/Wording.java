package org.rubric.document.wording;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of one room, from `messages/ROOM.properties`, read when the first is asked for. Any
/// thread may ask. The language is English unless the system property `rubric.language` names
/// another one that there are bundles for.
public final class Wording {
    private static final Locale LANGUAGE =
            Locale.forLanguageTag(System.getProperty("rubric.language", "en"));

    private final String room;
    private final Locale language;
    private volatile ResourceBundle bundle;

    private Wording(String room, Locale language) {
        this.room = room;
        this.language = language;
    }

    /// @param room the name of a bundle; it is looked for when the first words are asked for
    public static Wording in(String room) {
        return in(room, LANGUAGE);
    }

    public static Wording in(String room, Locale language) {
        return new Wording(room, language);
    }

    /// The language that the program speaks.
    public static Locale language() {
        return LANGUAGE;
    }

    /// The words of that name with values filled in, by the rules of [MessageFormat]: numbers are
    /// grouped, `{0,choice,…}` tells one from many. Without values the words stand as they are.
    ///
    /// @throws MissingResourceException if the room has no such words
    public String of(String key, Object... values) {
        var words = bundle().getString(key);
        return values.length == 0 ? words : Filling.of(words, language, values);
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /// One after the other, such as "a, b, c"; none are no words.
    public String list(Collection<?> items) {
        return joined(items, "list", "list");
    }

    /// All of them, such as "a, b and c".
    public String all(Collection<?> items) {
        return joined(items, "list", "list.and");
    }

    /// One of them, such as "a, b or c".
    public String any(Collection<?> items) {
        return joined(items, "list", "list.or");
    }

    private static String joined(Collection<?> items, String between, String last) {
        var all = List.copyOf(items);
        if (all.isEmpty()) return "";
        var lists = in("lists");
        var said = String.valueOf(all.getFirst());
        for (int i = 1; i < all.size(); i++)
            said = lists.of(i == all.size() - 1 ? last : between, said, String.valueOf(all.get(i)));
        return said;
    }

    private ResourceBundle bundle() {
        var known = bundle;
        if (known == null) {
            // No other language in between: of a text that is missing the English one is shown.
            var plain = ResourceBundle.Control.FORMAT_PROPERTIES;
            var control = ResourceBundle.Control.getNoFallbackControl(plain);
            known = ResourceBundle.getBundle("messages." + room, language, control);
            bundle = known;
        }
        return known;
    }
}
