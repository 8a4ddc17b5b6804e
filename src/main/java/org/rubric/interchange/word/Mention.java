package org.rubric.interchange.word;

import java.util.List;

/// A place in a line where something numbered is named: `clauses 6.1 and 6.2`.
///
/// @param kind what the word before the numbers says
/// @param plural whether the word is one for several
/// @param from where the word begins, in caret steps
/// @param numbers at least one
record Mention(Kind kind, boolean plural, int from, List<Number> numbers) {

    /// What is named.
    enum Kind {
        CLAUSE,
        SECTION,
        TABLE,
        FIGURE,
        ANNEX,
        APPENDIX,
        EQUATION
    }

    /// @param text as printed
    record Number(int from, int to, String text) {
        /// With one kind of hyphen, as labels have it.
        String plain() {
            return text.replace('\u2011', '-').replace('\u2010', '-');
        }

        boolean structured() {
            return text.indexOf('.') >= 0 || plain().indexOf('-') >= 0;
        }

        boolean hasDigit() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    int to() {
        return numbers.getLast().to();
    }
}
