package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// The three parts of a text: front pages, body, back pages.
record Regions(List<Flow> front, List<Flow> body, List<Flow> back) {

    static Regions of(List<Flow> story) {
        var headings = Headings.of(story);
        int start = start(story, headings);
        int end = end(story, start);
        return new Regions(
                story.subList(0, start),
                story.subList(start, end),
                story.subList(end, story.size()));
    }

    /// The body begins with the first numbered clause, section or annex after the last title, or
    /// with what stands between the two when that is running text; in a text without headings after
    /// the title, or after the header tables of a meeting document.
    private static int start(List<Flow> story, Headings headings) {
        int first = first(story, headings, 0, true);
        int title = -1;
        for (int i = 0; i < (first < 0 ? story.size() : first); i++)
            if (titled(story.get(i))) title = i;
        first = earlier(story, headings, title + 1, first);
        int header = MeetingTables.end(story);
        if (first < 0) first = first(story, headings, Math.max(title + 1, header), false);
        int after = title >= 0 ? Math.max(title + 1, header) : header;
        if (first < 0) return after > 0 ? after : afterTables(story);
        return after > 0 && after < first && running(story.subList(after, first)) ? after : first;
    }

    /// Where a text begins whose clauses have lost their numbers: its annexes still have theirs.
    private static int earlier(List<Flow> story, Headings headings, int from, int first) {
        if (first < 0 || headings.at(story, first).orElseThrow().kind() == Kind.CLAUSE)
            return first;
        for (int i = from; i < first; i++) {
            if (!(story.get(i) instanceof Flow.Para para)) continue;
            var heading = headings.at(story, i);
            if (heading.isPresent() && heading.get().level() == 1 && !ahead(para.text())) return i;
        }
        return first;
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

    /// Whether pieces are text that belongs to the body, not pages made for the front.
    private static boolean running(List<Flow> between) {
        boolean words = false;
        for (var para : paragraphs(between)) {
            if (para.blank()) continue;
            words = true;
            if (para.traits().contains(Flow.Trait.GENERATED)
                    || para.style().role().kind() == Role.Kind.CONTENTS
                    || ahead(para.text())) return false;
        }
        return words;
    }

    /// Titles of what stands before the text.
    private static boolean ahead(String text) {
        return Speech.says(Speech.SUMMARY, text)
                || Speech.says(Speech.KEYWORDS, text)
                || Speech.says(Speech.INTRODUCTION, text)
                || Speech.says(Speech.HISTORY, text)
                || Speech.says(Speech.FOREWORD, text)
                || Speech.says(Speech.CONTENTS, text);
    }

    private static boolean titled(Flow flow) {
        if (!(flow instanceof Flow.Para para) || para.blank()) return false;
        return switch (para.style().role().kind()) {
            case NUMBER_OF_TEXT, TITLE_OF_TEXT, BELOW_TITLE -> true;
            default -> false;
        };
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
        return 0;
    }

    /// The back cover begins where the series are listed.
    private static int end(List<Flow> story, int start) {
        for (int i = story.size() - 1; i > Math.max(start, story.size() - 80); i--)
            if (listsSeries(story.get(i))) return before(story, i, start);
        return story.size();
    }

    private static boolean listsSeries(Flow flow) {
        return switch (flow) {
            case Flow.Para para ->
                    para.style().role().kind() != Role.Kind.REFERENCE
                            && Speech.says(Speech.SERIES, para.text());
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
