package org.rubric.desk.meeting.people;

/// A row of which nobody but a person can say whose it is.
///
/// @param words that stand there
/// @param why in one sentence
/// @param suggestion empty: none
public record Unsure(int row, String words, String why, String suggestion) {}
