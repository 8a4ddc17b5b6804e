package org.rubric.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Action;
import org.rubric.workbench.Words;

/// Answers without a network: a question is typed, the answer says the key, and a press does it.
public final class HelpPanel extends VBox {
    private static final Pattern KEY = Pattern.compile("\\{([a-z.]+)}");
    private static final int ROWS = 8;
    private static final double WIDTH = 560;

    private final Words words;
    private final Topics topics;
    private final Map<String, Action> actions;
    private final Runnable done;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button doIt = new Button();
    private List<Topic> found = List.of();
    private int chosen;
    private int first;

    /// @param actions by their key, for the keys that answers name
    /// @param done told before an action is run
    public HelpPanel(Words words, Topics topics, Map<String, Action> actions, Runnable done) {
        this.words = words;
        this.topics = topics;
        this.actions = Map.copyOf(actions);
        this.done = done;
        getStyleClass().addAll("help-panel");
        setPrefWidth(WIDTH);
        field.setPromptText(words.of("help.ask"));
        field.setAccessibleText(words.of("help.ask"));
        field.textProperty().addListener((_, _, _) -> fill());
        rows.setMinHeight(ROWS * 32);
        title.getStyleClass().add("popover-title");
        text.getStyleClass().add("running");
        text.setWrapText(true);
        text.setMinHeight(64);
        text.setMaxWidth(WIDTH - 48);
        text.setAlignment(Pos.TOP_LEFT);
        doIt.getStyleClass().add("small-button");
        doIt.setText(words.of("help.do"));
        doIt.setOnAction(_ -> run());
        var foot = new HBox(8, doIt);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var answer = new VBox(8, title, text, foot);
        answer.getStyleClass().add("help-answer");
        getChildren().addAll(field, rows, answer);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void fill() {
        found = topics.answering(field.getText());
        chosen = 0;
        first = 0;
        show();
    }

    private void show() {
        first = Math.clamp(first, Math.max(0, chosen - ROWS + 1), Math.max(0, chosen));
        var shown = new ArrayList<Node>();
        for (int i = first; i < Math.min(found.size(), first + ROWS); i++) shown.add(row(i));
        rows.getChildren().setAll(shown);
        if (found.isEmpty()) {
            title.setText(words.of("help.none"));
            text.setText(words.of("help.none.hint"));
            doIt.setVisible(false);
            return;
        }
        var topic = found.get(chosen);
        title.setText(topic.title());
        text.setText(filled(topic));
        var action = actions.get(topic.action());
        doIt.setVisible(action != null);
        doIt.setDisable(action == null || !action.possible().getAsBoolean());
        field.setAccessibleHelp(topic.title() + ". " + text.getText());
    }

    private Node row(int index) {
        var topic = found.get(index);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keys = new Label(keys(topic.action()));
        keys.getStyleClass().add("secondary");
        var row = new HBox(16, new Label(topic.title()), gap, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("picker-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(topic.title());
        if (index == chosen) row.getStyleClass().add("chosen");
        row.setOnMouseClicked(
                _ -> {
                    chosen = index;
                    show();
                });
        return row;
    }

    private String keys(String action) {
        var known = actions.get(action);
        return known == null ? "" : known.shortcut().map(keys -> keys.getDisplayText()).orElse("");
    }

    /// The text with the keys that its actions have now.
    private String filled(Topic topic) {
        return KEY.matcher(topic.text())
                .replaceAll(match -> Matcher.quoteReplacement(keys(match.group(1))));
    }

    private void run() {
        if (found.isEmpty()) return;
        var action = actions.get(found.get(chosen).action());
        if (action == null || !action.possible().getAsBoolean()) return;
        done.run();
        action.tryRun();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                if (!found.isEmpty()) chosen = Math.floorMod(chosen + step, found.size());
                show();
            }
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
