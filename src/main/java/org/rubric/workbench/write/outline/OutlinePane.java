package org.rubric.workbench.write.outline;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// The left pane: the outline with a field that finds a heading, and, folded at its foot, the
/// tables and figures.
public final class OutlinePane extends VBox {
    private final Words words;
    private final Outline outline;
    private final OutlineMenu menu;
    private final TextField field = new TextField();
    private final ExhibitList exhibits;

    /// @param fold folds the pane away
    /// @param openPoints stands below
    public OutlinePane(
            Words words,
            Overlay overlay,
            Consumer<Id> chosen,
            OutlineDrag.Shaping shaping,
            Runnable fold,
            Node openPoints) {
        this.words = words;
        getStyleClass().add("left-pane");
        outline = new Outline(words, chosen);
        exhibits = new ExhibitList(words, chosen);
        new OutlineDrag(outline, outline.tree(), shaping);
        menu = new OutlineMenu(words, overlay, outline, shaping);
        var heading = new Label(words.of("outline").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row =
                new HBox(
                        heading,
                        gap,
                        button(Feather.SEARCH, "outline.find", this::find),
                        button(Feather.CHEVRON_LEFT, "fold.left", fold));
        row.getStyleClass().addAll("pane-heading", "outline-heading");
        VBox.setVgrow(outline, Priority.ALWAYS);
        getChildren().addAll(row, fieldRow(), outline, exhibits, openPoints);
        finding(false);
        outline.tree().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Told of the clause that somebody asks about, why it reads as it does.
    public void onWhy(Consumer<Id> asked) {
        menu.onWhy(asked);
    }

    private Node fieldRow() {
        field.setPromptText(words.of("outline.find"));
        field.setAccessibleText(words.of("outline.find"));
        field.textProperty().addListener((_, _, now) -> outline.filter(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(field);
        row.getStyleClass().add("outline-field");
        return row;
    }

    private Button button(Ikon ikon, String key, Runnable run) {
        var button = new Button("", Icons.small(ikon));
        button.getStyleClass().addAll("flat", "heading-icon");
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Opens the field that finds a heading.
    public void find() {
        finding(true);
        field.requestFocus();
        field.selectAll();
    }

    private void finding(boolean open) {
        var row = field.getParent();
        row.setVisible(open);
        row.setManaged(open);
        if (!open) field.clear();
    }

    /// A letter typed in the outline begins to find.
    private void typed(KeyEvent event) {
        var letter = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || letter.isBlank() || !Character.isLetterOrDigit(letter.charAt(0))) return;
        finding(true);
        field.requestFocus();
        field.setText(letter);
        field.end();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case DOWN, UP -> outline.tree().requestFocus();
            case ENTER -> {
                var found = outline.selected();
                leave();
                found.ifPresent(outline::choose);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        finding(false);
        outline.tree().requestFocus();
    }

    /// Shows the divisions and exhibits of a snapshot.
    public void show(Snapshot snapshot) {
        outline.show(snapshot);
        exhibits.show(Division.exhibits(snapshot));
    }

    public Outline outline() {
        return outline;
    }

    TextField field() {
        return field;
    }
}
