package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.reading.Bit.CommentEdge;
import org.rubric.interchange.word.style.RunLook;

/// Reads what stands in a paragraph, with the changes around each piece.
final class RunReader {
    private static final Piece RUN = new Piece.Run();

    private final Xml xml;
    private final Source source;
    private final Relations relations;
    private final StoryReader story;
    private Script script = new Script();
    private int number;

    RunReader(Xml xml, Source source, Relations relations, StoryReader story) {
        this.xml = xml;
        this.source = source;
        this.relations = relations;
        this.story = story;
    }

    /// @param paragraph its number
    void begin(Script fresh, int paragraph) {
        script = fresh;
        number = paragraph;
    }

    /// One element of a paragraph; the paragraph's own properties are not among them.
    void inline(String name) throws IOException {
        switch (name) {
            case "w:r" -> run();
            case "w:hyperlink" -> hyperlink();
            case "w:fldSimple" -> simpleField();
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                var revision = source.census().revision(xml);
                source.census().touch(number, revision);
                story.within(name, revision, () -> xml.children(this::inline));
            }
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdt", "w:sdtContent" ->
                    xml.children(this::inline);
            case "w:rubyBase", "w:rt" -> xml.children(this::inline);
            case "mc:AlternateContent" -> chosen(xml, this::inline);
            case "m:oMathPara" -> xml.children(part -> formula(part, true));
            case "m:oMath" -> formula(name, false);
            case "w:bookmarkStart" -> bookmark();
            case "w:commentRangeStart" ->
                    fixed(new Bit.CommentEdge(xml.attribute("id"), CommentEdge.Part.START));
            case "w:commentRangeEnd" ->
                    fixed(new Bit.CommentEdge(xml.attribute("id"), CommentEdge.Part.END));
            default -> {
                if (Moves.ranges(name)) source.moves().range(name, xml.attribute("name"));
                else if (unknown(name)) xml.children(this::inline);
            }
        }
    }

    /// Of alternate content the first choice, else the fallback.
    static void chosen(Xml xml, Xml.Visitor visitor) throws IOException {
        boolean[] taken = {false};
        xml.children(
                part -> {
                    if (taken[0] || !part.equals("mc:Choice") && !part.equals("mc:Fallback"))
                        return;
                    taken[0] = true;
                    xml.children(visitor);
                });
    }

    /// Elements of namespaces that nobody has heard of may still hold text.
    static boolean unknown(String name) {
        return name.startsWith("?:");
    }

    private void add(Piece piece) {
        script.add(piece, story.track());
    }

    private void fixed(Bit bit) {
        add(new Piece.Fixed(bit));
    }

    private void bookmark() {
        var name = xml.attribute("name");
        if (!name.isEmpty() && !name.equals("_GoBack")) fixed(new Bit.Bookmark(name, number));
    }

    private void formula(String name, boolean display) throws IOException {
        if (!name.equals("m:oMath")) return;
        var node = xml.node();
        int own = source.number();
        if (ChangedFormula.note(node, source.census(), number))
            add(new Piece.Formula(node, display, own));
        else fixed(new Bit.Formula(node, display, own));
    }

    private void hyperlink() throws IOException {
        var bookmark = xml.attribute("anchor");
        add(new Piece.Link(relations.address(xml.relation("id")).orElse(""), bookmark));
        xml.children(this::inline);
        add(new Piece.LinkEnd());
    }

    private void simpleField() throws IOException {
        add(new Piece.Field(xml.attribute("instr")));
        xml.children(this::inline);
        add(new Piece.FieldMark("end"));
    }

    private void run() throws IOException {
        var looks = new Piece.Looks[] {Piece.Looks.NONE};
        add(RUN);
        xml.children(
                name -> {
                    if (name.equals("w:rPr")) looks[0] = looks();
                    else piece(name, looks[0]);
                });
    }

    private Piece.Looks looks() throws IOException {
        var former = new ArrayList<Piece.Former>(0);
        var now = RunLook.read(xml, _ -> former.add(former()));
        return new Piece.Looks(now, former.stream().findFirst());
    }

    private Piece.Former former() throws IOException {
        var revision = source.census().revision(xml);
        source.census().touch(number, revision);
        var before = new RunLook[] {RunLook.NONE};
        xml.children(
                name -> {
                    if (name.equals("w:rPr")) before[0] = RunLook.read(xml);
                });
        return new Piece.Former(before[0], revision);
    }

    private void piece(String name, Piece.Looks looks) throws IOException {
        switch (name) {
            case "w:t" -> words(text(looks), looks);
            case "w:tab", "w:ptab" -> words("\t", looks);
            case "w:cr" -> words("\n", looks);
            case "w:br" -> pageOrLine(looks);
            case "w:noBreakHyphen" -> words("\u2011", looks);
            case "w:sym" -> words(Symbols.of(xml.attribute("font"), xml.attribute("char")), looks);
            case "w:delText" -> {
                if (story.deleting()) words(text(looks), looks);
            }
            case "w:instrText" -> add(new Piece.Instruction(xml.text()));
            case "w:delInstrText" -> {
                if (story.deleting()) add(new Piece.Instruction(xml.text()));
            }
            case "w:fldChar" -> add(new Piece.FieldMark(xml.attribute("fldCharType")));
            case "w:footnoteReference" -> note("f");
            case "w:endnoteReference" -> note("e");
            case "w:commentReference" ->
                    fixed(new Bit.CommentEdge(xml.attribute("id"), CommentEdge.Part.MARK));
            case "w:drawing", "w:pict", "w:object" -> shown();
            case "w:ruby" -> xml.children(this::inline);
            case "mc:AlternateContent" -> chosen(xml, part -> piece(part, looks));
            default -> {
                if (unknown(name)) xml.children(part -> piece(part, looks));
            }
        }
    }

    private String text(Piece.Looks looks) throws IOException {
        var text = xml.text();
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)
            text = text.replaceAll("[\r\n]+", " ");
        return Symbols.in(text, looks.now().font());
    }

    private void pageOrLine(Piece.Looks looks) throws IOException {
        switch (xml.attribute("type")) {
            case "page", "column" -> add(new Piece.Page());
            default -> words("\n", looks);
        }
    }

    private void note(String notes) {
        boolean own = xml.attribute("customMarkFollows").equals("1");
        add(new Piece.Note(notes + xml.attribute("id"), own));
    }

    private void words(String text, Piece.Looks looks) throws IOException {
        if (text.isEmpty()) return;
        if (!story.track().isEmpty()) source.takeChanged(text.length());
        add(new Piece.Words(text, looks));
    }

    private void shown() throws IOException {
        var reader = new DrawingReader(xml, source, relations, story);
        var markup = xml.recorded(_ -> reader.read());
        for (var each : reader.found(markup)) add(each);
    }
}
