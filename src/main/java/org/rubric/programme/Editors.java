package org.rubric.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubric.document.Contact;

/// Editors as one types them: `Ana Silva, Alpha Telecom, Brazil, ana@alpha.example; …`. A part with
/// an @ is the address, one that begins with + the telephone, wherever they stand.
public final class Editors {
    private Editors() {}

    public static String words(List<Contact> editors) {
        return editors.stream().map(Editors::words).collect(Collectors.joining("; "));
    }

    private static String words(Contact editor) {
        return Stream.of(
                        editor.name(),
                        editor.organization(),
                        editor.country(),
                        editor.telephone(),
                        editor.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    public static List<Contact> read(String words) {
        return Arrays.stream(words.split("[;\n]"))
                .filter(each -> !each.isBlank())
                .map(Editors::one)
                .toList();
    }

    private static Contact one(String words) {
        var plain = new ArrayList<String>();
        var email = "";
        var telephone = "";
        for (var part : words.split(",")) {
            var word = part.strip();
            if (word.isEmpty()) continue;
            if (word.contains("@")) email = word;
            else if (word.startsWith("+")) telephone = word;
            else plain.add(word);
        }
        return new Contact(at(plain, 0), at(plain, 1), at(plain, 2), telephone, email);
    }

    private static String at(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : "";
    }
}
