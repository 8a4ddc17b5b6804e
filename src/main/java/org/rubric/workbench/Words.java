package org.rubric.workbench;

import java.util.Locale;
import org.rubric.document.wording.Wording;

/// All that the window says, from `messages/workbench.properties`.
public final class Words {
    private final Wording wording;

    private Words(Wording wording) {
        this.wording = wording;
    }

    public static Words of(Locale locale) {
        return new Words(Wording.in("workbench", locale));
    }

    /// Whether there are words of that name.
    public boolean has(String key) {
        return wording.has(key);
    }

    /// The words of that name, with values filled in.
    ///
    /// @throws java.util.MissingResourceException if the program has no such words
    public String of(String key, Object... values) {
        return wording.of(key, values);
    }
}
