package org.rubric.workbench.text.caret;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.typesetting.line.FormulaWords;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.Piece;
import org.rubric.workbench.text.block.TableView;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Passage;

/// How lines of text sound: with the numbers, markers and places that are seen beside them.
public final class Hearing {
    private final DocumentView view;
    private final BlockFlow flow;

    Hearing(DocumentView view, BlockFlow flow) {
        this.view = view;
        this.flow = flow;
    }

    Spoken of(LineView line) {
        int at = flow.holding(line.block().id());
        if (at < 0) return said("", line, "");
        var piece = flow.pieces().get(at);
        var number = view.wording().standing(piece.owner());
        return switch (piece.role()) {
            case TITLE -> said(lead(number), line, say("heard.heading", level(piece, number)));
            case HEADING, NAME -> said("", line, say("heard.title"));
            case FOOTNOTE -> said(say("heard.footnote", number) + ": ", line, "");
            case INSTRUCTION -> said("", line, say("heard.instruction"));
            case FRONT_TITLE, FRONT_NAME, KEYWORDS, QUESTION, OFFER -> said("", line, piece.hint());
            case TEXT -> text(piece, number, line);
        };
    }

    private Spoken text(Piece piece, String number, LineView line) {
        return switch (piece.block()) {
            case Exhibit.Table table -> table(table, number, line);
            case Exhibit.Figure figure ->
                    line.block() == figure.caption()
                            ? said("", line, say("heard.figure", alternative(figure)))
                            : said("", line, "");
            case Block.Item item -> {
                var level = Integer.toString(item.level());
                var nested = item.level() > 1 ? "heard.item.level" : "heard.item";
                yield said(lead(number), line, say(nested, level));
            }
            case Block.Definition definition ->
                    line.block() == definition.term()
                            ? said(lead(number), line, say("heard.term"))
                            : said("", line, "");
            case Block.EditorsNote _ ->
                    said(view.wording().phrases().say("editors-note") + ": ", line, "");
            case Block.Reference _ -> said(lead(number), line, "");
            case Block.Code _ -> said("", line, say("heard.code"));
            case Block.Note _, Block.Example _, Block.Requirement _ -> said(lead(number), line, "");
            default -> said("", line, "");
        };
    }

    private Spoken table(Exhibit.Table table, String number, LineView line) {
        var name = number.isEmpty() ? say("heard.table") : number;
        if (line.block() == table.caption()) {
            var rows = Integer.toString(table.rows().size());
            return said("", line, say("heard.table.size", rows));
        }
        return cell(table, line)
                .map(
                        cell -> {
                            var key = cell.header() ? "heard.cell.header" : "heard.cell";
                            var row = Integer.toString(cell.row());
                            var column = Integer.toString(cell.column());
                            return said(view.say(key, name, row, column) + ", ", line, "");
                        })
                .orElseGet(() -> said("", line, ""));
    }

    private Optional<TableView.CellPlace> cell(Exhibit.Table table, LineView line) {
        return flow.at(flow.indexOf(table.id())) instanceof TableView shown
                ? shown.cellOf(line)
                : Optional.empty();
    }

    private static String alternative(Exhibit.Figure figure) {
        var words = new StringBuilder();
        for (var panel : figure.panels()) {
            if (!words.isEmpty()) words.append("; ");
            words.append(panel.image().alternative());
        }
        return words.toString();
    }

    /// As the number has it: 6.2 is one level below 6.
    private String level(Piece piece, String number) {
        boolean clause =
                view.wording()
                        .label(piece.owner())
                        .filter(label -> label.kind() == Label.Kind.CLAUSE)
                        .isPresent();
        long dots = clause ? number.chars().filter(c -> c == '.').count() : 0;
        return Long.toString(dots + 1);
    }

    private static String lead(String number) {
        return number.isEmpty() ? "" : number + " ";
    }

    private Spoken said(String before, LineView line, String after) {
        return Spoken.of(before, line.passage(), this::heard, after.isEmpty() ? "" : ", " + after);
    }

    private String heard(Passage.Part part) {
        return switch (part.run()) {
            case Inline.CrossReference _, Inline.Citation _ ->
                    say(
                            part.look() == Passage.Look.BROKEN
                                    ? "heard.reference.broken"
                                    : "heard.reference",
                            part.shown());
            case Inline.FootnoteMark _ -> " " + say("heard.mark", part.shown()) + " ";
            case Inline.Formula formula -> FormulaWords.of(formula.maths().latex());
            case Inline.Picture picture -> say("heard.picture", picture.image().alternative());
            case Inline.Anchor anchor ->
                    part.shown().isEmpty() || part.look() != Passage.Look.PLAIN
                            ? part.shown()
                            : say(
                                    anchor.edge() == Inline.Edge.START
                                            ? "heard.open.start"
                                            : "heard.open.end");
            case Inline.Text _, Inline.TermUse _, Inline.Foreign _ -> part.shown();
        };
    }

    private String say(String key, String... values) {
        return view.say(key, (Object[]) values);
    }
}
