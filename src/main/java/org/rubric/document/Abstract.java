package org.rubric.document;

import java.util.List;

/// Summary (of a meeting document: its abstract), keywords, introduction.
public record Abstract(List<Block> summary, List<String> keywords, List<Block> introduction) {

    public static final Abstract EMPTY = new Abstract(List.of(), List.of(), List.of());

    public Abstract {
        summary = List.copyOf(summary);
        keywords = List.copyOf(keywords);
        introduction = List.copyOf(introduction);
    }

    public Abstract withKeywords(List<String> changed) {
        return new Abstract(summary, changed, introduction);
    }
}
