package org.rubric.workbench.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Action;
import org.rubric.workbench.FoundRows;
import org.rubric.workbench.Words;

/// Answers without a network: a question is typed, the answer says the key, and a press does it.
public final class HelpPanel extends VBox implements FoundRows.Owner<Topic> {
    private static final Pattern KEY = Pattern.compile("\\{([a-z.]+)}");
    private static final int ROWS = 8;
    private static final double WIDTH = 560;

    private final Words words;
    private final Topics topics;
    private final Map<String, Action> actions;
    private final Runnable done;
    private final FoundRows<Topic> list;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button doIt = new Button();

    /// @param actions by their key, for the keys that answers name
    /// @param done told before an action is run
    public HelpPanel(Words words, Topics topics, Map<String, Action> actions, Runnable done) {
        this.words = words;
        this.topics = topics;
        this.actions = Map.copyOf(actions);
        this.done = done;
        getStyleClass().addAll("help-panel");
        setPrefWidth(WIDTH);
        list = new FoundRows<>(ROWS, words.of("help.ask"), "", this);
        title.getStyleClass().add("popover-title");
        text.getStyleClass().add("running");
        text.setWrapText(true);
        text.setMinHeight(64);
        text.setMaxWidth(WIDTH - 48);
        text.setAlignment(Pos.TOP_LEFT);
        doIt.getStyleClass().add("small-button");
        doIt.setText(words.of("help.do"));
        doIt.setOnAction(_ -> list.chosen().ifPresent(this::take));
        var foot = new HBox(8, doIt);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var answer = new VBox(8, title, text, foot);
        answer.getStyleClass().add("help-answer");
        getChildren().addAll(list.field(), list.rows(), answer);
        addEventFilter(KeyEvent.KEY_PRESSED, list::pressed);
        list.fill();
    }

    @Override
    public void requestFocus() {
        list.field().requestFocus();
    }

    @Override
    public List<Topic> found(String typed) {
        return topics.answering(typed);
    }

    @Override
    public String words(Topic topic) {
        return topic.title();
    }

    @Override
    public String aside(Topic topic) {
        return keys(topic.action());
    }

    @Override
    public String chose(Optional<Topic> topic) {
        var action = topic.map(one -> actions.get(one.action()));
        title.setText(topic.map(Topic::title).orElseGet(() -> words.of("help.none")));
        text.setText(topic.map(this::filled).orElseGet(() -> words.of("help.none.hint")));
        doIt.setVisible(action.isPresent());
        doIt.setDisable(action.filter(one -> one.possible().getAsBoolean()).isEmpty());
        return topic.map(one -> one.title() + ". " + text.getText()).orElse("");
    }

    /// A click shows the answer; the button does what it says.
    @Override
    public void click(Topic topic) {}

    private String keys(String action) {
        var known = actions.get(action);
        return known == null ? "" : known.shortcut().map(keys -> keys.getDisplayText()).orElse("");
    }

    /// The text with the keys that its actions have now.
    private String filled(Topic topic) {
        return KEY.matcher(topic.text())
                .replaceAll(match -> Matcher.quoteReplacement(keys(match.group(1))));
    }

    @Override
    public void take(Topic topic) {
        var action = actions.get(topic.action());
        if (action == null || !action.possible().getAsBoolean()) return;
        done.run();
        action.tryRun();
    }
}
