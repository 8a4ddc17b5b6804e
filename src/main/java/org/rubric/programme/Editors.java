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

    /// @param known the editors there are: who is written as before stays as it was, for commas
    ///     cannot tell the parts of an organization from a country
    public static List<Contact> read(String words, List<Contact> known) {
        return Arrays.stream(words.split("[;\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> one(each, known))
                .toList();
    }

    private static Contact one(String words, List<Contact> known) {
        return known.stream()
                .filter(each -> words(each).strip().equals(words))
                .findFirst()
                .orElseGet(() -> one(words));
    }

    /// The first is the name, the last of three or more the country.
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
        int end = plain.size() > 2 ? plain.size() - 1 : plain.size();
        var name = plain.isEmpty() ? "" : plain.getFirst();
        var organization = plain.isEmpty() ? "" : String.join(", ", plain.subList(1, end));
        var country = end < plain.size() ? plain.getLast() : "";
        return new Contact(name, organization, country, telephone, email);
    }
}
