package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.Xml;

/// Reads the paragraphs and tables of a story: a body, a note, a text box, a cell. What reads the
/// same whatever recorded changes are made is told at once and only once; what does not is kept as
/// it stands.
final class StoryReader {
    private final Xml xml;
    private final Source source;
    private final Relations relations;
    private final RunReader runs;
    private final StoryTeller teller;
    private final FieldWatch watch = new FieldWatch();
    private List<Story.Part> out = new ArrayList<>();
    private Track track = Track.NONE;

    /// Bookmarks that begin between paragraphs: they are at the next.
    private final List<String> waiting = new ArrayList<>();

    /// Whether the mark before may go.
    private boolean open;

    private String last = "";

    StoryReader(Xml xml, Source source, Relations relations) {
        this.xml = xml;
        this.source = source;
        this.relations = relations;
        this.runs = new RunReader(xml, source, relations, this);
        this.teller = new StoryTeller(source, State.of(Track.ACCEPTED, source));
    }

    /// Reads something.
    @FunctionalInterface
    interface Reading {
        void read() throws IOException;
    }

    /// What stands in the element at the cursor.
    Story read() throws IOException {
        xml.children(this::block);
        return new Story(List.copyOf(out));
    }

    /// What stands in a text box at the cursor, with fields of its own.
    Story inner() throws IOException {
        return new StoryReader(xml, source, relations).read();
    }

    /// What stands in a cell at the cursor; fields go on.
    Story cell(Xml.Visitor other) throws IOException {
        var before = out;
        boolean was = open;
        out = new ArrayList<>();
        open = false;
        xml.children(
                name -> {
                    if (name.equals("w:tcPr")) other.element(name);
                    else block(name);
                });
        var content = new Story(List.copyOf(out));
        out = before;
        open = was;
        return content;
    }

    /// The identifier that the file gives the last paragraph; empty: none.
    String last() {
        return last;
    }

    /// The recorded changes around the place that is read.
    Track track() {
        return track;
    }

    /// Whether the place is within something that was deleted.
    boolean deleting() {
        for (var step : track.steps()) if (!step.came()) return true;
        return false;
    }

    /// Reads within a change.
    void within(String element, Revision revision, Reading reading) throws IOException {
        var outer = track;
        track = track.with(revision, element.equals("w:ins") || element.equals("w:moveTo"));
        reading.read();
        track = outer;
    }

    void block(String name) throws IOException {
        switch (name) {
            case "w:p" -> paragraph();
            case "w:tbl" -> {
                source.takePiece();
                out.add(new GridReader(xml, source, this).read());
                open = false;
            }
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" ->
                    within(name, source.census().revision(xml), () -> xml.children(this::block));
            case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag" -> xml.children(this::block);
            case "mc:AlternateContent" -> RunReader.chosen(xml, this::block);
            case "m:oMathPara", "m:oMath" -> loose(name);
            case "w:altChunk" -> source.chunk();
            case "w:bookmarkStart" -> waiting.add(xml.attribute("name"));
            default -> {
                if (Moves.ranges(name)) source.moves().range(name, xml.attribute("name"));
                else if (RunReader.unknown(name)) xml.children(this::block);
            }
        }
    }

    /// A formula that stands between paragraphs is one of its own.
    private void loose(String name) throws IOException {
        int number = source.number();
        var script = new Script();
        runs.begin(script, number);
        runs.inline(name);
        add(script, new PropertyReader(xml, source, number, track), number);
    }

    private void paragraph() throws IOException {
        source.takePiece();
        last = xml.attribute("paraId");
        int number = source.number();
        var script = new Script();
        var properties = new PropertyReader(xml, source, number, track);
        runs.begin(script, number);
        for (var name : waiting)
            if (!name.isEmpty()) script.add(new Piece.Fixed(new Bit.Bookmark(name, number)), track);
        waiting.clear();
        xml.children(
                name -> {
                    if (name.equals("w:pPr")) properties.read();
                    else runs.inline(name);
                });
        if (properties.moves()) source.moves().paragraph(number, properties.mark(), script.words());
        add(script, properties, number);
    }

    private void add(Script script, PropertyReader properties, int number) throws IOException {
        var looks = properties.looks();
        boolean same =
                !open
                        && watch.settled()
                        && !script.changed()
                        && properties.mark().isEmpty()
                        && !looks.changed();
        if (same) out.add(teller.plain(script, properties.now(), number));
        else {
            var entering =
                    watch.settled()
                            ? Optional.of(watch.entering(teller, source))
                            : Optional.<Fields>empty();
            out.add(new Story.Draft(number, script, looks, properties.mark(), entering));
            watch.pass(script, teller);
        }
        open = !properties.mark().isEmpty();
    }
}
