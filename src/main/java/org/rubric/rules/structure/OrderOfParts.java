package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// Body, annexes, appendices, bibliography, in that order (author's guide, 8.7 to 8.11).
public record OrderOfParts() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "STR-08",
                    Severity.ERROR,
                    "Author's guide 8.7 to 8.11",
                    new Reason(
                            "What binds stands before what does not: annexes before appendices, and the bibliography closes the text.",
                            "Appendix I before Annex A",
                            "Annex A, Appendix I, Bibliography"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        int reached = 0;
        for (var clause : dossier.survey().divisions()) {
            int rank = rank(clause);
            if (rank < reached) {
                report.accept(
                        finding(
                                clause.title().id(),
                                words(clause)
                                        + " stands after a part that follows it: clauses,"
                                        + " annexes, appendices, bibliography is the order."));
                return;
            }
            reached = rank;
        }
    }

    private static int rank(Clause clause) {
        return switch (clause.kind()) {
            case CLAUSE, SECTION, UNNUMBERED -> 0;
            case ANNEX -> 1;
            case APPENDIX -> 2;
            case BIBLIOGRAPHY -> 3;
            case INDEX -> 4;
        };
    }

    private static String words(Clause clause) {
        return switch (clause.kind()) {
            case ANNEX -> "This annex";
            case APPENDIX -> "This appendix";
            case BIBLIOGRAPHY -> "The bibliography";
            case INDEX -> "The index";
            case CLAUSE, SECTION, UNNUMBERED -> "This clause";
        };
    }
}
