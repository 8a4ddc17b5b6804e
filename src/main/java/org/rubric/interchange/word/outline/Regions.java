package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// The three parts of a published text: front pages, body, back pages.
record Regions(List<Flow> front, List<Flow> body, List<Flow> back) {

    static Regions of(List<Flow> story) {
        var headings = new Headings(Headings.styled(story));
        int start = start(story, headings);
        int end = end(story, start);
        return new Regions(
                story.subList(0, start),
                story.subList(start, end),
                story.subList(end, story.size()));
    }

    /// The body begins with the first numbered clause, section or annex after the last title; in a
    /// text without headings after the title.
    private static int start(List<Flow> story, Headings headings) {
        int first = first(story, headings, 0, true);
        int title = -1;
        for (int i = 0; i < (first < 0 ? story.size() : first); i++)
            if (titled(story.get(i))) title = i;
        if (first >= 0) return first;
        int unnumbered = first(story, headings, title + 1, false);
        if (unnumbered >= 0) return unnumbered;
        return title >= 0 ? title + 1 : afterTables(story);
    }

    private static int first(List<Flow> story, Headings headings, int from, boolean numbered) {
        for (int i = from; i < story.size(); i++) {
            var heading = headings.at(story, i);
            if (heading.isEmpty()) continue;
            boolean top = heading.get().depth() <= 1;
            boolean counts = heading.get().kind() != Kind.UNNUMBERED || !numbered;
            if (top && counts) return i;
        }
        return -1;
    }

    private static boolean titled(Flow flow) {
        return flow instanceof Flow.Para para
                && !para.blank()
                && (para.style().role().kind() == Role.Kind.NUMBER_OF_TEXT
                        || para.style().role().kind() == Role.Kind.TITLE_OF_TEXT);
    }

    /// Header tables before the first words.
    private static int afterTables(List<Flow> story) {
        int last = 0;
        for (int i = 0; i < story.size(); i++)
            switch (story.get(i)) {
                case Flow.Grid _ -> last = i + 1;
                case Flow.Para para -> {
                    if (!para.blank()) return last;
                }
            }
        return last;
    }

    /// The back cover begins where the series are listed.
    private static int end(List<Flow> story, int start) {
        for (int i = story.size() - 1; i > Math.max(start, story.size() - 80); i--)
            if (listsSeries(story.get(i))) return before(story, i, start);
        return story.size();
    }

    private static boolean listsSeries(Flow flow) {
        return switch (flow) {
            case Flow.Para para -> Speech.says(Speech.SERIES, para.text());
            case Flow.Grid grid ->
                    grid.rows().stream()
                            .flatMap(r -> r.cells().stream())
                            .flatMap(c -> c.content().stream())
                            .anyMatch(Regions::listsSeries);
        };
    }

    private static int before(List<Flow> story, int index, int start) {
        int at = index;
        while (at > start + 1
                && story.get(at - 1) instanceof Flow.Para para
                && Passage.nothing(para)) at--;
        return at;
    }

    /// All paragraphs of a story, those in tables too, in reading order.
    static List<Flow.Para> paragraphs(List<Flow> story) {
        var out = new ArrayList<Flow.Para>();
        collect(story, out);
        return out;
    }

    private static void collect(List<Flow> story, List<Flow.Para> out) {
        for (var flow : story)
            switch (flow) {
                case Flow.Para para -> out.add(para);
                case Flow.Grid grid -> {
                    for (var row : grid.rows())
                        for (var cell : row.cells()) collect(cell.content(), out);
                }
            }
    }
}
