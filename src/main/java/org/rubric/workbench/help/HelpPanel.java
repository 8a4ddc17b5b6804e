package org.rubric.workbench.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rubric.desk.guide.Topic;
import org.rubric.desk.guide.Topics;
import org.rubric.workbench.Action;
import org.rubric.workbench.FoundRows;
import org.rubric.workbench.Words;

/// Answers without a network: a question is typed, the answer says the key, and a press does it.
/// Without a question the answers for the place at hand come first.
public final class HelpPanel extends VBox implements FoundRows.Owner<Topic> {
    private static final double WIDTH = 600;
    private static final double EDGE = 16;
    private static final int ROWS = 8;

    /// What is there beside the rows and the text of the answer, in pixels.
    private static final double REST = 250;

    /// Text of an answer that is seen without scrolling.
    private static final double LEAST = 64;

    private final Words words;
    private final Asking asking;
    private final FoundRows<Topic> list;
    private final Label count = new Label();
    private final Answer answer;
    private final Deque<String> before = new ArrayDeque<>();

    /// What is asked, and with what.
    ///
    /// @param where names of the place at hand, the nearest first
    /// @param actions by their key, for the keys that answers name
    /// @param done told before an action is run
    public record Asking(
            Topics topics, List<String> where, Map<String, Action> actions, Runnable done) {
        public Asking {
            where = List.copyOf(where);
            actions = Map.copyOf(actions);
        }
    }

    /// @param room of the window
    public HelpPanel(Words words, Asking asking, Dimension2D room) {
        this.words = words;
        this.asking = asking;
        double high = room.getHeight() - EDGE - REST;
        int rows = (int) Math.clamp((high - LEAST) / FoundRows.ROW, 2, ROWS);
        double wide = Math.max(240, Math.min(WIDTH, room.getWidth() - 2 * EDGE));
        getStyleClass().add("help-panel");
        setPrefWidth(wide);
        setMinWidth(wide);
        list = new FoundRows<>(rows, words.of("help.ask"), "", this);
        double left = Math.clamp(high - rows * FoundRows.ROW, LEAST, 248);
        answer = new Answer(words, asking, left);
        answer.onSee(this::see);
        answer.onDo(() -> list.chosen().ifPresent(this::take));
        count.getStyleClass().addAll("secondary", "help-count");
        getChildren().addAll(list.field(), count, list.rows(), answer);
        list.field().addEventFilter(KeyEvent.KEY_PRESSED, list::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::back);
        list.fill();
    }

    @Override
    public void requestFocus() {
        list.field().requestFocus();
    }

    @Override
    public List<Topic> found(String typed) {
        var found = asking.topics.answering(typed, asking.where);
        count.setText(
                typed.isBlank()
                        ? words.of("help.here")
                        : words.of("help.count", found.size(), typed.strip()));
        return found;
    }

    @Override
    public String words(Topic topic) {
        return topic.title();
    }

    @Override
    public String aside(Topic topic) {
        return answer.key(topic.ties().action());
    }

    @Override
    public String chose(Optional<Topic> topic) {
        return answer.show(topic);
    }

    /// A click shows the answer; the button does what it says.
    @Override
    public void click(Topic topic) {}

    /// A link was followed: its title is asked for, so that the answers around it are seen too.
    private void see(Topic topic) {
        before.push(list.field().getText());
        list.field().setText(topic.title());
        list.field().requestFocus();
        list.field().end();
    }

    private void back(KeyEvent event) {
        if (event.getCode() != KeyCode.LEFT || !event.isAltDown() || before.isEmpty()) return;
        list.field().setText(before.pop());
        list.field().end();
        event.consume();
    }

    @Override
    public void take(Topic topic) {
        var action = asking.actions.get(topic.ties().action());
        if (action == null || !action.possible().getAsBoolean()) return;
        asking.done.run();
        action.tryRun();
    }
}
