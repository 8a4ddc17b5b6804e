package org.rubric.meeting;

import org.rubric.document.Id;

import java.util.Optional;

/// Something that somebody has undertaken to do.
///
/// @param owner a member or an office
/// @param due ISO date; empty: not agreed
/// @param about document it came from
public record Action(
        Id id, String what, String owner, String due, Optional<Id> about, boolean done) {}
