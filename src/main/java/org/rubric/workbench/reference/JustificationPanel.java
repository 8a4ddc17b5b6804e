package org.rubric.workbench.reference;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.reference.Justification;
import org.rubric.desk.reference.JustificationItem;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Later;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// The items of A.5 about one text: what is known stands there, what is missing is asked. Each can
/// be copied into the web form. Answers are kept while they are written.
final class JustificationPanel extends VBox {
    private static final double WIDTH = 640;
    private static final double TALL = 400;
    private static final double LABEL = 184;

    private final Words words;
    private final Consumer<Justification> keep;
    private final Label count = new Label();
    private final VBox rows = new VBox(12);
    private final Later keeping = new Later(400, this::keep);
    private Justification now;
    private boolean changed;

    /// @param known with what is filled in already
    /// @param keep keeps the answers
    /// @param document makes the document with those of the whole draft
    JustificationPanel(
            Words words,
            Justification known,
            Consumer<Justification> keep,
            Runnable document,
            Runnable done) {
        super(12);
        this.words = words;
        this.keep = keep;
        now = known;
        getStyleClass().add("justification");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        for (var item : JustificationItem.values()) rows.getChildren().add(row(item));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(TALL);
        scroll.setPrefHeight(TALL);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("justification-rows");
        getChildren().addAll(head(), scroll, foot(document, done));
        sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene == null) keep();
                        });
        told();
    }

    private Node head() {
        var title = new Label(Wrapping.safe(words.of("justify.title", now.name())));
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        count.getStyleClass().add("secondary");
        return new VBox(4, title, count);
    }

    private Node row(JustificationItem item) {
        var name = new Label(item.number() + "  " + item.words());
        name.setWrapText(true);
        name.setMinWidth(LABEL);
        name.setMaxWidth(LABEL);
        var field = new TextArea(now.answer(item));
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.setMinHeight(52);
        field.setPrefHeight(52);
        field.setPromptText(words.of(item.needed() ? "justify.missing" : "justify.optional"));
        field.setAccessibleText(item.words());
        name.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((_, _, text) -> answered(item, text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(event, field));
        var row = new HBox(12, name, field, copy(item, field));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button copy(JustificationItem item, TextArea field) {
        var copy = new Button("", Icons.small(Feather.COPY));
        copy.getStyleClass().addAll("flat", "heading-button");
        var name = words.of("justify.copy", item.number());
        copy.setAccessibleText(name);
        copy.setTooltip(new Tooltip(name));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setFocusTraversable(false);
        copy.setOnAction(
                _ -> {
                    var content = new ClipboardContent();
                    content.putString(field.getText());
                    Clipboard.getSystemClipboard().setContent(content);
                    count.setText(words.of("justify.copied", item.number()));
                });
        return copy;
    }

    /// Tab goes on to the next item: a form is no text.
    private void tab(KeyEvent event, TextArea field) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        event.consume();
        var fields = rows.lookupAll(".text-area").stream().toList();
        int step = event.isShiftDown() ? -1 : 1;
        int next = Math.floorMod(fields.indexOf(field) + step, fields.size());
        fields.get(next).requestFocus();
    }

    private void answered(JustificationItem item, String text) {
        now = now.with(item, text);
        changed = true;
        told();
        keeping.ask();
    }

    private void told() {
        count.setText(words.of("justify.count", now.missing().size()));
    }

    private void keep() {
        if (changed) keep.accept(now);
        changed = false;
    }

    private Node foot(Runnable document, Runnable done) {
        var make = new Button(words.of("justify.document"), Icons.small(Feather.FILE_TEXT));
        make.setOnAction(
                _ -> {
                    keep();
                    document.run();
                });
        var finish = new Button(words.of("justify.done"));
        finish.getStyleClass().add("primary");
        finish.setOnAction(_ -> done.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(12, make, gap, finish);
    }

    /// The keyboard begins with what is missing.
    @Override
    public void requestFocus() {
        rows.lookupAll(".text-area").stream()
                .map(TextArea.class::cast)
                .filter(field -> field.getText().isEmpty())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }
}
