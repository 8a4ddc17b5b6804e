package org.rubric.workbench.text.refer;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.block.BlockViews;
import org.rubric.workbench.text.block.Piece;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Wording;

/// What a reference names, small: its number and title, and the thing itself as far as there is
/// room.
final class Peek extends VBox {
    private static final double TALLEST = 200;

    private final Setting setting;
    private final double width;
    private final Label title = new Label();
    private final Pane content = new Pane();

    /// @param width of the content in pixels
    Peek(Setting setting, double width) {
        super(4);
        this.setting = setting.cell(Manner.SMALL);
        this.width = width;
        getStyleClass().add("peek");
        title.getStyleClass().add("peek-title");
        title.setMaxWidth(width);
        getChildren().addAll(new HBox(title), content);
        HBox.setHgrow(title, Priority.ALWAYS);
    }

    /// Shows a block; false when the document has none such.
    boolean show(Id target) {
        var block = setting.document().find(target);
        block.ifPresent(this::show);
        return block.isPresent();
    }

    private void show(Block block) {
        title.setText(name(block, setting.wording()));
        body(block)
                .ifPresentOrElse(
                        this::fill,
                        () -> {
                            content.getChildren().clear();
                            size(0);
                        });
    }

    private void fill(Block body) {
        var view = new BlockViews(BlockView::outgrown).of(body, null);
        view.show(new Piece(body, body.id(), Piece.Role.TEXT, 0), setting);
        double tall = view.arrange(width);
        double most = body instanceof Exhibit ? TALLEST : 3 * setting.manner().leading();
        content.getChildren().setAll(view);
        size(Math.min(most, tall));
    }

    private void size(double tall) {
        content.setClip(new Rectangle(-1, 0, width + 2, tall));
        content.setMinSize(width, tall);
        content.setPrefSize(width, tall);
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// A thing by number and title: `6.2 Reporting`, `Table 6-1 – Reporting periods`.
    static String name(Block block, Wording wording) {
        return switch (block) {
            case Block.Clause clause -> joined(wording.standing(clause.id()), " ", clause.title());
            case Exhibit.Table table ->
                    joined(wording.standing(table.id()), " – ", table.caption());
            case Exhibit.Figure figure ->
                    joined(wording.standing(figure.id()), " – ", figure.caption());
            case Block.Definition definition ->
                    joined(wording.standing(definition.id()), " ", definition.term());
            case Block.Reference reference -> "[" + reference.tag() + "]";
            case Block other -> wording.label(other.id()).map(l -> l.reference()).orElse("");
        };
    }

    private static String joined(String label, String dash, Block.Line words) {
        var text = Inline.text(words.runs());
        if (label.isEmpty()) return text;
        return text.isEmpty() ? label : label + dash + text;
    }

    /// What of a block is worth showing: of a clause its first paragraph, of a table the table
    /// without the caption that the title has said.
    private static Optional<Block> body(Block block) {
        return switch (block) {
            case Block.Clause clause ->
                    clause.body().stream().filter(b -> !b.runs().isEmpty()).findFirst();
            case Exhibit.Table table ->
                    Optional.of(
                            new Exhibit.Table(
                                    table.id(),
                                    table.traits(),
                                    table.caption(),
                                    new Exhibit.Table.Frame(
                                            table.frame().widths(),
                                            table.frame().headerRows(),
                                            Exhibit.Table.Use.UNCAPTIONED,
                                            false),
                                    table.rows(),
                                    List.of()));
            case Block.Definition definition -> Optional.of(definition.text());
            case Block.Reference reference -> Optional.of(reference.entry());
            case Block.Footnote note -> note.body().stream().findFirst();
            case Block other -> Optional.of(other);
        };
    }
}
