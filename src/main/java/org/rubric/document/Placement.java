package org.rubric.document;

import java.util.Map;

/// Where typesetting put things.
///
/// @param folios the printed number of the page each block begins on
/// @param pages the same as an index from 0
public record Placement(Map<Id, String> folios, Map<Id, Integer> pages) {

    public static final Placement NONE = new Placement(Map.of(), Map.of());

    public Placement {
        folios = Map.copyOf(folios);
        pages = Map.copyOf(pages);
    }
}
