package org.rubric.revision;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.revision.collation.Grid;
import org.rubric.revision.collation.Node;
import org.rubric.revision.collation.Turn;

/// Which blocks can hold the words of two versions, so that taking away what came or went leaves
/// each of them.
final class Mergers {
    private Mergers() {}

    static boolean canMerge(Node old, Node now, Edition before, Edition after) {
        var one = old.block();
        var other = now.block();
        return switch (one) {
            case Block.Line _, Block.Paragraph _, Block.Note _, Block.EditorsNote _ ->
                    one.getClass() == other.getClass();
            case Block.Item was ->
                    other instanceof Block.Item is
                            && was.level() == is.level()
                            && was.marker() == is.marker();
            case Block.Example was ->
                    other instanceof Block.Example is && was.numbered() == is.numbered();
            case Block.Code was ->
                    other instanceof Block.Code is && was.notation().equals(is.notation());
            case Block.Requirement was ->
                    other instanceof Block.Requirement is
                            && was.identifier().equals(is.identifier())
                            && was.obligation() == is.obligation();
            case Block.Clause was -> other instanceof Block.Clause is && was.kind() == is.kind();
            case Block.Reference was ->
                    other instanceof Block.Reference is && was.tag().equals(is.tag());
            case Block.Foreign was ->
                    other instanceof Block.Foreign is && was.text().equals(is.text());
            case Block.Definition _,
                    Block.Abbreviation _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _ ->
                    true;
            case Exhibit exhibit -> exhibit(exhibit, other, old, now, before, after);
        };
    }

    private static boolean exhibit(
            Exhibit one, Block other, Node old, Node now, Edition before, Edition after) {
        return switch (one) {
            case Exhibit.Table _ -> table(old, now);
            case Exhibit.Equation was ->
                    other instanceof Exhibit.Equation is
                            && was.maths().latex().equals(is.maths().latex())
                            && was.maths()
                                    .preview()
                                    .map(before::content)
                                    .equals(is.maths().preview().map(after::content));
            case Exhibit.Panel was ->
                    other instanceof Exhibit.Panel is
                            && before.content(was.image()).equals(after.content(is.image()))
                            && was.image().alternative().equals(is.image().alternative());
            case Exhibit.Row _, Exhibit.Cell _, Exhibit.Figure _, Exhibit.Where _ -> true;
        };
    }

    /// Rows and columns may come and go where no cell reaches over them.
    private static boolean table(Node old, Node now) {
        if (Grid.columns(old) > 0 && Grid.columns(now) > 0) return Turn.of(now).isEmpty();
        for (var row : now.rest())
            if (row.block() instanceof Exhibit.Row && !(row.isMated() && cells(row))) return false;
        for (var row : old.rest())
            if (row.block() instanceof Exhibit.Row && (!row.isMated() || row.isMoved()))
                return false;
        return true;
    }

    /// Whether a row has its cells of before.
    private static boolean cells(Node row) {
        if (row.isSame()) return true;
        if (row.isMoved()) return false;
        for (var cell : row.rest()) {
            var mate = cell.mate().orElse(null);
            if (mate == null || mate.at() != cell.at()) return false;
            if (!(cell.block() instanceof Exhibit.Cell is)
                    || !(mate.block() instanceof Exhibit.Cell was)) return false;
            if (!was.reach().equals(is.reach())) return false;
        }
        return row.rest().size() == row.mate().orElseThrow().rest().size();
    }
}
