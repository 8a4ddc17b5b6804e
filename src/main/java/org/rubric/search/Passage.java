package org.rubric.search;

import org.rubric.document.Id;

/// A piece of text that is found as one.
///
/// @param place where a click on it leads
/// @param title a heading, a term, a name
public record Passage(Id place, String title, String text) {}
