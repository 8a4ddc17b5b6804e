package org.rubric.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts of a catalogue by their designations, editions aside: found at once among thousands.
public final class TextIndex {
    private final Map<String, Recommendation> texts = new HashMap<>();

    public static TextIndex of(List<Recommendation> texts) {
        var index = new TextIndex();
        for (var text : texts)
            for (var key : keys(text.designation())) index.texts.putIfAbsent(key, text);
        return index;
    }

    public static TextIndex of(Catalogue catalogue) {
        return of(catalogue.texts().recommendations());
    }

    /// The text of that designation, whatever its edition and whichever of two numbers is given.
    public Optional<Recommendation> find(Designation wanted) {
        for (var key : keys(wanted)) {
            var found = texts.get(key);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// One key for each number: two designations of the same text have one in common.
    public static List<String> keys(Designation text) {
        return text.numbers().stream()
                .map(number -> text.type() + "|" + number)
                .map(key -> text.body() + "|" + key + "|" + text.part().name())
                .map(key -> key.contains("|draft-") ? key.replaceFirst("-\\d\\d\\|", "|") : key)
                .toList();
    }
}
