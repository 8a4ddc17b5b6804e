package org.rubric.desk.meeting.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Names of people as conference tools and secretariats spell them.
final class Names {
    private Names() {}

    /// How sure it is that two names are of one person.
    enum Likeness {
        NONE,
        /// An initial in the place of a name, or a name more: somebody else may be meant.
        BRIEF,
        SAME
    }

    static Likeness of(List<String> a, List<String> b) {
        if (Collections.disjoint(a, b)) return Likeness.NONE;
        if (sorted(a).equals(sorted(b))) return Likeness.SAME;
        if (brief(a, b) || brief(b, a)) return Likeness.BRIEF;
        boolean within = a.containsAll(b) || b.containsAll(a);
        return within && a.size() > 1 && b.size() > 1 ? Likeness.BRIEF : Likeness.NONE;
    }

    /// Without accents and signs, in small letters.
    static List<String> parts(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace("\u00df", "ss")
                        .replace('\u0142', 'l')
                        .replace('\u00f8', 'o')
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\b(?:mr|mrs|ms|dr|prof)\\b\\.?", " ")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /// Whether one organization may be the other, written shorter.
    static boolean compatible(String one, String other) {
        var a = String.join(" ", parts(one));
        var b = String.join(" ", parts(other));
        return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
    }

    /// A name made of an address: `joao.costa@alpha.example` → `Joao Costa`; empty: none is in it.
    static String suggested(String address) {
        int at = address.indexOf('@');
        if (at <= 0) return "";
        var parts = address.substring(0, at).split("[._-]+");
        if (parts.length < 2) return "";
        var name = new StringBuilder();
        for (var part : parts) {
            if (!part.matches("\\p{L}{2,}")) return "";
            if (!name.isEmpty()) name.append(' ');
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }

    private static List<String> sorted(List<String> parts) {
        return parts.stream().sorted().toList();
    }

    /// Whether every part of the one is a part of the other or its initial, one of them whole.
    private static boolean brief(List<String> brief, List<String> full) {
        if (brief.size() != full.size() || brief.size() < 2) return false;
        var rest = new ArrayList<>(full);
        boolean whole = false;
        boolean initial = false;
        for (var part : brief)
            if (part.length() > 1) {
                if (!rest.remove(part)) return false;
                whole = true;
            }
        for (var part : brief)
            if (part.length() == 1) {
                var found = rest.stream().filter(each -> each.startsWith(part)).findFirst();
                if (found.isEmpty()) return false;
                rest.remove(found.get());
                initial = true;
            }
        return whole && initial;
    }
}
