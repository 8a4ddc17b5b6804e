package org.rubric.workbench.text.refer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// What choosing a candidate puts into the text, fitted to the words that stand before it.
final class Mention {
    private static final Pattern LOCATOR =
            Pattern.compile(
                    "(?:clauses?|annex|annexes|appendix|appendices|figures?|tables?|equations?|"
                            + "sections?|items?|notes?)[ \u00A0]\\S(?:[^.;:()\\[\\]]|\\.(?=\\S)){0,40} of $",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND =
            Pattern.compile(
                    "(clause|annex|appendix|figure|table|equation)s?[ \u00A0]"
                            + "(?:(?:[^.;:\\[\\]]|\\.(?=\\S)){0,60}(?:and|or|to|,) )?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?:^|.*[.!?][)\u201D]?)\\s*$");

    private Mention() {}

    /// The words "clause 7.2 of " that end there, which become part of a citation; empty: none.
    static String locator(String before) {
        var found = LOCATOR.matcher(before);
        int last = -1;
        for (int at = 0; at <= before.length() && found.find(at); at = found.start() + 1)
            if (found.start() == 0 || !Character.isLetter(before.charAt(found.start() - 1)))
                last = found.start();
        return last < 0 ? "" : before.substring(last);
    }

    /// The kind of thing, singular, that a number after these words would be of; empty: none.
    static String kind(String before) {
        var kind = KIND.matcher(before);
        return kind.find() ? kind.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// How a reference is worded after these words: its number alone where its kind has just been
    /// written, with a capital where a sentence begins, else in full.
    static Inline.Form form(String before, String label) {
        var kind = KIND.matcher(before);
        if (kind.find()
                && label.toLowerCase(Locale.ROOT)
                        .startsWith(kind.group(1).toLowerCase(Locale.ROOT)))
            return Inline.Form.NUMBER;
        return SENTENCE.matcher(before).matches() ? Inline.Form.CAPITALIZED : Inline.Form.FULL;
    }

    /// The runs for a candidate of the document.
    ///
    /// @param before words of the line up to the place
    /// @param titled with its title, of a term with its clause
    static List<Inline> of(Candidate candidate, String before, boolean titled) {
        var target = candidate.target();
        return switch (candidate.kind()) {
            case ENTRY, CATALOGUE -> List.of(citation(target, "", candidate.label()));
            case TERM -> {
                boolean begins = SENTENCE.matcher(before).matches();
                var words = begins ? capitalized(candidate.label()) : candidate.label();
                var use = new Inline.TermUse(target, words, Marks.NONE);
                yield titled && !candidate.title().isEmpty()
                        ? followed(use, reference(target, Inline.Form.FULL, candidate.title()))
                        : List.of(use);
            }
            case ABBREVIATION -> List.of(new Inline.TermUse(target, candidate.label(), Marks.NONE));
            case THING -> {
                var form = form(before, candidate.label());
                var whole = reference(target, form, candidate.label());
                boolean named = !candidate.title().isEmpty() && !candidate.label().startsWith("Eq");
                yield titled && named
                        ? followed(whole, reference(target, Inline.Form.TITLE, candidate.title()))
                        : List.of(whole);
            }
        };
    }

    static Inline citation(Id target, String locator, String label) {
        return new Inline.Citation(target, locator, label, Marks.NONE);
    }

    private static Inline reference(Id target, Inline.Form form, String shown) {
        return new Inline.CrossReference(target, form, shown, Marks.NONE);
    }

    private static List<Inline> followed(Inline run, Inline aside) {
        return List.of(
                run, new Inline.Text(" (", Marks.NONE), aside, new Inline.Text(")", Marks.NONE));
    }

    private static String capitalized(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
