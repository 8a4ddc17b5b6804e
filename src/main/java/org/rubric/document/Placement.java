package org.rubric.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Where typesetting put things.
///
/// @param pages index of the page that each block begins on, from 0; handed over: not copied,
///     because a long text is placed anew at every key
/// @param folios the printed number of each page
public record Placement(Map<Id, Integer> pages, List<String> folios) {

    public static final Placement NONE = new Placement(Map.of(), List.of());

    public Placement {
        pages = Collections.unmodifiableMap(pages);
        folios = List.copyOf(folios);
    }

    /// The printed number of the page that a block begins on; empty when it is on none.
    public String folio(Id block) {
        var page = pages.get(block);
        return page == null ? "" : folios.get(page);
    }
}
