package org.rubric.workbench.text.find;

import org.rubric.document.Id;
import org.rubric.document.Position;

/// Where is searched.
sealed interface Scope {
    /// Everywhere.
    record Whole() implements Scope {}

    /// Between two places, in reading order.
    record Part(Position from, Position to) implements Scope {}

    /// In a clause and what is under it.
    record Clause(Id clause) implements Scope {}
}
