package org.rubric.rules;

import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block.Clause;
import org.rubric.document.Inline;

/// Tells the part of a Recommendation from a division's kind and title (author's guide, Table 1).
/// The title may be in any language of the Union.
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
        return switch (OwnWording.clause(Inline.text(clause.title().runs()))) {
            case "scope" -> Region.SCOPE;
            case "references" -> Region.REFERENCES;
            case "definitions" -> Region.DEFINITIONS;
            case "abbreviations" -> Region.ABBREVIATIONS;
            case "conventions" -> Region.CONVENTIONS;
            case "bibliography" -> Region.BIBLIOGRAPHY;
            case "introduction" ->
                    clause.kind() == Clause.Kind.CLAUSE ? Region.BODY : Region.INTRODUCTION;
            default -> Region.BODY;
        };
    }
}
