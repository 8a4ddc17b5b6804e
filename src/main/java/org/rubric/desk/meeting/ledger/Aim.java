package org.rubric.desk.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.numbering.Numbering;

/// Where in a draft a document wants to be discussed, as its title says: "clause 6.1", "Table 6-1",
/// "new term", "new clause 7", "new appendix".
public final class Aim {
    private static final int LONGEST = 400;
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)\\b(?:clauses?|sections?|sub-?clauses?|§)\\s*"
                            + "(\\d{1,3}(?:\\.\\d{1,3})*|[A-Z](?:\\.\\d{1,3})+)\\b");
    private static final Pattern LETTERED =
            Pattern.compile("\\b([Aa]nnex|[Aa]ppendix)\\s+([A-Z]{1,4})\\b");
    private static final Pattern EXHIBIT =
            Pattern.compile("(?i)\\b(table|figure)\\s+([A-Z]{0,4}[.\\d]{0,8}(?:[-–]\\d{1,3})?)\\b");
    private static final Pattern TERM = Pattern.compile("(?i)\\b(terms?|definitions?)\\b");

    private Aim() {}

    /// Empty: the title names no place that the text has.
    public static Optional<Id> of(String title, Document text, Numbering numbering) {
        var words = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        var outline = new Outline(text, numbering);
        var exhibit = EXHIBIT.matcher(words);
        if (exhibit.find()) {
            var found = outline.standing(exhibit.group(1) + " " + exhibit.group(2));
            if (found.isPresent()) return found;
        }
        var clause = NUMBERED.matcher(words);
        if (clause.find()) return outline.numbered(clause.group(1));
        var letter = LETTERED.matcher(words);
        if (letter.find()) {
            var found = outline.standing(letter.group(1) + " " + letter.group(2));
            if (found.isPresent()) return found;
        }
        return kind(words.toLowerCase(Locale.ROOT), outline);
    }

    private static Optional<Id> kind(String words, Outline outline) {
        if (TERM.matcher(words).find()) return outline.definitions();
        if (words.contains("abbreviation") || words.contains("acronym"))
            return outline.holding(Block.Abbreviation.class);
        if (words.contains("appendix")) return outline.last(Clause.Kind.APPENDIX);
        if (words.contains("annex")) return outline.last(Clause.Kind.ANNEX);
        if (words.contains("bibliograph")) return outline.last(Clause.Kind.BIBLIOGRAPHY);
        return Optional.empty();
    }

    /// The innermost clause that a block stands in, or is.
    public static Optional<Id> clause(Document text, Id block) {
        return text.body().stream()
                .flatMap(each -> way(each, block).stream())
                .findFirst()
                .flatMap(way -> way.stream().filter(b -> b instanceof Clause).reduce((_, b) -> b))
                .map(Block::id);
    }

    /// From a block of the body down to a part of it; empty: it is not in it.
    private static Optional<List<Block>> way(Block from, Id wanted) {
        if (from.id().equals(wanted)) return Optional.of(List.of(from));
        for (var part : from.parts()) {
            var rest = way(part, wanted);
            if (rest.isEmpty()) continue;
            var way = new ArrayList<Block>();
            way.add(from);
            way.addAll(rest.get());
            return Optional.of(way);
        }
        return Optional.empty();
    }
}
