package org.rubric.workbench.programme;

/// What the items of the programme are grouped by.
enum Grouping {
    STATE,
    QUESTION
}
