package org.rubric.repository;

import org.rubric.document.Id;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Who works for an open draft.
///
/// @param scribe writes the journal
/// @param keeper reads and writes whole files
/// @param clerk keeps the register
/// @param leaving hears of drafts that are closed
/// @param saved hears of states that are safe on disk
/// @param told hears in a sentence what turned out to be harmed
record Workshop(
        Scribe scribe,
        Worker keeper,
        Clerk clerk,
        Consumer<Id> leaving,
        BiConsumer<Id, DraftState> saved,
        Consumer<String> told) {

    void left(Id draft) {
        leaving.accept(draft);
    }
}
