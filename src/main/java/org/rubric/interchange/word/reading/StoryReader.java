package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.style.ParagraphLook;

/// Reads the paragraphs and tables of a story: a body, a note, a text box, a cell.
final class StoryReader {
    private final Xml xml;
    private final Source source;
    private final Relations relations;
    private final RunReader runs;
    private List<Flow> out = new ArrayList<>();
    /// Bookmarks that begin between paragraphs: they are at the next.
    private final List<String> waiting = new ArrayList<>();

    private LineBuilder joined;

    StoryReader(Xml xml, Source source, Relations relations) {
        this.xml = xml;
        this.source = source;
        this.relations = relations;
        this.runs = new RunReader(xml, source, relations, this);
    }

    /// What stands in the element at the cursor.
    List<Flow> read() throws IOException {
        xml.children(this::block);
        finish();
        return out;
    }

    /// What stands in a text box at the cursor, with fields of its own.
    List<Flow> inner() throws IOException {
        return new StoryReader(xml, source, relations).read();
    }

    /// What stands in a cell at the cursor; fields go on.
    List<Flow> cell(Xml.Visitor other) throws IOException {
        var before = out;
        out = new ArrayList<>();
        xml.children(
                name -> {
                    if (name.equals("w:tcPr")) other.element(name);
                    else block(name);
                });
        finish();
        var content = out;
        out = before;
        return content;
    }

    void block(String name) throws IOException {
        switch (name) {
            case "w:p" -> paragraph();
            case "w:tbl" -> {
                finish();
                source.takePiece();
                out.add(new GridReader(xml, source, this).read());
            }
            case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag" ->
                    xml.children(this::block);
            case "mc:AlternateContent" -> RunReader.chosen(xml, this::block);
            case "m:oMathPara", "m:oMath" -> loose(name);
            case "w:altChunk" -> source.chunk();
            case "w:bookmarkStart" -> waiting.add(xml.attribute("name"));
            default -> {
                if (RunReader.unknown(name)) xml.children(this::block);
            }
        }
    }

    /// A formula that stands between paragraphs is one of its own.
    private void loose(String name) throws IOException {
        var line = new LineBuilder(source);
        var style = source.styles().of("");
        runs.begin(line, style);
        runs.inline(name);
        add(line, ParagraphLook.NONE);
    }

    private void paragraph() throws IOException {
        source.takePiece();
        var line = joined == null ? new LineBuilder(source) : joined;
        joined = null;
        var look = new ParagraphLook[] {ParagraphLook.NONE};
        runs.begin(line, source.styles().of(""));
        for (var name : waiting) if (!name.isEmpty()) line.add(new Bit.Bookmark(name));
        waiting.clear();
        xml.children(
                name -> {
                    if (name.equals("w:pPr")) {
                        look[0] = ParagraphLook.read(xml);
                        runs.begin(line, source.styles().of(look[0].style()));
                    } else runs.inline(name);
                });
        runs.end();
        if (look[0].is(ParagraphLook.MARK_DELETED)) joined = line;
        else add(line, look[0]);
    }

    /// What waits for a next paragraph that does not come is one of its own.
    private void finish() throws IOException {
        if (joined != null && !joined.empty()) add(joined, ParagraphLook.NONE);
        joined = null;
    }

    private void add(LineBuilder line, ParagraphLook look) {
        var style = source.styles().of(look.style());
        var label = source.counters().count(look.place(), style);
        out.add(
                new Flow.Para(
                        style, look.over(style.paragraph()), label, line.bits(), line.traits()));
    }
}
