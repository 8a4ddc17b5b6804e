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
record Workshop(
        Scribe scribe,
        Worker keeper,
        Clerk clerk,
        Consumer<Id> leaving,
        BiConsumer<Id, DraftState> saved) {

    void left(Id draft) {
        leaving.accept(draft);
    }
}
