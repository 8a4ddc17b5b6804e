package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.numbering.Label;

/// Writes blocks as clean HTML that Word, LibreOffice and mail programs paste well: headings,
/// lists, tables with header cells, labels as words. The blocks must be resolved: references are
/// written as they are shown.
public final class HtmlWriter {
    private final Function<Id, Optional<Label>> labels;
    private final Markup out;
    private final List<Open> lists = new ArrayList<>();

    /// A list that has not been closed.
    private record Open(int level, Marker marker) {
        String name() {
            return switch (marker) {
                case NUMBER, LETTER, ROMAN -> "ol";
                case DASH, BULLET, NONE -> "ul";
            };
        }
    }

    private HtmlWriter(Function<Id, Optional<Label>> labels, Map<String, Media> media) {
        this.labels = labels;
        out = new Markup(media);
    }

    /// @param labels of what is numbered in the document that the blocks are from
    /// @param media bytes of the pictures by the names that the blocks use
    public static String write(
            List<? extends Block> blocks,
            Function<Id, Optional<Label>> labels,
            Map<String, Media> media) {
        var writer = new HtmlWriter(labels, media);
        writer.out.tag("<html><head><meta charset=\"utf-8\"></head><body><!--StartFragment-->");
        writer.blocks(blocks, 1);
        return writer.out.tag("<!--EndFragment--></body></html>").toString();
    }

    /// A line of text alone.
    public static String line(List<Inline> runs, Map<String, Media> media) {
        var out = new Markup(media);
        out.tag("<html><head><meta charset=\"utf-8\"></head><body><!--StartFragment-->");
        return out.runs(runs).tag("<!--EndFragment--></body></html>").toString();
    }

    private void blocks(List<? extends Block> blocks, int level) {
        int kept = lists.size();
        for (var block : blocks) {
            if (!(block instanceof Block.Item)) close(kept);
            block(block, level);
        }
        close(kept);
    }

    private void block(Block block, int level) {
        switch (block) {
            case Block.Line line -> paragraph("", "", line.runs());
            case Block.Paragraph paragraph -> paragraph(style(paragraph), "", paragraph.runs());
            case Block.Item item -> item(item);
            case Block.Note note -> paragraph("Note", standing(note, "NOTE") + " – ", note.runs());
            case Block.Example example ->
                    paragraph("Example", standing(example, "EXAMPLE") + " – ", example.runs());
            case Block.Code code ->
                    out.tag("<pre>").verbatim(Inline.text(code.runs())).tag("</pre>\n");
            case Block.EditorsNote note ->
                    paragraph("Editorsnote", "Editor's note – ", note.runs());
            case Block.Requirement requirement ->
                    paragraph("", gap(requirement.identifier()), requirement.runs());
            case Block.Clause clause -> clause(clause, level);
            case Block.Definition definition -> definition(definition, level);
            case Block.Abbreviation entry ->
                    out.tag("<p>")
                            .runs(entry.abbreviation().runs())
                            .words("\t")
                            .runs(entry.expansion().runs())
                            .tag("</p>\n");
            case Block.Reference reference ->
                    paragraph("", gap(standing(reference, "")), reference.entry().runs());
            case Block.Footnote footnote -> blocks(footnote.body(), level);
            case Block.Instruction instruction -> {
                paragraph("", "", instruction.text().runs());
                blocks(instruction.body(), level);
            }
            case Block.Contents contents -> {
                for (var entry : contents.entries())
                    paragraph("", gap(entry.number()), Inline.plain(entry.title()));
            }
            case Block.Foreign foreign -> paragraph("", "", Inline.plain(foreign.text()));
            case Exhibit exhibit -> exhibit(exhibit, level);
        }
    }

    private static String style(Block.Paragraph paragraph) {
        return switch (paragraph.role()) {
            case CONTINUED_1 -> "Continued1";
            case CONTINUED_2 -> "Continued2";
            case CONTINUED_3 -> "Continued3";
            case BODY, OPENER, STATUS, BOLD_TITLE, ITALIC_TITLE, CENTRED, LEGEND, RULE -> "";
        };
    }

    private void paragraph(String style, String label, List<Inline> runs) {
        out.tag(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">");
        out.words(label).runs(runs).tag("</p>\n");
    }

    private static String gap(String label) {
        return label.isEmpty() ? "" : label + "\t";
    }

    private String standing(Block block, String usual) {
        return labels.apply(block.id())
                .map(Label::standing)
                .filter(words -> !words.isEmpty())
                .orElse(usual);
    }

    private void clause(Block.Clause clause, int level) {
        var tag = "h" + Math.min(6, level);
        var label = standing(clause, "");
        out.tag("<" + tag + ">").words(gap(label)).runs(clause.title().runs());
        out.tag("</" + tag + ">\n");
        blocks(clause.body(), level + 1);
    }

    private void definition(Block.Definition definition, int level) {
        out.tag("<p><b>").words(gap(standing(definition, ""))).runs(definition.term().runs());
        out.tag("</b>");
        if (!definition.source().runs().isEmpty()) out.words(" ").runs(definition.source().runs());
        out.words(": ").runs(definition.text().runs()).tag("</p>\n");
        blocks(definition.notes(), level);
    }

