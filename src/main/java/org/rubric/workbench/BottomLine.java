package org.rubric.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.workbench.bar.Whole;

/// What can always be read: whether all is saved, how long the text is, where it stands, and what
/// was done last; on the right the checks.
public final class BottomLine extends HBox {
    private final Words words;
    private final SavedLabel saved;
    private final HBox facts = new HBox(16);
    private final Label message = Whole.told(new Label());
    private final HBox links = new HBox(8);
    private final Button tally = new Button();
    private final Tally signs;
    private List<Fact> told = List.of();
    private Optional<List<String>> lent = Optional.empty();
    private List<Node> own = List.of();
    private boolean busy;
    private final ProgressBar progress = new ProgressBar();
    private final HBox right = new HBox(16);
    private final HBox warning = new HBox();

    /// @param deeds on the far right, such as saving as PDF
    BottomLine(Words words, List<? extends Node> deeds) {
        super(16);
        this.words = words;
        saved = new SavedLabel(words);
        getStyleClass().add("bottom-line");
        setAlignment(Pos.CENTER_LEFT);
        signs = new Tally(words);
        tally.setGraphic(signs);
        tally.getStyleClass().addAll("flat", "bottom-fact");
        tally.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tally.setTooltip(new Tooltip(words.of("tooltip", words.of("checks.next"), "F8")));
        tally.setVisible(false);
        message.getStyleClass().add("message");
        progress.setPrefWidth(96);
        progress.setAccessibleText(words.of("working"));
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        setMinWidth(0);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.getChildren().add(tally);
        right.getChildren().addAll(deeds);
        links.setAlignment(Pos.CENTER_LEFT);
        links.setMinWidth(Region.USE_PREF_SIZE);
        warning.setAlignment(Pos.CENTER_RIGHT);
        warning.setMinWidth(Region.USE_PREF_SIZE);
        warning.managedProperty().bind(Bindings.isNotEmpty(warning.getChildren()));
        getChildren().addAll(saved, facts, message, links, warning, right);
    }

    /// Whether the draft is on disk.
    SavedLabel saved() {
        return saved;
    }

    /// A short fact, or one that can be pressed.
    public record Fact(String words, String tip, Optional<Runnable> run) {
        public static Fact plain(String words) {
            return new Fact(words, "", Optional.empty());
        }

        /// @param tip says what pressing does
        public static Fact button(String words, String tip, Runnable run) {
            return new Fact(words, tip, Optional.of(run));
        }
    }

    /// Facts from left to right, some of which can be pressed.
    public void tell(List<Fact> all) {
        if (all.equals(told)) return;
        told = List.copyOf(all);
        if (lent.isEmpty()) show(told);
    }

    private void show(List<Fact> all) {
        facts.getChildren().setAll(all.stream().map(BottomLine::fact).toList());
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /// Where there is no room for all facts beside what was said, the last are not shown.
    private void fit() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        for (var part : List.of(saved, message, links, warning, right))
            room -= part.prefWidth(-1) + getSpacing();
        for (var fact : facts.getChildren()) {
            room -= fact.prefWidth(-1) + getSpacing();
            fact.setVisible(room >= 0);
            fact.setManaged(room >= 0);
        }
    }

    private static Node fact(Fact fact) {
        if (fact.run.isEmpty()) {
            var label = new Label(fact.words);
            label.getStyleClass().add("secondary");
            return label;
        }
        var button = new Button(fact.words);
        button.getStyleClass().addAll("flat", "bottom-fact");
        button.setTooltip(new Tooltip(fact.tip));
        button.setAccessibleHelp(fact.tip);
        button.setOnAction(_ -> fact.run.get().run());
        return button;
    }

    /// Tells other facts than those of the draft, and on the right something else than its checks,
    /// until the line is given [#back].
    public void lend(List<String> facts, Node aside) {
        lent = Optional.of(facts);
        show(facts.stream().map(Fact::plain).toList());
        if (right.getChildren().contains(aside)) return;
        if (own.isEmpty()) own = List.copyOf(right.getChildren());
        right.getChildren().setAll(aside);
    }

    /// Tells of the draft again.
    public void back() {
        if (lent.isEmpty()) return;
        lent = Optional.empty();
        right.getChildren().setAll(own);
        own = List.of();
        show(told);
    }

    /// Says "Saving…" until something is on disk, then since when it is.
    public void keeping(CompletionStage<Instant> stage) {
        saved.hold();
        stage.whenComplete((time, failed) -> Platform.runLater(() -> kept(time, failed)));
    }

    private void kept(Instant time, Throwable failed) {
        if (failed != null) say(words.of("saving.failed", String.valueOf(failed.getMessage())));
        saved.release(failed == null ? time : Instant.EPOCH);
    }

    /// Something that stays until it is no longer so, such as backups that fail; empty: nothing.
    public void warn(Optional<Fact> about) {
        warning.getChildren().setAll(about.map(BottomLine::fact).stream().toList());
        for (var sign : warning.getChildren())
            if (sign instanceof Button button) {
                button.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
                button.getStyleClass().add("bottom-warning");
            }
    }

    /// What pressing the tally of the checks does.
    public void onChecks(Runnable next) {
        tally.setOnAction(_ -> next.run());
    }

    /// Short facts from left to right.
    public void facts(List<String> all) {
        tell(all.stream().map(Fact::plain).toList());
    }

    /// Nothing is open: one fact, and no checks.
    void idle(String fact) {
        facts(List.of(fact));
        tally.setVisible(false);
    }

    public void checks(List<Finding> findings) {
        tally.setVisible(true);
        signs.show(findings);
        tally.setAccessibleText(signs.words());
    }

    /// Says why something could not be done.
    public void failed(RuntimeException reason) {
        say(String.valueOf(reason.getMessage()));
    }

    /// Says what was done, until something else is.
    public void say(String words) {
        links.getChildren().clear();
        busy = false;
        message.setText(words);
    }

    /// Says something behind what is said already.
    void add(String words) {
        message.setText(message.getText().isBlank() ? words : message.getText() + " " + words);
    }

    /// Says how far a long job is, with a link that cancels it.
    ///
    /// @param part from 0 to 1; less: not known
    public void working(String sentence, double part, Runnable cancel) {
        var much = part < 0 ? "" : " " + words.of("working.part", Math.floor(part * 100));
        if (!busy) {
            wrote("", List.of(new Deed(words.of("working.cancel"), cancel)));
            links.getChildren().addFirst(progress);
        }
        busy = true;
        progress.setProgress(part < 0 ? ProgressBar.INDETERMINATE_PROGRESS : part);
        message.setText(sentence + much);
    }

    /// The job is over.
    public void rested() {
        if (busy) say("");
        busy = false;
    }

    /// A verb beside a message.
    public record Deed(String words, Runnable run) {}

    /// Says that something was made, such as a file, with what can be done with it.
    public void wrote(String words, List<Deed> deeds) {
        say(words);
        for (var deed : deeds) {
            var link = new Hyperlink(deed.words);
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> deed.run.run());
            links.getChildren().add(link);
        }
    }

    String said() {
        return message.getText();
    }
}
