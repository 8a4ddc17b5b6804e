package org.rubric.workbench.help;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.guide.Topic;
import org.rubric.workbench.Words;

/// One answer: its title, its paragraphs with the keys as they are, what to see besides, and the
/// button that does it.
final class Answer extends VBox {
    private final Words words;
    private final HelpPanel.Asking asking;
    private final Label title = new Label();
    private final Paragraphs text = new Paragraphs(this::key);
    private final FlowPane links = new FlowPane(12, 4);
    private final Label why = new Label();
    private final Button doIt = new Button();
    private Consumer<Topic> see = _ -> {};

    /// @param tall how high the text may be; a longer one scrolls
    Answer(Words words, HelpPanel.Asking asking, double tall) {
        this.words = words;
        this.asking = asking;
        getStyleClass().add("help-answer");
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        links.getStyleClass().add("help-links");
        var scroll = new ScrollPane(new VBox(8, text, links));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(tall);
        scroll.setMinHeight(tall);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("help-scroll");
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setFocusTraversable(false);
        why.getStyleClass().add("secondary");
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        doIt.getStyleClass().add("small-button");
        doIt.setText(words.of("help.do"));
        doIt.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(16, why, doIt);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setMinHeight(28);
        getChildren().addAll(title, scroll, foot);
    }

    /// Told which other answer is wanted.
    void onSee(Consumer<Topic> wanted) {
        see = wanted;
    }

    void onDo(Runnable wanted) {
        doIt.setOnAction(_ -> wanted.run());
    }

    /// The key of an action as it is now; empty: it has none.
    String key(String action) {
        var known = asking.actions().get(action);
        return known == null ? "" : known.shortcut().map(keys -> Keyed.of(keys)).orElse("");
    }

    /// Shows it; empty: nothing answers.
    ///
    /// @return what is to be heard
    String show(Optional<Topic> topic) {
        title.setText(topic.map(Topic::title).orElseGet(() -> words.of("help.none")));
        if (topic.isPresent()) text.show(topic.get());
        else text.say(words.of("help.none.hint"));
        links(topic);
        deed(topic);
        return title.getText() + ". " + text.getAccessibleText();
    }

    private void links(Optional<Topic> topic) {
        links.getChildren().clear();
        var others = new ArrayList<Topic>();
        for (var id : topic.map(one -> one.ties().see()).orElseGet(java.util.List::of))
            asking.topics().of(id).ifPresent(others::add);
        if (others.isEmpty()) return;
        var also = new Label(words.of("help.see"));
        also.getStyleClass().add("secondary");
        links.getChildren().add(also);
        for (var other : others) {
            var link = new Hyperlink(other.title());
            link.setOnAction(_ -> see.accept(other));
            links.getChildren().add(link);
        }
    }

    private void deed(Optional<Topic> topic) {
        var action =
                topic.flatMap(
                        one -> Optional.ofNullable(asking.actions().get(one.ties().action())));
        boolean possible = action.filter(one -> one.possible().getAsBoolean()).isPresent();
        doIt.setVisible(action.isPresent());
        doIt.setDisable(!possible);
        var not = action.map(one -> one.key() + ".not").filter(words::has);
        // Titles such as "in or out" leave open which of the two is done.
        var does = action.map(one -> words.of(one.key())).orElse("");
        why.setText(
                possible
                        ? does
                        : not.map(key -> words.of("palette.not", words.of(key))).orElse(""));
        doIt.setAccessibleText(
                action.map(one -> words.of("help.do") + ": " + words.of(one.key())).orElse(""));
    }
}
