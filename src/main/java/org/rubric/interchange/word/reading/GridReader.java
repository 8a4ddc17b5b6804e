package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.interchange.word.archive.Xml;

/// Reads a table (ISO/IEC 29500-1, 17.4). Deleted rows are left out.
final class GridReader {
    private final Xml xml;
    private final Source source;
    private final StoryReader story;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Flow.GridRow> rows = new ArrayList<>();
    private String alignment = "";

    GridReader(Xml xml, Source source, StoryReader story) {
        this.xml = xml;
        this.source = source;
        this.story = story;
    }

    Flow.Grid read() throws IOException {
        xml.children(this::part);
        return new Flow.Grid(widths, rows, alignment);
    }

    private void part(String name) throws IOException {
        switch (name) {
            case "w:tblPr" ->
                    xml.children(
                            property -> {
                                if (property.equals("w:jc")) alignment = xml.attribute("val");
                            });
            case "w:tblGrid" ->
                    xml.children(
                            column -> {
                                if (column.equals("w:gridCol") && widths.size() < 1_000)
                                    widths.add(xml.number("w", 0));
                            });
            case "w:tr" -> row();
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
                    xml.children(this::part);
            default -> {}
        }
    }

    private void row() throws IOException {
        source.takePiece();
        var row = new Row();
        xml.children(row::part);
        if (!row.deleted) rows.add(new Flow.GridRow(row.header, row.before, row.after, row.cells));
    }

    private final class Row {
        private boolean header;
        private boolean deleted;
        private int before;
        private int after;
        private final List<Flow.GridCell> cells = new ArrayList<>();

        void part(String name) throws IOException {
            switch (name) {
                case "w:trPr" -> xml.children(this::property);
                case "w:tc" -> cell();
                case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(this::part);
                default -> {}
            }
        }

        private void property(String name) {
            switch (name) {
                case "w:tblHeader" -> header = xml.on();
                case "w:del" -> deleted = true;
                case "w:gridBefore" -> before = Math.clamp(xml.number("val", 0), 0, 1_000);
                case "w:gridAfter" -> after = Math.clamp(xml.number("val", 0), 0, 1_000);
                default -> {}
            }
        }

        private void cell() throws IOException {
            source.takePiece();
            var look = new CellLook();
            var content = story.cell(_ -> xml.children(look::property));
            var cell = new Flow.GridCell(look.span, look.merge, content);
            if (look.leftward && !cells.isEmpty()) joinLeft(cell);
            else cells.add(cell);
        }

        /// Older files join cells with a mark on each instead of a span on the first.
        private void joinLeft(Flow.GridCell cell) {
            var left = cells.removeLast();
            var content = new ArrayList<>(left.content());
            if (!cell.blank()) content.addAll(cell.content());
            cells.add(new Flow.GridCell(left.span() + cell.span(), left.merge(), content));
        }
    }

    private final class CellLook {
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
    }
}
