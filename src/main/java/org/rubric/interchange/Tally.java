package org.rubric.interchange;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

/// How much of what an importer recognised.
///
/// @param headings clauses, annexes, appendices and the like
/// @param tables all tables of the text but those that only place things
/// @param figures figures with a caption
/// @param links live references and citations
/// @param foreign pieces kept as they were
public record Tally(
        int headings, int tables, int figures, int abbreviations, int links, int foreign) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /// Counts the body of a document; front matter does not count.
    public static Tally of(Document document) {
        var counter = new Counter();
        for (var block : document.body()) block.forEach(counter::count);
        return new Tally(
                counter.headings,
                counter.tables,
                counter.figures,
                counter.abbreviations,
                counter.links,
                counter.foreign);
    }

    private static final class Counter {
        int headings;
        int tables;
        int figures;
        int abbreviations;
        int links;
        int foreign;

        void count(Block block) {
            if (block instanceof Block.Clause) headings++;
            if (block instanceof Block.Abbreviation) abbreviations++;
            if (block instanceof Block.Foreign) foreign++;
            if (block instanceof Exhibit.Table table
                    && table.frame().use() != Exhibit.Table.Use.LAYOUT) tables++;
            if (block instanceof Exhibit.Figure figure && !figure.caption().runs().isEmpty())
                figures++;
            for (var run : block.runs()) {
                if (run instanceof Inline.CrossReference || run instanceof Inline.Citation) links++;
                if (run instanceof Inline.Foreign) foreign++;
            }
        }
    }
}
