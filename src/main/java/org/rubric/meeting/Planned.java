package org.rubric.meeting;

/// A meeting or a correspondence activity to come.
///
/// @param place a town; empty: an e-meeting
/// @param terms of reference
/// @param contributions ISO date by which contributions are due; empty: not yet set
public record Planned(
        String title, Sitting sitting, String place, String terms, String contributions) {}
