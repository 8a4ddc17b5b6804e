package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;

/// A block of one version in its place and, once known, the block of the other version that it is.
/// What stands in it is looked at when first asked for: most of two versions of a draft is the same
/// and never asked for.
public final class Node {
    private final Block block;
    private final Node parent;
    private final int at;
    private List<Node> children;
    private Node mate;
    private boolean moved;
    private int order = -1;
    private Print print;

    private Node(Block block, Node parent, int at) {
        this.block = block;
        this.parent = parent;
        this.at = at;
    }

    /// The parts of a document in reading order, each below a heading that stands for it.
    public static List<Node> roots(Document document) {
        var overview = document.front().overview();
        return List.of(
                root("Summary", overview.summary()),
                root("Introduction", overview.introduction()),
                root("Text", document.body()),
                root("Footnotes", document.apparatus().footnotes()));
    }

    private static Node root(String name, List<? extends Block> blocks) {
        var root = new Node(Block.Line.of(Id.of(name), name), null, 0);
        root.children = root.nodes(blocks);
        return root;
    }

    private List<Node> nodes(List<? extends Block> blocks) {
        var nodes = new ArrayList<Node>(blocks.size());
        for (var each : blocks) nodes.add(new Node(each, this, nodes.size()));
        return nodes;
    }

    public Block block() {
        return block;
    }

    /// Null: a root.
    public Node parent() {
        return parent;
    }

    /// Its place among what stands beside it.
    public int at() {
        return at;
    }

    public boolean isFootnotes() {
        return parent == null && block.id().value().equals("Footnotes");
    }

    public List<Node> children() {
        if (children == null) children = nodes(block.parts());
        return children;
    }

    /// The lines that every block of its kind has, such as a title.
    public List<Node> lines() {
        return children().subList(0, lead());
    }

    /// What stands in it besides those.
    public List<Node> rest() {
        return children().subList(lead(), children().size());
    }

    public boolean isLine() {
        return parent != null && at < parent.lead();
    }

    private int lead() {
        if (parent == null) return 0;
        return switch (block) {
            case Block.Clause _,
                    Block.Reference _,
                    Block.Instruction _,
                    Exhibit.Table _,
                    Exhibit.Figure _,
                    Exhibit.Panel _ ->
                    1;
            case Block.Abbreviation _, Exhibit.Where _ -> 2;
            case Block.Definition _ -> 3;
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Requirement _,
                    Block.Footnote _,
                    Block.Contents _,
                    Block.Foreign _,
                    Exhibit.Row _,
                    Exhibit.Cell _,
                    Exhibit.Equation _ ->
                    0;
        };
    }

    public Optional<Node> mate() {
        return Optional.ofNullable(mate);
    }

    public boolean isMated() {
        return mate != null;
    }

    /// Whether both versions hold this very object.
    public boolean isSame() {
        return mate != null && mate.block == block;
    }

    static void pair(Node old, Node now) {
        old.mate = now;
        now.mate = old;
    }

    /// Whether a reader of the new version finds it elsewhere.
    public boolean isMoved() {
        return moved;
    }

    void move() {
        moved = true;
        mate.moved = true;
    }

    void stay() {
        moved = false;
        mate.moved = false;
    }

    int order() {
        return order;
    }

    void order(int place) {
        order = place;
    }

    Print print() {
        if (print == null) print = Print.of(this);
        return print;
    }

    /// The outermost table, row, figure or the like around it that is of this version alone, itself
    /// if none is: its parts come and go as one. Below a heading each stands for itself.
    public Node whole() {
        var whole = this;
        while (whole.parent != null && whole.parent.isFrame()) whole = whole.parent;
        return whole;
    }

    /// Whether it is of this version alone and makes a structure of what stands in it.
    public boolean isFrame() {
        return !isMated() && !(block instanceof Block.Clause || block instanceof Block.Instruction);
    }

    /// Whether anything in it, or it itself, is in the other version.
    public boolean survives() {
        if (isMated()) return true;
        for (var child : rest()) if (child.survives()) return true;
        return false;
    }
}
