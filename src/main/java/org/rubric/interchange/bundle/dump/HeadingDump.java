package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;

/// Lists the headings of a document.
final class HeadingDump {
    private static final Pattern LEVEL = Pattern.compile("(?i)(?:heading|annex) ?(\\d)");
    private static final Pattern TYPED =
            Pattern.compile("([A-Z]?\\d*(?:\\.\\d+)+[a-z]?)[.)]?[\\s\u00A0]+(.*)", Pattern.DOTALL);

    private final ArrayNode headings;

    HeadingDump(ArrayNode headings) {
        this.headings = headings;
    }

    void clause(Block.Clause clause, int depth) {
        var printed = clause.traits().printed();
        var title = TextDump.plain(clause.title());
        boolean section = clause.kind() == Kind.SECTION;
        var number = section ? "" : StructureDump.number(printed);
        int stated = stated(clause.traits().style(), depth);
        int level =
                switch (clause.kind()) {
                    case ANNEX, APPENDIX, BIBLIOGRAPHY, SECTION, INDEX -> 1;
                    case CLAUSE -> number.isEmpty() ? stated : depth(number);
                    case UNNUMBERED -> stated;
                };
        add(
                level,
                stated,
                number,
                kind(clause.kind()),
                section && !printed.isEmpty() ? printed + " – " + title : title);
    }

    /// The shape knows no index.
    private static String kind(Kind kind) {
        return (kind == Kind.INDEX ? Kind.UNNUMBERED : kind).name().toLowerCase(Locale.ROOT);
    }

    /// A term that stands as a heading above its definition.
    void term(Block.Definition definition, int depth) {
        if (!LEVEL.matcher(definition.traits().style()).find()) return;
        var number = StructureDump.number(definition.traits().printed());
        add(depth(number), depth, number, "clause", TextDump.plain(definition.term()));
    }

    /// A heading's style within a table: the paragraph divides its rows.
    void paragraph(Block.Paragraph paragraph) {
        var style = LEVEL.matcher(paragraph.traits().style());
        if (!style.find()) return;
        int level = Integer.parseInt(style.group(1));
        var text = TextDump.plain(paragraph).strip();
        var typed = TYPED.matcher(text);
        if (typed.matches())
            add(depth(typed.group(1)), level, typed.group(1), "clause", typed.group(2));
        else add(level, level, "", "unnumbered", text);
    }

    private void add(int level, int stated, String number, String kind, String text) {
        headings.addObject()
                .put("level", level)
                .put("style_level", stated)
                .put("number", number)
                .put("kind", kind)
                .put("text", text);
    }

    private static int stated(String style, int otherwise) {
        var match = LEVEL.matcher(style);
        return match.find() ? Integer.parseInt(match.group(1)) : otherwise;
    }

    private static int depth(String number) {
        return number.split("[.\u2011-]").length;
    }
}
