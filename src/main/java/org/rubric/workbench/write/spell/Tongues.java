package org.rubric.workbench.write.spell;

import java.util.Locale;
import org.rubric.document.wording.Wording;
import org.rubric.spelling.Dictionaries;
import org.rubric.workbench.Words;

/// Languages by name, and where their dictionaries are to be had.
final class Tongues {
    private final Words words;

    Tongues(Words words) {
        this.words = words;
    }

    /// "English (United Kingdom)"; of a bare language its name.
    String name(String tag) {
        var wanted = tag.isEmpty() || tag.startsWith("en") ? "en-GB" : tag;
        return Locale.forLanguageTag(wanted).getDisplayName(Wording.language());
    }

    /// What to do where there is no dictionary.
    String remedy(String tag, Dictionaries dictionaries) {
        var language = tag.isEmpty() ? "en" : tag.replaceAll("[-_].*", "");
        var file = language.equals("en") ? "en_GB" : language;
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return words.of(
                system.startsWith("linux") ? "spelling.remedy.linux" : "spelling.remedy",
                name(tag),
                "hunspell-" + file.toLowerCase(Locale.ROOT).replace('_', '-'),
                file,
                dictionaries.own());
    }
}
