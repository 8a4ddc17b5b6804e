package org.rubric.meeting;

/// A meeting of the group since the last meeting of its parent.
///
/// @param report number of the TD that reports it; empty: none
public record Interim(String title, String date, String place, String report) {}
