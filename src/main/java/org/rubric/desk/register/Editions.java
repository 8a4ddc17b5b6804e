package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Edition;

/// Editions and what replaced a text, as one writes them in a field: `2012-06 (1.0); 2008`,
/// `ITU-T Y.4000; ISO/IEC 30141`.
final class Editions {
    private static final Pattern ONE = Pattern.compile("([^()]+?)(?:\\s*\\(([^()]{1,40})\\))?");

    private Editions() {}

    static String written(List<Edition> editions) {
        return editions.stream()
                .map(e -> e.name().isEmpty() ? e.date() : e.date() + " (" + e.name() + ")")
                .collect(Collectors.joining("; "));
    }

    /// @param known whose status and end are kept where the date is the same
    static List<Edition> read(String words, List<Edition> known) {
        var all = new ArrayList<Edition>();
        for (var one : parts(words)) {
            var found = ONE.matcher(one);
            if (!found.matches()) throw Written.wrong(one, "wrong.edition");
            var date = Written.date(found.group(1).strip());
            var name = found.group(2) == null ? "" : found.group(2).strip();
            var old = known.stream().filter(e -> e.date().equals(date)).findFirst();
            all.add(
                    old.map(e -> new Edition(date, name, e.status(), e.until()))
                            .orElse(Edition.of(date, name)));
        }
        return all;
    }

    static String tags(List<Designation> texts) {
        return texts.stream().map(Designation::tag).collect(Collectors.joining("; "));
    }

    static List<Designation> texts(String words) {
        return parts(words).stream().map(Written::designation).map(Designation::undated).toList();
    }

    private static List<String> parts(String words) {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