    private void item(Block.Item item) {
        while (!lists.isEmpty() && lists.getLast().level() > item.level()) close(lists.size() - 1);
        boolean other =
                !lists.isEmpty()
                        && lists.getLast().level() == item.level()
                        && lists.getLast().marker() != item.marker();
        if (other) close(lists.size() - 1);
        boolean begins = lists.isEmpty() || lists.getLast().level() < item.level();
        if (begins) open(item);
        else out.tag("</li>\n");
        out.tag("<li aria-level=\"" + item.level() + "\">").runs(item.runs());
    }

    private void open(Block.Item item) {
        var list = new Open(item.level(), item.marker());
        lists.add(list);
        out.tag("<" + list.name() + " ");
        switch (item.marker()) {
            case NUMBER -> out.tag("type=\"1\"" + start(item));
            case LETTER -> out.tag("type=\"a\"");
            case ROMAN -> out.tag("type=\"i\"");
            case BULLET -> out.tag("style=\"list-style-type:disc\"");
            case DASH -> out.tag("style=\"list-style-type:'–'\"");
            case NONE -> out.tag("style=\"list-style-type:none\"");
        }
        out.tag(">\n");
    }

    private String start(Block.Item item) {
        var number = standing(item, "").replaceAll("\\D", "");
        boolean later = number.matches("\\d{1,6}") && !number.equals("1");
        return later ? " start=\"" + number + "\"" : "";
    }

    private void close(int kept) {
        while (lists.size() > kept) out.tag("</li></" + lists.removeLast().name() + ">\n");
    }

    private void exhibit(Exhibit exhibit, int level) {
        switch (exhibit) {
            case Exhibit.Table table -> table(table, level);
            case Exhibit.Row row ->
                    // A row is copied only with its table.
                    row(row, level);
            case Exhibit.Cell cell -> blocks(cell.body(), level);
            case Exhibit.Figure figure -> figure(figure, level);
            case Exhibit.Panel panel -> out.picture(panel.image());
            case Exhibit.Equation equation -> {
                out.tag("<p><i>").words(equation.maths().latex()).tag("</i>");
                if (equation.numbered()) out.words("\t" + standing(equation, ""));
                out.tag("</p>\n");
                blocks(equation.where(), level);
            }
            case Exhibit.Where where ->
                    out.tag("<p>")
                            .runs(where.symbol().runs())
                            .words("\t")
                            .runs(where.meaning().runs())
                            .tag("</p>\n");
        }
    }

    private void caption(Block owner, Block.Line caption) {
        var label = standing(owner, "");
        if (!label.isEmpty() && !caption.runs().isEmpty()) out.words(label + " – ");
        else out.words(label);
        out.runs(caption.runs());
    }

    private void figure(Exhibit.Figure figure, int level) {
        for (var panel : figure.panels()) {
            out.tag("<p>").picture(panel.image()).tag("</p>\n");
            if (!panel.caption().runs().isEmpty()) paragraph("", "", panel.caption().runs());
        }
        blocks(figure.legend(), level);
        if (standing(figure, "").isEmpty() && figure.caption().runs().isEmpty()) return;
        out.tag("<p class=\"MsoCaption\">");
        caption(figure, figure.caption());
        out.tag("</p>\n");
    }

    private void table(Exhibit.Table table, int level) {
        out.tag("<table border=\"1\" style=\"border-collapse:collapse\">\n");
        boolean titled = !table.caption().runs().isEmpty() || !standing(table, "").isEmpty();
        if (titled && table.frame().use() == Exhibit.Table.Use.CAPTIONED) {
            out.tag("<caption>");
            caption(table, table.caption());
            out.tag("</caption>\n");
        }
        int heads = Math.min(table.frame().headerRows(), table.rows().size());
        if (heads > 0) out.tag("<thead>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            if (i == heads && heads > 0) out.tag("</thead>\n");
            if (i == heads) out.tag("<tbody>\n");
            row(table.rows().get(i), level);
        }
        out.tag(heads == table.rows().size() && heads > 0 ? "</thead>\n" : "</tbody>\n");
        out.tag("</table>\n");
        blocks(table.notes(), level);
    }

    private void row(Exhibit.Row row, int level) {
        out.tag("<tr>");
        for (var cell : row.cells()) cell(cell, level);
        out.tag("</tr>\n");
    }

    private void cell(Exhibit.Cell cell, int level) {
        var name = cell.header() ? "th" : "td";
        out.tag("<" + name);
        if (cell.header()) out.tag(" scope=\"col\"");
        if (cell.reach().columns() > 1) out.tag(" colspan=\"" + cell.reach().columns() + "\"");
        if (cell.reach().rows() > 1) out.tag(" rowspan=\"" + cell.reach().rows() + "\"");
        switch (cell.alignment()) {
            case LEFT -> out.tag(" align=\"left\"");
            case CENTRE -> out.tag(" align=\"center\"");
            case RIGHT -> out.tag(" align=\"right\"");
        }
        out.tag(">");
        if (cell.body().size() == 1 && cell.body().getFirst() instanceof Block.Paragraph only)
            out.runs(only.runs());
        else blocks(cell.body(), level);
        out.tag("</" + name + ">");
    }
}
