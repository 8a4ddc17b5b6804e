package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;

/// Lists what a document is made of.
final class StructureDump {
    private static final Pattern MARGIN_NUMBER =
            Pattern.compile("(?s).*\\t[\\s\u00A0]*\\(([A-Z]{0,4}[.\u2011-]?\\d[\\w.\u2011-]*)\\)");

    private final ObjectNode root;
    private final HeadingDump headings;
    private final ArrayNode minor;
    private final TableDump tables;
    private final ArrayNode figures;
    private final EntryDump entries;
    private final ArrayNode equationNumbers;
    private final Set<Id> notes = new LinkedHashSet<>();
    private int display;
    private int inline;
    private int objects;
    private boolean biblio;

    StructureDump(ObjectNode root, Set<Id> counted) {
        this.root = root;
        this.headings = new HeadingDump(root.putArray("headings"));
        this.minor = root.putArray("minor_headings");
        this.tables = new TableDump(root.putArray("tables"), counted);
        this.figures = root.putArray("figures");
        this.entries = new EntryDump(root, tables);
        this.equationNumbers = root.putObject("equations").putArray("numbered");
    }

    void write(Document document) {
        front(document);
        blocks(document.body(), 1);
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

    private void blocks(List<Block> blocks, int depth) {
        tables.listed(blocks);
        for (var block : blocks) block(block, depth);
    }

    private void block(Block block, int depth) {
        runs(block);
        switch (block) {
            case Block.Clause clause -> {
                clause(clause, depth);
                return;
            }
            case Block.Definition definition -> {
                headings.term(definition, depth);
                entries.definition(definition);
            }
            case Block.Abbreviation abbreviation -> entries.abbreviation(abbreviation);
            case Block.Reference reference -> entries.reference(reference, biblio);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Exhibit.Table table -> {
                tables.begin(table);
                blocks(table.parts(), depth);
                tables.end();
                return;
            }
            case Exhibit.Figure figure -> figure(figure);
            case Exhibit.Equation equation -> equation(equation);
            default -> {}
        }
        blocks(block.parts(), depth);
    }

    private void clause(Block.Clause clause, int depth) {
        headings.clause(clause, depth);
        boolean before = biblio;
        biblio = clause.kind() == Kind.BIBLIOGRAPHY;
        runs(clause.title());
        entries.clause(clause);
        blocks(clause.body(), depth + 1);
        biblio = before;
    }

    private void paragraph(Block.Paragraph paragraph) {
        switch (paragraph.role()) {
            case BOLD_TITLE, ITALIC_TITLE -> minor.add(TextDump.plain(paragraph));
            default -> {}
        }
        headings.paragraph(paragraph);
        if (!paragraph.traits().style().startsWith("Equation")) return;
        var number = MARGIN_NUMBER.matcher(Inline.text(paragraph.runs()).strip());
        if (number.matches()) equationNumbers.add(number.group(1));
    }

    /// The number alone: `6.2.` → `6.2`, `Annex A` → `A`.
    static String number(String printed) {
        var bare = printed.replaceAll("[.):\\s\u00A0–—-]+$", "").replaceFirst("^\\.", "");
        int space = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('\u00A0'));
        return bare.substring(space + 1);
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
        if (ofWord(equation.maths())) display++;
        var printed = equation.traits().printed();
        if (!printed.isEmpty()) equationNumbers.add(printed.replaceAll("[()]", ""));
    }

    /// Counts an object; true when the formula is one of Word's own.
    private boolean ofWord(Maths maths) {
        if (maths.markup().startsWith("<")) return true;
        if (maths.markup().startsWith("Equation")) objects++;
        return false;
    }

    private void runs(Block block) {
        for (var run : block.runs()) {
            if (run instanceof Inline.Formula formula && ofWord(formula.maths())) inline++;
            if (run instanceof Inline.FootnoteMark mark) notes.add(mark.target());
        }
    }
}
