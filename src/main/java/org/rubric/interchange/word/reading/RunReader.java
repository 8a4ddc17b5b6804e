package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.List;
import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.style.Role;
import org.rubric.interchange.word.style.RunLook;
import org.rubric.interchange.word.style.StyleMap;

/// Reads what stands in a paragraph into a line.
final class RunReader {
    private static final int BOLD = 1 << Marks.Style.BOLD.ordinal();
    private static final RunLook BOLDNESS = new RunLook(BOLD, 0, "", "", "");
    private static final RunLook UNDERLINED =
            new RunLook(1 << Marks.Style.UNDERLINE.ordinal(), 0, "", "", "");

    private final Xml xml;
    private final Source source;
    private final Relations relations;
    private final Fields fields;
    private final StoryReader story;
    private LineBuilder line;
    private StyleMap.Style style;
    private String link = "";
    private boolean ownMark;

    RunReader(Xml xml, Source source, Relations relations, StoryReader story) {
        this.xml = xml;
        this.source = source;
        this.relations = relations;
        this.fields = new Fields();
        this.story = story;
    }

    void begin(LineBuilder fresh, StyleMap.Style of) {
        line = fresh;
        style = of;
    }

    void end() {
        fields.paragraph();
    }

    /// One element of a paragraph; the paragraph's own properties are not among them.
    void inline(String name) throws IOException {
        switch (name) {
            case "w:r" -> run();
            case "w:hyperlink" -> hyperlink();
            case "w:fldSimple" -> simpleField();
            case "w:ins", "w:moveTo" -> {
                source.change();
                xml.children(this::inline);
            }
            case "w:del", "w:moveFrom" -> source.change();
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdt", "w:sdtContent" ->
                    xml.children(this::inline);
            case "w:rubyBase", "w:rt" -> xml.children(this::inline);
            case "mc:AlternateContent" -> chosen(xml, this::inline);
            case "m:oMathPara" -> xml.children(part -> formula(part, true));
            case "m:oMath" -> formula(name, false);
            case "w:bookmarkStart" -> bookmark();
            case "w:commentRangeStart" -> line.add(new Bit.CommentEdge(xml.attribute("id"), true));
            case "w:commentRangeEnd" -> line.add(new Bit.CommentEdge(xml.attribute("id"), false));
            default -> {
                if (unknown(name)) xml.children(this::inline);
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

    private void bookmark() throws IOException {
        var name = xml.attribute("name");
        if (!name.isEmpty() && !name.equals("_GoBack")) line.add(new Bit.Bookmark(name));
    }

    private void formula(String name, boolean display) throws IOException {
        if (name.equals("m:oMath")) line.add(new Bit.Formula(xml.node(), display));
    }

    private void hyperlink() throws IOException {
        var before = link;
        var bookmark = xml.attribute("anchor");
        var address = relations.address(xml.relation("id")).orElse("");
        if (!address.isEmpty()) link = address;
        int from = line.here();
        xml.children(this::inline);
        if (address.isEmpty() && !bookmark.isEmpty() && !fields.generating())
            line.link(from, bookmark);
        link = before;
    }

    private void simpleField() throws IOException {
        fields.begin();
        fields.instruct(xml.attribute("instr"));
        fields.separate(line);
        xml.children(this::inline);
        fields.end(line);
    }

    private void run() throws IOException {
        var look = new RunLook[] {RunLook.NONE};
        ownMark = false;
        xml.children(
                name -> {
                    if (name.equals("w:rPr")) look[0] = RunLook.read(xml);
                    else piece(name, look[0]);
                });
    }

    private void piece(String name, RunLook look) throws IOException {
        switch (name) {
            case "w:t" -> words(text(look), look);
            case "w:tab", "w:ptab" -> words("\t", look);
            case "w:cr" -> words("\n", look);
            case "w:br" -> pageOrLine(look);
            case "w:noBreakHyphen" -> words("\u2011", look);
            case "w:sym" -> words(Symbols.of(xml.attribute("font"), xml.attribute("char")), look);
            case "w:instrText" -> fields.instruct(xml.text());
            case "w:fldChar" -> field(xml.attribute("fldCharType"));
            case "w:footnoteReference" -> note("f");
            case "w:endnoteReference" -> note("e");
            case "w:drawing", "w:pict", "w:object" -> shown();
            case "w:ruby" -> xml.children(this::inline);
            case "mc:AlternateContent" -> chosen(xml, part -> piece(part, look));
            default -> {
                if (unknown(name)) xml.children(part -> piece(part, look));
            }
        }
    }

    private String text(RunLook look) throws IOException {
        var text = xml.text();
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)
            text = text.replaceAll("[\r\n]+", " ");
        return Symbols.in(text, look.font());
    }

    private void pageOrLine(RunLook look) throws IOException {
        switch (xml.attribute("type")) {
            case "page", "column" -> line.trait(Flow.Trait.NEW_PAGE);
            default -> words("\n", look);
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate(line);
            case "end" -> fields.end(line);
            default -> {}
        }
    }

    private void note(String story) throws IOException {
        ownMark = xml.attribute("customMarkFollows").equals("1");
        line.add(new Bit.NoteMark(story + xml.attribute("id"), ""));
    }

    private void words(String text, RunLook direct) throws IOException {
        if (text.isEmpty()) return;
        if (fields.instructing()) {
            fields.instruct(text);
            return;
        }
        var stated = direct.over(source.styles().characters(direct.style()));
        var full = stated.over(style.run());
        if (full.hidden()) {
            line.add(new Bit.Hidden(text));
            return;
        }
        if (ownMark && markOfNote(text)) return;
        if (fields.generating()) line.trait(Flow.Trait.GENERATED);
        var language = source.hear(full.language(), text);
        var address = link.isEmpty() ? fields.address() : link;
        var looks = look(stated, full, address).in(language);
        line.add(text, source.marks(looks, address), full);
    }

    /// The words after a note's reference that stand for its number.
    private boolean markOfNote(String text) throws IOException {
        var bits = line.bits();
        if (bits.isEmpty() || !(bits.getLast() instanceof Bit.NoteMark mark)) return false;
        bits.removeLast();
        line.add(new Bit.NoteMark(mark.key(), text));
        ownMark = false;
        return true;
    }

    /// What of a look is the run's own. The style of a known role speaks for itself in print.
    private RunLook look(RunLook stated, RunLook full, String address) {
        var own = known(style.role().kind()) ? stated : full;
        if (titled(style.role().kind())) own = own.minus(BOLDNESS);
        if (!address.isEmpty()) own = own.minus(UNDERLINED);
        var font = own.monospaced() && style.role().kind() != Role.Kind.CODE ? "Courier" : "";
        return new RunLook(own.on(), 0, "", font, own.language());
    }

    private static boolean known(Role.Kind kind) {
        return kind != Role.Kind.UNKNOWN && kind != Role.Kind.PLAIN;
    }

    private static boolean titled(Role.Kind kind) {
        return switch (kind) {
            case HEADING,
                    ANNEX,
                    ANNEX_TITLE,
                    APPENDIX,
                    APPENDIX_TITLE,
                    SECTION,
                    SECTION_TITLE,
                    BOLD_TITLE,
                    NUMBER_OF_TEXT,
                    TITLE_OF_TEXT,
                    TABLE_CAPTION,
                    TABLE_NUMBER,
                    TABLE_HEAD,
                    FIGURE_CAPTION,
                    FIGURE_NUMBER,
                    CAPTION ->
                    true;
            default -> false;
        };
    }

    private void shown() throws IOException {
        var reader = new DrawingReader(xml, relations, story);
        var markup = xml.recorded(_ -> reader.read());
        List<Bit.Shown> found = reader.found(markup);
        for (var each : found) line.add(each);
    }
}
