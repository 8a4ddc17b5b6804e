package org.rubric.search;

import org.rubric.document.Id;

/// Something that was found.
///
/// @param collection as it was put: `draft`, `catalogue`, `meeting`
/// @param key of the thing in its collection
/// @param place in the thing, such as a clause
/// @param excerpt the text around the first word found, with … where it was cut
public record Hit(String collection, String key, Id place, String title, String excerpt) {}
