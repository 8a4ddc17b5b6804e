package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lists what a document is made of.
final class StructureDump {
    private static final Pattern LEVEL = Pattern.compile("(?i)(?:heading|annex) ?(\\d)");

    private final ObjectNode root;
    private final ArrayNode headings;
    private final ArrayNode minor;
    private final ArrayNode figures;
    private final ArrayNode definitions;
    private final ArrayNode abbreviations;
    private final ArrayNode references;
    private final ArrayNode bibliography;
    private final ArrayNode equationNumbers;
    private final TableDump tables;
    private final Set<Id> notes = new LinkedHashSet<>();
    private int display;
    private int inline;
    private int objects;
    private boolean biblio;

    StructureDump(ObjectNode root) {
        this.root = root;
        this.headings = root.putArray("headings");
        this.minor = root.putArray("minor_headings");
        this.tables = new TableDump(root.putArray("tables"));
        this.figures = root.putArray("figures");
        this.definitions = root.putArray("definitions");
        this.abbreviations = root.putArray("abbreviations");
        this.references = root.putArray("references");
        this.bibliography = root.putArray("bibliography");
        this.equationNumbers = root.putObject("equations").putArray("numbered");
    }

    void write(Document document) {
        front(document);
        for (var block : document.body()) block(block, 1);
        var equations = (ObjectNode) root.get("equations");
        equations.put("omml_display", display);
        equations.put("omml_inline", inline);
        equations.put("ole", objects);
        footnotes(document);
    }

    private void front(Document document) {
        var front = root.putObject("front");
        var matter = document.front();
        front.put("number", matter.identity().designation());
        front.put("title", matter.identity().title());
        front.put("keywords", String.join(", ", matter.overview().keywords()));
        var summary = front.putArray("summary");
        for (var block : matter.overview().summary()) summary.add(TextDump.plain(block));
    }

    private void footnotes(Document document) {
        Map<Id, Block.Footnote> bodies = new HashMap<>();
        for (var note : document.apparatus().footnotes()) bodies.put(note.id(), note);
        var texts = root.putArray("footnote_texts");
        for (var id : notes) {
            var text = new TextDump();
            if (bodies.containsKey(id)) text.add(bodies.get(id));
            texts.add(String.join(" ", text.lines()));
        }
        root.put("footnotes", notes.size());
    }

    private void block(Block block, int depth) {
        runs(block);
        switch (block) {
            case Block.Clause clause -> {
                heading(clause, depth);
                boolean before = biblio;
                biblio = clause.kind() == Kind.BIBLIOGRAPHY;
                runs(clause.title());
                for (var part : clause.body()) block(part, depth + 1);
                biblio = before;
            }
            case Block.Definition definition -> definition(definition, depth);
            case Block.Abbreviation abbreviation ->
                    abbreviations
                            .addObject()
                            .put("abbr", TextDump.plain(abbreviation.abbreviation()))
                            .put("expansion", TextDump.plain(abbreviation.expansion()));
            case Block.Reference reference -> reference(reference, depth);
            case Block.Paragraph paragraph -> {
                if (paragraph.role() == Block.Paragraph.Role.BOLD_TITLE
                        || paragraph.role() == Block.Paragraph.Role.ITALIC_TITLE)
                    minor.add(TextDump.plain(paragraph));
            }
            case Exhibit.Table table -> tables.begin(table);
            case Exhibit.Figure figure -> figure(figure);
            case Exhibit.Equation equation -> equation(equation);
            default -> {}
        }
        if (!(block instanceof Block.Clause)) for (var part : block.parts()) block(part, depth);
        if (block instanceof Exhibit.Table) tables.end();
    }

    private void heading(Block.Clause clause, int depth) {
        var printed = clause.traits().printed();
        var title = TextDump.plain(clause.title());
        boolean section = clause.kind() == Kind.SECTION;
        var number = section ? "" : number(printed);
        var style = LEVEL.matcher(clause.traits().style());
        int stated = style.find() ? Integer.parseInt(style.group(1)) : depth;
        int level =
                switch (clause.kind()) {
                    case ANNEX, APPENDIX, BIBLIOGRAPHY, SECTION, INDEX -> 1;
                    case CLAUSE -> number.isEmpty() ? stated : number.split("[.\u2011-]").length;
                    case UNNUMBERED -> stated;
                };
        headings.addObject()
                .put("level", level)
                .put("style_level", stated)
                .put("number", number)
                .put("kind", clause.kind().name().toLowerCase(java.util.Locale.ROOT))
                .put("text", section && !printed.isEmpty() ? printed + " – " + title : title);
    }

    /// `Annex A` → `A`, `6.2.` → `6.2`.
    private static String number(String printed) {
        var bare = printed.replaceAll("[.):\\s\u00A0–—-]+$", "");
        int space = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('\u00A0'));
        return bare.substring(space + 1);
    }

    private void definition(Block.Definition definition, int depth) {
        var term = TextDump.plain(definition.term());
        var printed = definition.traits().printed();
        if (LEVEL.matcher(definition.traits().style()).find())
            headings.addObject()
                    .put("level", number(printed).split("[.]").length)
                    .put("style_level", depth)
                    .put("number", number(printed))
                    .put("kind", "clause")
                    .put("text", term);
        definitions
                .addObject()
                .put("number", number(printed))
                .put("term", term)
                .put("source", TextDump.plain(definition.source()))
                .put("text", TextDump.plain(definition.text()));
    }

    private void reference(Block.Reference reference, int depth) {
        (biblio || reference.tag().startsWith("b-") ? bibliography : references)
                .addObject()
                .put("tag", reference.tag())
                .put("text", TextDump.plain(reference.entry()));
    }

    private void figure(Exhibit.Figure figure) {
        figures.addObject()
                .put("number", captionNumber(figure.traits().printed()))
                .put("caption", TextDump.plain(figure.caption()));
    }

    /// `Table 6-1` → `6-1`.
    static String captionNumber(String printed) {
        return printed.replaceFirst("^[^\\s\u00A0\\d]{2,}[\\s\u00A0]*", "");
    }

    private void equation(Exhibit.Equation equation) {
        if (maths(equation.maths())) display++;
        var printed = equation.traits().printed();
        if (!printed.isEmpty()) equationNumbers.add(printed.replaceAll("[()]", ""));
    }

    /// Counts a formula; true when it is one of Word's own.
    private boolean maths(Maths maths) {
        if (maths.markup().startsWith("<")) return true;
        if (maths.preview().isPresent()) objects++;
        return false;
    }

    private void runs(Block block) {
        for (var run : block.runs()) {
            if (run instanceof Inline.Formula formula && maths(formula.maths())) inline++;
            if (run instanceof Inline.FootnoteMark mark) notes.add(mark.target());
        }
    }
}
