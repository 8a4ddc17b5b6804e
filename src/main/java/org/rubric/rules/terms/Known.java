package org.rubric.rules.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.vocabulary.Spelling;
import org.rubric.rules.Dossier;

/// The terms of other texts that are called as some of this text are. The terms at hand may be
/// many: they are looked through once, and only those are taken apart whose first letter and length
/// fit.
record Known(Map<String, List<Term>> byKey) {
    /// Where a text of the sector has its abbreviations.
    private static final String ABBREVIATIONS = "4";

    /// A plural and hyphens make a term longer.
    private static final int SLACK = 6;

    static Known terms(Dossier dossier, List<Spelling> own) {
        return of(dossier, own, false);
    }

    static Known abbreviations(Dossier dossier, List<Spelling> own) {
        return of(dossier, own, true);
    }

    private static Known of(Dossier dossier, List<Spelling> own, boolean abbreviations) {
        var keys = new HashMap<String, List<Term>>();
        var fits = new HashMap<Character, int[]>();
        for (var each : own) {
            if (each.isEmpty()) continue;
            keys.put(each.key(), new ArrayList<>(1));
            int length = each.key().length();
            var range = fits.computeIfAbsent(each.key().charAt(0), _ -> new int[] {length, length});
            range[0] = Math.min(range[0], length);
            range[1] = Math.max(range[1], length);
        }
        if (keys.isEmpty()) return new Known(Map.of());
        var name = tag(dossier.document().front().identity().name());
        for (var term : dossier.catalogue().texts().terms())
            if (abbreviations == term.locator().equals(ABBREVIATIONS)
                    && fits(term.term(), fits)
                    && !term.source().equals(name)) file(term, keys);
        return new Known(keys);
    }

    private static void file(Term term, Map<String, List<Term>> keys) {
        var same = keys.get(Spelling.of(term.term()).key());
        if (same != null) same.add(term);
    }

    private static boolean fits(String term, Map<Character, int[]> fits) {
        if (term.isEmpty()) return false;
        var range = fits.get(Character.toLowerCase(term.charAt(0)));
        return range != null && term.length() >= range[0] && term.length() <= range[1] + SLACK;
    }

    private static String tag(String name) {
        return Designation.parse(name).map(Designation::tag).orElse(name);
    }

    List<Term> called(Spelling spelling) {
        return byKey.getOrDefault(spelling.key(), List.of());
    }

    /// `ITU-T Y.4000, 3.2.1`.
    static String origin(Term term) {
        boolean plain = term.locator().isEmpty() || term.locator().equals(ABBREVIATIONS);
        return plain ? term.source() : term.source() + ", " + term.locator();
    }
}
