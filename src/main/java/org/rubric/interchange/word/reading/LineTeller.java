package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.rubric.document.Marks;
import org.rubric.interchange.word.style.Role;
import org.rubric.interchange.word.style.RunLook;
import org.rubric.interchange.word.style.StyleMap;

/// Tells the pieces of a paragraph as a line, as one state of the text has them.
final class LineTeller {
    private static final int BOLD = 1 << Marks.Style.BOLD.ordinal();
    private static final RunLook BOLDNESS = new RunLook(BOLD, 0, "", "", "");
    private static final RunLook UNDERLINED =
            new RunLook(1 << Marks.Style.UNDERLINE.ordinal(), 0, "", "", "");

    private final Source source;
    private final StoryTeller story;
    private final int state;
    private final Deque<Open> links = new ArrayDeque<>();
    private Fields fields = new Fields();
    private LineBuilder line;
    private StyleMap.Style style;
    private boolean ownMark;

    private record Open(String address, String bookmark, int from) {}

    LineTeller(Source source, StoryTeller story, int state) {
        this.source = source;
        this.story = story;
        this.state = state;
    }

    Fields fields() {
        return fields;
    }

    /// Goes on as if these fields were open.
    void enter(Fields open) {
        fields = open;
    }

    /// Adds the pieces that the state has.
    void tell(Script script, StyleMap.Style of, LineBuilder into) throws IOException {
        line = into;
        style = of;
        links.clear();
        ownMark = false;
        for (int i = 0; i < script.size(); i++)
            if (script.track(i).in(state)) piece(script.piece(i));
        fields.paragraph();
    }

    private void piece(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Run _ -> ownMark = false;
            case Piece.Words(var text, var looks) -> words(text, looks.in(state));
            case Piece.Instruction(var text) -> fields.instruct(text);
            case Piece.FieldMark(var type) -> field(type);
            case Piece.Field(var instruction) -> {
                fields.begin();
                fields.instruct(instruction);
                fields.separate(line);
            }
            case Piece.Link(var address, var bookmark) ->
                    links.push(new Open(address, bookmark, line.here()));
            case Piece.LinkEnd _ -> unlink();
            case Piece.Note(var key, var own) -> {
                ownMark = own;
                line.add(new Bit.NoteMark(key, ""));
            }
            case Piece.Page _ -> line.trait(Flow.Trait.NEW_PAGE);
            case Piece.Fixed(var bit) -> line.add(bit);
            case Piece.Formula(var omml, var display, var number) ->
                    line.add(
                            new Bit.Formula(
                                    ChangedFormula.in(state, omml, source.census()),
                                    display,
                                    number));
            case Piece.Boxed(var shown, var boxes) -> line.add(shown.with(story.inner(boxes)));
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

    private void unlink() {
        if (links.isEmpty()) return;
        var link = links.pop();
        if (link.address.isEmpty() && !link.bookmark.isEmpty() && !fields.generating())
            line.link(link.from, link.bookmark);
    }

    private String address() {
        for (var link : links) if (!link.address.isEmpty()) return link.address;
        return fields.address();
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
        if (fields.generating() || style.role().kind() == Role.Kind.CONTENTS)
            line.trait(Flow.Trait.GENERATED);
        var language = source.hear(full.language(), text);
        var address = address();
        var looks = look(stated, full, address).in(language);
        line.add(text, source.marks(looks, address), full);
    }

    /// The words after a note's reference, in the same run, that stand for its number.
    private boolean markOfNote(String text) throws IOException {
        var bits = line.bits();
        if (bits.isEmpty() || !(bits.getLast() instanceof Bit.NoteMark mark)) return false;
        bits.removeLast();
        line.add(new Bit.NoteMark(mark.key(), mark.printed() + text));
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
}
