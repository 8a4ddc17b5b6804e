package org.rubric.document.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of one room, from `messages/ROOM.properties`, read when the first is asked for. Any
/// thread may ask.
public final class Wording {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final String room;
    private volatile ResourceBundle bundle;

    private Wording(String room) {
        this.room = room;
    }

    /// @param room the name of a bundle; it is looked for when the first words are asked for
    public static Wording in(String room) {
        return new Wording(room);
    }

    /// The words of that name with values filled in, by the rules of [MessageFormat]: numbers are
    /// grouped, `{0,choice,…}` tells one from many. Without values the words stand as they are.
    ///
    /// @throws MissingResourceException if the room has no such words
    public String of(String key, Object... values) {
        var words = bundle().getString(key);
        return values.length == 0 ? words : new MessageFormat(words, LANGUAGE).format(values);
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    private ResourceBundle bundle() {
        var known = bundle;
        if (known == null) {
            known = ResourceBundle.getBundle("messages." + room, LANGUAGE);
            bundle = known;
        }
        return known;
    }
}
