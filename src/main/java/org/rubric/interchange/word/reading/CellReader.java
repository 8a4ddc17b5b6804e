package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.Optional;
import org.rubric.interchange.word.archive.Xml;

/// Reads a cell's properties with the changes that are recorded in them.
final class CellReader {
    private final Xml xml;
    private final Source source;
    private final int row;
    private final Look now;
    private final Look before;
    private Track track;
    private Optional<Revision> since = Optional.empty();
    private Optional<Flow.Merge> merged = Optional.empty();
    private Optional<Flow.Merge> apart = Optional.empty();
    private boolean changed;

    /// @param around the changes around the cell
    /// @param row number of the row that the cell stands in
    CellReader(Xml xml, Source source, Track around, int row) {
        this.xml = xml;
        this.source = source;
        this.track = around;
        this.row = row;
        this.now = new Look();
        this.before = new Look();
    }

    /// One child of `w:tcPr`.
    void property(String name) throws IOException {
        switch (name) {
            case "w:cellIns", "w:cellDel" -> track = track.with(change(), name.equals("w:cellIns"));
            case "w:cellMerge" -> {
                since = Optional.of(change());
                merged = merge(xml.attribute("vMerge"));
                apart = merge(xml.attribute("vMergeOrig")).or(() -> Optional.of(Flow.Merge.NONE));
            }
            case "w:tcPrChange" -> {
                since = Optional.of(change());
                xml.children(_ -> xml.children(before::property));
            }
            default -> now.property(name);
        }
    }

    Track track() {
        return track;
    }

    /// Whether it is another cell in another state of the text.
    boolean changed() {
        return changed;
    }

    Story.Versions<Story.CellLook> looks() {
        merged.ifPresent(merge -> now.merge = merge);
        apart.ifPresent(merge -> before.merge = merge);
        if (apart.isPresent() && before.span == 1) before.span = now.span;
        return new Story.Versions<>(now.look(), before.look(), since);
    }

    private Revision change() {
        changed = true;
        var revision = source.census().revision(xml);
        source.census().touch(row, revision);
        return revision;
    }

    private static Optional<Flow.Merge> merge(String value) {
        return switch (value) {
            case "rest" -> Optional.of(Flow.Merge.BEGINS);
            case "cont" -> Optional.of(Flow.Merge.CONTINUES);
            default -> Optional.empty();
        };
    }

    private final class Look {
        private int span = 1;
        private Flow.Merge merge = Flow.Merge.NONE;
        private boolean leftward;

        void property(String name) {
            switch (name) {
                case "w:gridSpan" -> span = Math.clamp(xml.number("val", 1), 1, 1_000);
                case "w:vMerge" ->
                        merge =
                                xml.attribute("val").equals("restart")
                                        ? Flow.Merge.BEGINS
                                        : Flow.Merge.CONTINUES;
                case "w:hMerge" -> leftward = !xml.attribute("val").equals("restart");
                default -> {}
            }
        }

        Story.CellLook look() {
            return new Story.CellLook(span, merge, leftward);
        }
    }
}
