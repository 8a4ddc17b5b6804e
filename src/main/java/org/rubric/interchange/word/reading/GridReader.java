package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.archive.Xml;

/// Reads a table (ISO/IEC 29500-1, 17.4) with the changes that are recorded of its rows and cells.
final class GridReader {
    private final Xml xml;
    private final Source source;
    private final StoryReader story;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Story.Row> rows = new ArrayList<>();
    private final int number;
    private boolean changed;

    GridReader(Xml xml, Source source, StoryReader story) {
        this.xml = xml;
        this.source = source;
        this.story = story;
        this.number = source.number();
    }

    Story.Grid read() throws IOException {
        xml.children(this::part);
        return new Story.Grid(
                number, story.track(), List.copyOf(widths), List.copyOf(rows), changed);
    }

    private void part(String name) throws IOException {
        switch (name) {
            case "w:tblGrid" ->
                    xml.children(
                            column -> {
                                if (column.equals("w:gridCol") && widths.size() < 1_000)
                                    widths.add(xml.number("w", 0));
                            });
            case "w:tr" -> row();
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" ->
                    story.within(name, change(), () -> xml.children(this::part));
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(this::part);
            default -> {}
        }
    }

    private Revision change() {
        changed = true;
        return source.census().revision(xml);
    }

    private void row() throws IOException {
        source.takePiece();
        var row = new Row();
        xml.children(row::part);
        rows.add(
                new Story.Row(
                        row.number,
                        row.track,
                        new Story.Versions<>(row.look.look(), row.before.look(), row.since),
                        List.copyOf(row.cells)));
    }

    private final class RowLook {
        private boolean header;
        private int before;
        private int after;

        private void property(String name) {
            switch (name) {
                case "w:tblHeader" -> header = xml.on();
                case "w:gridBefore" -> before = Math.clamp(xml.number("val", 0), 0, 1_000);
                case "w:gridAfter" -> after = Math.clamp(xml.number("val", 0), 0, 1_000);
                default -> {}
            }
        }

        Story.RowLook look() {
            return new Story.RowLook(header, before, after);
        }
    }

    private final class Row {
        private final int number = source.number();
        private final RowLook look = new RowLook();
        private final RowLook before = new RowLook();
        private Optional<Revision> since = Optional.empty();
        private Track track = story.track();
        private final List<Story.Cell> cells = new ArrayList<>();

        void part(String name) throws IOException {
            switch (name) {
                case "w:trPr" -> xml.children(this::property);
                case "w:tc" -> cell();
                case "w:ins", "w:moveTo", "w:del", "w:moveFrom" ->
                        story.within(name, change(), () -> xml.children(this::part));
                case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(this::part);
                default -> {}
            }
        }

        private void property(String name) throws IOException {
            switch (name) {
                case "w:ins", "w:del" -> {
                    var revision = change();
                    source.census().touch(number, revision);
                    track = track.with(revision, name.equals("w:ins"));
                }
                case "w:trPrChange" -> {
                    var revision = change();
                    source.census().touch(number, revision);
                    since = Optional.of(revision);
                    xml.children(_ -> xml.children(before::property));
                }
                default -> look.property(name);
            }
        }

        private void cell() throws IOException {
            source.takePiece();
            var properties = new CellReader(xml, source, story.track(), number);
            var content = story.cell(_ -> xml.children(properties::property));
            changed |= properties.changed();
            cells.add(new Story.Cell(properties.track(), properties.looks(), content));
        }
    }
}
