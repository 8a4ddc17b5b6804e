package org.rubric.workbench.text.table;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.Typography;

/// Edits, in its place, what stands beside the words of a block: the tag of a reference in its
/// brackets, the identifier of a requirement. Tab and Enter go on to the words, Esc leaves it as it
/// was.
public final class FieldEditor {
    private static final double LEAST = 40;
    private static final double SMALL = 13;

    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private final Font large;
    private final Font small;
    private final TextField field = new TextField();
    private final HBox box = new HBox(field);
    private Optional<Block> edited = Optional.empty();

    FieldEditor(DocumentView view, Places places, Selecting selecting, Typography typography) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        large = typography.font(Typography.SERIF, Typography.BODY, false, false);
        small = typography.font(Typography.SERIF, SMALL, false, false);
        field.getStyleClass().add("field-in-place");
        box.getStyleClass().add("box-in-place");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setManaged(false);
        box.setVisible(false);
        field.textProperty().addListener((_, _, _) -> place());
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) commit();
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.flow().addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    /// Lies over the text.
    Node node() {
        return box;
    }

    /// Begins to edit the field of that block; false when it has none.
    boolean edit(Id id) {
        commit();
        var block = view.setting().document().find(id).orElse(null);
        var words =
                switch (block) {
                    case Block.Reference reference -> Optional.of(reference.tag());
                    case Block.Requirement requirement -> Optional.of(requirement.identifier());
                    case null, default -> Optional.<String>empty();
                };
        if (words.isEmpty()) return false;
        int piece = view.flow().holding(id);
        if (piece < 0) return false;
        edited = Optional.of(block);
        surround(block);
        field.setText(words.get());
        view.flow().reveal(piece, 0, 24);
        view.flow().layout();
        box.setVisible(true);
        place();
        field.requestFocus();
        field.selectAll();
        if (words.get().equals("b-")) field.end();
        return true;
    }

    /// The brackets of a tag; after an identifier what stands there, which the field would hide.
    private void surround(Block block) {
        boolean tag = block instanceof Block.Reference;
        var font = tag ? large : small;
        field.setFont(font);
        field.setStyle(
                "-fx-font-family: '%s'; -fx-font-size: %spx"
                        .formatted(font.getFamily(), font.getSize()));
        box.getChildren().setAll(field);
        if (tag) {
            box.getChildren().addFirst(beside("["));
            box.getChildren().add(beside("]"));
        } else {
            var label = places.spot(line(block)).map(spot -> spot.block().label()).orElse("");
            int at = label.indexOf('·');
            box.getChildren().add(beside(at < 0 ? " · " + label : " " + label.substring(at)));
        }
    }

    private Label beside(String words) {
        var label = new Label(words);
        label.setStyle(field.getStyle());
        label.getStyleClass().add("beside-field");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// The field of the entry or requirement that the caret is in; false when there is none.
    public boolean editHere() {
        return here().map(Block::id).filter(this::edit).isPresent();
    }

    private Optional<Block> here() {
        return selecting
                .caret()
                .map(hit -> view.flow().holding(hit.position().block()))
                .filter(piece -> piece >= 0)
                .map(piece -> view.flow().pieces().get(piece).block())
                .filter(b -> b instanceof Block.Reference || b instanceof Block.Requirement);
    }

    /// Begins with the tag of a reference that a command has just made and put the caret into.
    public void offer(Document before) {
        here().filter(Block.Reference.class::isInstance)
                .filter(block -> before.find(block.id()).isEmpty())
                .filter(block -> ((Block.Reference) block).entry().runs().isEmpty())
                .ifPresent(block -> edit(block.id()));
    }

    /// In a reference Shift+Tab goes to its tag, Tab to the tag of the next one.
    public boolean tab(boolean forward) {
        if (!(here().orElse(null) instanceof Block.Reference)) return false;
        if (!forward) return editHere();
        if (view.perform(Commands.nextField())) editHere();
        return true;
    }

    /// Stays on its block when the text moves.
    void place() {
        if (edited.isEmpty()) return;
        var where =
                places.spot(line(edited.get()))
                        .filter(spot -> spot.block().isVisible())
                        .flatMap(spot -> spot.block().field().map(b -> shifted(spot, b)));
        box.setVisible(where.isPresent());
        where.ifPresent(this::place);
    }

    private void place(Rectangle2D at) {
        var measured = new Text(field.getText());
        measured.setFont(field.getFont());
        double words = Math.max(LEAST, Math.ceil(measured.getLayoutBounds().getWidth()) + 12);
        field.setPrefWidth(words);
        field.setMinWidth(words);
        box.applyCss();
        double tall = Math.max(at.getHeight(), 24);
        boolean tag = edited.filter(Block.Reference.class::isInstance).isPresent();
        box.resizeRelocate(
                Math.round(at.getMinX()) - (tag ? 0 : 4),
                Math.round(at.getMinY()),
                box.prefWidth(-1),
                tall);
        box.layout();
    }

    private static Rectangle2D shifted(Places.Spot spot, Rectangle2D box) {
        var view = spot.block();
        return new Rectangle2D(
                view.getLayoutX() + box.getMinX(),
                view.getLayoutY() + box.getMinY(),
                box.getWidth(),
                box.getHeight());
    }

    private static Id line(Block block) {
        return block instanceof Block.Reference reference ? reference.entry().id() : block.id();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave(false);
            case ENTER, DOWN -> leave(true);
            case TAB -> {
                boolean back = event.isShiftDown();
                leave(true);
                if (back) view.perform(Commands.previousField());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave(boolean keep) {
        var block = edited;
        if (keep) commit();
        close();
        view.requestFocus();
        block.ifPresent(this::toWords);
    }

    private void toWords(Block block) {
        var id = line(block);
        var words = block instanceof Block.Reference r ? r.entry().runs() : block.runs();
        if (block instanceof Block.Reference)
            selecting.select(new Position(id, 0), new Position(id, Inline.length(words)));
        else selecting.put(Hit.at(new Position(id, Inline.length(words))), false);
    }

    private void close() {
        edited = Optional.empty();
        box.setVisible(false);
    }

    private void commit() {
        if (edited.isEmpty()) return;
        var block = edited.get();
        close();
        view.perform(changed(block, field.getText()));
    }

    private static Command changed(Block block, String words) {
        return block instanceof Block.Reference
                ? Commands.tag(block.id(), words)
                : Commands.identifier(block.id(), words);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() != 1) return;
        var hit =
                places.line(event.getX(), event.getY())
                        .filter(spot -> spot.block().field().isPresent())
                        .filter(
                                spot ->
                                        shifted(spot, spot.block().field().get())
                                                .contains(event.getX(), event.getY()));
        hit.map(spot -> view.flow().pieces().get(spot.piece()).id())
                .filter(this::edit)
                .ifPresent(_ -> event.consume());
    }
}
