package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.FrontMatter;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Reads the pages before the text: what it is called, summary, keywords, introduction; and keeps
/// all the rest.
final class FrontPages {
    private final Passage passage;
    private final List<Block> summary = new ArrayList<>();
    private final List<Block> introduction = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final Map<Flow.Para, Boolean> used = new IdentityHashMap<>();
    private String base = "";

    FrontPages(Passage passage) {
        this.passage = passage;
    }

    private enum Part {
        OTHER,
        SUMMARY,
        KEYWORDS
    }

    FrontMatter read(Regions regions, String language) {
        var meeting = MeetingTables.read(regions.front());
        var rest = introduce(regions.front());
        overview(Regions.paragraphs(rest));
        var paragraphs = new ArrayList<>(Regions.paragraphs(regions.front()));
        if (paragraphs.isEmpty() || !regions.body().isEmpty())
            paragraphs.addAll(first(Regions.paragraphs(regions.body())));
        var page = new TitlePage(paragraphs, meeting);
        base = page.base();
        var kept = new ArrayList<Block>();
        kept.addAll(passage.kept(unused(rest)));
        kept.addAll(passage.kept(regions.back()));
        return new FrontMatter(
                page.identity(language),
                Approvals.read(regions.front()),
                meeting.people(),
                new Abstract(summary(meeting), keywords, introduction),
                meeting.header(),
                kept);
    }

    /// What an amendment changes; empty for other texts. Known once [#read] is done.
    String base() {
        return base;
    }

    private List<Block> summary(MeetingTables meeting) {
        var words = meeting.value("abstract");
        if (!summary.isEmpty() || words.isEmpty()) return summary;
        return words.lines().map(passage::words).toList();
    }

    private static List<Flow.Para> first(List<Flow.Para> paragraphs) {
        return paragraphs.subList(0, Math.min(5, paragraphs.size()));
    }

    /// Reads an introduction that stands between the other pages, with its tables and figures;
    /// answers the pages without it.
    private List<Flow> introduce(List<Flow> front) {
        int from = -1;
        for (int i = 0; i < front.size(); i++)
            if (front.get(i) instanceof Flow.Para para
                    && !para.traits().contains(Flow.Trait.GENERATED)
                    && para.style().role().kind() != Role.Kind.CONTENTS
                    && Speech.says(Speech.INTRODUCTION, para.text())) from = i + 1;
        if (from < 0) return front;
        int to = from;
        while (to < front.size() && !ends(front.get(to))) to++;
        introduction.addAll(passage.story(front.subList(from, to)));
        var rest = new ArrayList<>(front.subList(0, from));
        rest.addAll(front.subList(to, front.size()));
        return rest;
    }

    private static boolean ends(Flow flow) {
        if (!(flow instanceof Flow.Para para) || para.blank()) return false;
        if (Speech.says(Speech.SUMMARY, para.text()) || Speech.says(Speech.KEYWORDS, para.text()))
            return true;
        return switch (para.style().role().kind()) {
            case NUMBER_OF_TEXT, TITLE_OF_TEXT, BELOW_TITLE, CONTENTS -> true;
            default -> Speech.says(Speech.CONTENTS, para.text());
        };
    }

    private void overview(List<Flow.Para> paragraphs) {
        var part = Part.OTHER;
        for (var para : paragraphs) {
            if (para.blank()) continue;
            var text = para.text().strip();
            var next = part(para, text, part);
            if (next != part || opens(text)) {
                part = next;
                continue;
            }
            switch (part) {
                case SUMMARY -> take(para, summary);
                case KEYWORDS -> keywords(text);
                case OTHER -> {}
            }
        }
    }

    private void take(Flow.Para para, List<Block> into) {
        used.put(para, true);
        into.add(passage.plain(para));
    }

    private static boolean opens(String text) {
        return Speech.says(Speech.SUMMARY, text) || Speech.says(Speech.KEYWORDS, text);
    }

    /// Which part a paragraph opens or goes on with.
    private static Part part(Flow.Para para, String text, Part now) {
        if (para.traits().contains(Flow.Trait.GENERATED)) return Part.OTHER;
        if (Speech.says(Speech.SUMMARY, text)) return Part.SUMMARY;
        if (Speech.says(Speech.KEYWORDS, text)) return Part.KEYWORDS;
        if (Speech.says(Speech.INTRODUCTION, text)
                || Speech.says(Speech.HISTORY, text)
                || Speech.says(Speech.FOREWORD, text)) return Part.OTHER;
        return switch (para.style().role().kind()) {
            case NUMBER_OF_TEXT, TITLE_OF_TEXT, BELOW_TITLE, CONTENTS, HEADING, BOLD_TITLE ->
                    Part.OTHER;
            default -> now;
        };
    }

    private void keywords(String text) {
        for (var word : text.split("[,،，、;]")) {
            var plain = word.strip().replaceAll("[.。]$", "");
            if (!plain.isEmpty()) keywords.add(plain);
        }
    }

    /// The story without the paragraphs that went elsewhere.
    private List<Flow> unused(List<Flow> story) {
        var out = new ArrayList<Flow>();
        for (var flow : story)
            switch (flow) {
                case Flow.Para para -> {
                    if (!used.containsKey(para)) out.add(para);
                }
                case Flow.Grid grid -> out.add(unused(grid));
            }
        return out;
    }

    private Flow.Grid unused(Flow.Grid grid) {
        var rows = new ArrayList<Flow.GridRow>();
        for (var row : grid.rows()) {
            var cells = new ArrayList<Flow.GridCell>();
            for (var cell : row.cells()) cells.add(cell.withContent(unused(cell.content())));
            rows.add(row.withCells(cells));
        }
        return grid.withRows(rows);
    }
}
