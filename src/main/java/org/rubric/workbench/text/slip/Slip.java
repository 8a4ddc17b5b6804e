package org.rubric.workbench.text.slip;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form under a block. Enter in a field does what it is for, Esc puts it away, Tab goes through
/// its fields in order.
public abstract class Slip extends VBox {
    protected static final double LABEL = 112;

    protected final Host host;

    Slip(Host host, String title) {
        super(8);
        this.host = host;
        setManaged(false);
        getStyleClass().addAll("floating", "slip");
        var head = new Label(host.say(title));
        head.getStyleClass().add("slip-title");
        getChildren().add(head);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What has the keyboard first.
    public abstract Node first();

    /// Does what was asked for.
    public abstract void done();

    /// Leaves everything as it was.
    public void cancel() {
        host.dismiss();
    }

    /// The writer went elsewhere: what was typed counts.
    public void left() {
        done();
    }

    /// Does what the command says and puts the slip away.
    protected final void doneBy(org.rubric.editing.Command command) {
        host.dismiss();
        host.perform(command);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            if (event.getTarget() instanceof Button button) button.fire();
            else done();
            event.consume();
        }
    }

    /// A field with its name on the left.
    protected final HBox row(String key, Node field) {
        var label = new Label(host.say(key));
        label.setMinWidth(LABEL);
        label.setMaxWidth(LABEL);
        label.setWrapText(true);
        label.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    protected final TextField field(String key, String value) {
        var field = new TextField(value);
        named(field, key);
        return field;
    }

    protected final void named(TextInputControl field, String key) {
        field.setAccessibleText(host.say(key));
    }

    protected final Button button(String key, Runnable run) {
        var button = new Button(host.say(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// The button that Enter stands for.
    protected final Button primary(String key) {
        var button = button(key, this::done);
        button.getStyleClass().add("primary");
        return button;
    }

    /// Buttons in a row.
    protected final HBox buttons(Node... all) {
        var row = new HBox(8, all);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("slip-buttons");
        return row;
    }

    protected static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    protected static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet-words");
        label.setWrapText(true);
        return label;
    }
}
