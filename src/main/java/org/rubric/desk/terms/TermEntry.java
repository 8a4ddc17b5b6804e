package org.rubric.desk.terms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.document.Id;
import org.rubric.search.Passage;

/// A definition or an abbreviation of some text.
///
/// @param card the term, what it means, where it is defined
/// @param abbreviation whether it is one, and its meaning what it stands for
/// @param home the draft in which it stands; empty: it is of the catalogue
public record TermEntry(Term card, boolean abbreviation, Optional<Home> home) {
    private static final Pattern TAG = Pattern.compile("\\[(?:b-)?([^\\]]+)]");
    private static final Pattern LOCATOR = Pattern.compile("clause\\s+([\\w.]+\\w)");

    /// The clause of abbreviations in every text of the sector.
    public static final String ABBREVIATIONS = "4";

    /// Where in a draft.
    ///
    /// @param name of the draft
    /// @param locator number of the definition there; empty: none
    public record Home(Id draft, Id place, String name, String locator) {}

    static TermEntry of(Term card) {
        boolean short4 = card.locator().equals(ABBREVIATIONS);
        return new TermEntry(card, short4, Optional.empty());
    }

    /// What a draft says, as the index holds it.
    static TermEntry of(Id draft, Passage passage) {
        boolean abbreviation = passage.role() == Passage.Role.ABBREVIATION;
        int dot = passage.where().lastIndexOf(" · ");
        var name = dot < 0 ? passage.where() : passage.where().substring(0, dot);
        var number = dot < 0 ? "" : passage.where().substring(dot + 3);
        var home = new Home(draft, passage.place(), name, number);
        var lines = passage.text().split("\n", -1);
        var quoted = abbreviation ? "" : lines[0];
        var meaning = (abbreviation || lines.length < 2 ? passage.text() : lines[1]).strip();
        var own = abbreviation ? ABBREVIATIONS : number;
        var card =
                new Term(
                        passage.title().strip(),
                        meaning,
                        quoted.isBlank() ? tag(name) : tag(source(quoted)),
                        quoted.isBlank() ? own : locator(quoted),
                        "",
                        Provenance.of(name));
        return new TermEntry(card, abbreviation, Optional.of(home));
    }

    private static String source(String quoted) {
        var tag = TAG.matcher(quoted);
        return tag.find() ? tag.group(1) : quoted.strip();
    }

    private static String locator(String quoted) {
        var clause = LOCATOR.matcher(quoted);
        return clause.find() ? clause.group(1) : "";
    }

    /// `ITU-T Y.4000` of `Y.4000`; the name of a text without a number as it is.
    private static String tag(String name) {
        return Designation.parse(name).map(Designation::tag).orElse(name);
    }

    /// `ITU-T Y.4000, 3.2.1`.
    public String origin() {
        if (card.locator().isEmpty() || abbreviation) return card.source();
        return card.source() + ", " + card.locator();
    }
}
