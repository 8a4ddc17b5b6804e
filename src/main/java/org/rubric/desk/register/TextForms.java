package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.Resolution.Provision;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.Title;

/// Resolutions and terms.
final class TextForms {
    static final Form<Resolution> RESOLUTIONS =
            new Form<>(
                    "resolutions",
                    words ->
                            new Resolution(
                                    number(words),
                                    "",
                                    Title.of(""),
                                    "",
                                    List.of(),
                                    Provenance.UNKNOWN),
                    List.of(
                            Fact.of("resolution", Resolution::name, TextForms::numbered),
                            Fact.of("title", r -> r.title().words(), TextForms::titled),
                            Fact.of("body", Resolution::body, TextForms::body),
                            Fact.of("status", Resolution::status, TextForms::status),
                            Fact.of("provisions", TextForms::provisions, TextForms::provisions)),
                    r -> List.of(r.id().value()),
                    Shelf.cards(
                            c -> c.texts().resolutions(),
                            (r, source) -> made(r, r.title(), r.body(), r.status(), source)));

    static final Form<Term> TERMS =
            new Form<>(
                    "terms",
                    words ->
                            new Term(
                                    Written.named(words, "term"),
                                    "",
                                    "",
                                    "",
                                    "en",
                                    Provenance.UNKNOWN),
                    List.of(
                            Fact.of("term", Term::term, (t, w) -> made(t, 0, w)),
                            Fact.of("definition", Term::definition, (t, w) -> made(t, 1, w)),
                            Fact.of("source", Term::source, (t, w) -> made(t, 2, w)),
                            Fact.of("locator", Term::locator, (t, w) -> made(t, 3, w)),
                            Fact.of("language", Term::language, (t, w) -> made(t, 4, w))),
                    t -> List.of(t.id().value()),
                    Shelf.cards(c -> c.texts().terms(), TextForms::sourced));

    private TextForms() {}

    private static int number(String words) {
        var bare =
                words.replaceFirst("^(?i)(?:(?:WTSA|PP|WTDC)\\s+)?(?:Resolution|Res\\.?)\\s*", "");
        var digits = bare.replaceFirst("\\s*\\(.*", "");
        if (!digits.matches("\\d{1,5}")) throw Written.wrong(words, "wrong.resolution");
        return Integer.parseInt(digits);
    }

    private static Resolution made(
            Resolution r, Title title, String body, String status, Provenance source) {
        return new Resolution(r.number(), body, title, status, r.provisions(), source);
    }

    private static Resolution numbered(Resolution r, String words) {
        return new Resolution(
                number(words), r.body(), r.title(), r.status(), r.provisions(), r.provenance());
    }

    private static Resolution titled(Resolution r, String words) {
        return made(r, Titles.with(r.title(), words), r.body(), r.status(), r.provenance());
    }

    private static Resolution body(Resolution r, String words) {
        return made(r, r.title(), words, r.status(), r.provenance());
    }

    private static Resolution status(Resolution r, String words) {
        return made(r, r.title(), r.body(), words, r.provenance());
    }

    /// A semicolon parts them only before a verb, for their texts have semicolons of their own.
    private static String provisions(Resolution r) {
        return Written.joined(
                r.provisions().stream().map(p -> p.verb() + ": " + p.text()).toList());
    }

    /// `resolves: to study …; instructs: …`.
    private static Resolution provisions(Resolution r, String words) {
        var all = new ArrayList<Provision>();
        for (var one : words.split("\\s*;\\s*(?=[A-Za-z ]{0,30}:\\s)")) {
            var parts = one.split(":\\s*", 2);
            if (one.isBlank()) continue;
            if (parts.length < 2 || parts[0].length() > 40) all.add(new Provision("", one));
            else all.add(new Provision(parts[0], parts[1]));
        }
        return r.withProvisions(Provisions.keyed(r.provisions(), all));
    }

    private static Term made(Term t, int part, String words) {
        var parts = new String[] {t.term(), t.definition(), t.source(), t.locator(), t.language()};
        parts[part] = part == 0 ? Written.named(words, "term") : words;
        return new Term(parts[0], parts[1], parts[2], parts[3], parts[4], t.provenance());
    }

    private static Term sourced(Term t, Provenance source) {
        return new Term(t.term(), t.definition(), t.source(), t.locator(), t.language(), source);
    }
}
