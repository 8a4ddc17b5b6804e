package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// Blocks one below the other inside another block: in a cell, under a table, in a legend. Keeps a
/// view as long as its block is there.
final class Stack {
    private static final double GAP = 4;

    private final BlockViews views;
    private List<Piece> pieces = List.of();
    private List<BlockView> shown = List.of();

    Stack(BlockViews views) {
        this.views = views;
    }

    boolean show(List<? extends Block> blocks, Setting setting) {
        var byId = new HashMap<Id, BlockView>();
        for (int i = 0; i < shown.size(); i++) byId.put(pieces.get(i).id(), shown.get(i));
        var next = new ArrayList<BlockView>();
        var list = new ArrayList<Piece>();
        boolean changed = false;
        for (var block : blocks) {
            var piece = new Piece(block, block.id(), Piece.Role.TEXT, list.isEmpty() ? 0 : GAP);
            var view = views.of(block, byId.get(block.id()));
            changed |= view.show(piece, setting);
            list.add(piece);
            next.add(view);
        }
        changed |= !next.equals(shown);
        shown = next;
        pieces = list;
        return changed;
    }

    List<? extends Node> nodes() {
        return shown;
    }

    double arrange(double x, double y, double width) {
        double top = y;
        for (int i = 0; i < shown.size(); i++) {
            top += pieces.get(i).above();
            double height = shown.get(i).arrange(width);
            shown.get(i).relocate(x, top);
            top += height;
        }
        return top - y;
    }

    /// Whether a line stands here itself, not in a table inside.
    boolean holds(Id line) {
        for (var view : shown)
            if (!(view instanceof TableView))
                for (var one : view.lines()) if (one.block().id().equals(line)) return true;
        return false;
    }

    void forEachTable(Consumer<TableView> visit) {
        for (var view : shown) view.forEachTable(visit);
    }

    public void forEachLine(Consumer<LineView> visit) {
        for (var view : shown) view.forEachLine(visit);
    }
}
