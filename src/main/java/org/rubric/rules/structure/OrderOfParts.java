package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// Body, annexes, appendices, bibliography, in that order (author's guide, 8.7 to 8.11).
public record OrderOfParts() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("STR-08", Severity.ERROR);

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
                report.accept(finding(clause.title().id(), words(clause)));
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
            case ANNEX -> WORDS.of("STR-08.annex");
            case APPENDIX -> WORDS.of("STR-08.appendix");
            case BIBLIOGRAPHY -> WORDS.of("STR-08.bibliography");
            case INDEX -> WORDS.of("STR-08.index");
            case CLAUSE, SECTION, UNNUMBERED -> WORDS.of("STR-08.clause");
        };
    }
}
