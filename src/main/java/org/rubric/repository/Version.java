package org.rubric.repository;

import java.time.Instant;

/// A named moment of a draft, kept for good.
///
/// @param number from 1, in the order of keeping
/// @param name in words: "as posted to the meeting"
public record Version(int number, String name, String author, Instant made) {}
