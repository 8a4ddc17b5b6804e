package org.rubric.rules;

import org.rubric.document.Block.Clause;
import org.rubric.document.Inline;

import java.util.Locale;

/// Tells the part of a Recommendation from a division's kind and title (author's guide, Table 1).
final class Regions {
    private Regions() {}

    static Region of(Clause clause) {
        return switch (clause.kind()) {
            case ANNEX -> Region.ANNEX;
            case APPENDIX -> Region.APPENDIX;
            case BIBLIOGRAPHY -> Region.BIBLIOGRAPHY;
            case CLAUSE, SECTION, UNNUMBERED, INDEX -> byTitle(clause);
        };
    }

    private static Region byTitle(Clause clause) {
        var title = Inline.text(clause.title().runs()).strip().toLowerCase(Locale.ROOT);
        return switch (title) {
            case "scope" -> Region.SCOPE;
            case "references", "normative references" -> Region.REFERENCES;
            case "definitions", "terms and definitions" -> Region.DEFINITIONS;
            case "abbreviations and acronyms",
                    "abbreviations",
                    "acronyms",
                    "acronyms and abbreviations",
                    "abbreviated terms",
                    "abbreviations, acronyms and initialisms" ->
                    Region.ABBREVIATIONS;
            case "conventions", "convention" -> Region.CONVENTIONS;
            case "bibliography" -> Region.BIBLIOGRAPHY;
            case "introduction" ->
                    clause.kind() == Clause.Kind.CLAUSE ? Region.BODY : Region.INTRODUCTION;
            default -> Region.BODY;
        };
    }
}
