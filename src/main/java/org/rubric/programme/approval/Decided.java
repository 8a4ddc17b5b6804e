package org.rubric.programme.approval;

import java.time.LocalDate;

/// The text that a meeting decided on: a version of the draft, kept for good.
///
/// @param version number of the version, from 1
/// @param meeting at which it was decided
/// @param document under which the final text stands, `TD 412-R1`; empty: not known
public record Decided(int version, LocalDate date, String meeting, String document) {}
