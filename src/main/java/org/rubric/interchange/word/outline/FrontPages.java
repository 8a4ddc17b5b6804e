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

    FrontPages(Passage passage) {
        this.passage = passage;
    }

    private enum Part {
        OTHER,
        SUMMARY,
        KEYWORDS,
        INTRODUCTION
    }

    FrontMatter read(Regions regions, String language) {
        var paragraphs = Regions.paragraphs(regions.front());
        overview(paragraphs);
        var identity = new TitlePage(paragraphs).identity(language);
        var kept = new ArrayList<Block>();
        kept.addAll(passage.kept(unused(regions.front())));
        kept.addAll(passage.kept(regions.back()));
        return FrontMatter.EMPTY
                .withIdentity(identity)
                .withApproval(Approvals.read(regions.front()))
                .withOverview(new Abstract(summary, keywords, introduction))
                .withKept(kept);
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
                case INTRODUCTION -> take(para, introduction);
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
        return Speech.says(Speech.SUMMARY, text)
                || Speech.says(Speech.KEYWORDS, text)
                || Speech.says(Speech.INTRODUCTION, text);
    }

    /// Which part a paragraph opens or goes on with.
    private static Part part(Flow.Para para, String text, Part now) {
        if (para.traits().contains(Flow.Trait.GENERATED)) return Part.OTHER;
        if (Speech.says(Speech.SUMMARY, text)) return Part.SUMMARY;
        if (Speech.says(Speech.KEYWORDS, text)) return Part.KEYWORDS;
        if (Speech.says(Speech.INTRODUCTION, text)) return Part.INTRODUCTION;
        if (Speech.says(Speech.HISTORY, text) || Speech.says(Speech.FOREWORD, text))
            return Part.OTHER;
        return switch (para.style().role().kind()) {
            case NUMBER_OF_TEXT, TITLE_OF_TEXT, CONTENTS -> Part.OTHER;
            case HEADING -> now == Part.INTRODUCTION ? now : Part.OTHER;
            case BOLD_TITLE -> now == Part.INTRODUCTION ? now : Part.OTHER;
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
            for (var cell : row.cells())
                cells.add(new Flow.GridCell(cell.span(), cell.merge(), unused(cell.content())));
            rows.add(new Flow.GridRow(row.header(), row.before(), row.after(), cells));
        }
        return new Flow.Grid(grid.widths(), rows, grid.alignment());
    }

    /// Whether a role belongs to a title.
    static boolean title(Flow.Para para) {
        return para.style().role().kind() == Role.Kind.TITLE_OF_TEXT;
    }
}
