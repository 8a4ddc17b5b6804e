package org.rubric.workbench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// All that the window says, from `messages/workbench.properties`.
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    public static Words of(Locale locale) {
        return new Words(ResourceBundle.getBundle("messages.workbench", locale), locale);
    }

    /// Whether there are words of that name.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The words of that name, with values filled in.
    ///
    /// @throws java.util.MissingResourceException if the program has no such words
    public String of(String key, Object... values) {
        var words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
    }
}
