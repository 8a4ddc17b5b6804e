package org.rubric.rules;

import org.rubric.editing.Transaction;

/// Something that would mend a finding.
///
/// @param words of the button: "Move to bibliography"
/// @param transaction what it does, undone in one step
public record Correction(String words, Transaction transaction) {}
