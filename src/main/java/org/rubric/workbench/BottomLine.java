package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.document.Finding;

/// What can always be read: whether all is saved, how long the text is, where it stands, and what
/// was done last; on the right the checks.
public final class BottomLine extends HBox {
    private final Words words;
    private final Label saved = new Label();
    private final HBox facts = new HBox(16);
    private final Label message = new Label();
    private final HBox links = new HBox(8);
    private final Tally tally;
    private final HBox right = new HBox(16);

    /// @param deeds on the far right, such as saving as PDF
    BottomLine(Words words, List<? extends Node> deeds) {
        super(16);
        this.words = words;
        getStyleClass().add("bottom-line");
        setAlignment(Pos.CENTER_LEFT);
        tally = new Tally(words);
        tally.setVisible(false);
        message.getStyleClass().add("message");
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.getChildren().add(tally);
        right.getChildren().addAll(deeds);
        links.setAlignment(Pos.CENTER_LEFT);
        links.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(saved, facts, message, links, right);
    }

    /// @param time `14:02:31`
    void saved(String time) {
        saved.setText(words.of("saved", time));
    }

    void saving() {
        saved.setText(words.of("saving"));
    }

    /// Short facts from left to right.
    public void facts(List<String> all) {
        var labels = new ArrayList<Label>();
        for (var fact : all) {
            var label = new Label(fact);
            label.getStyleClass().add("secondary");
            labels.add(label);
        }
        facts.getChildren().setAll(labels);
    }

    public void checks(List<Finding> findings) {
        tally.setVisible(true);
        tally.show(findings);
    }

    /// Says what was done, until something else is.
    public void say(String words) {
        links.getChildren().clear();
        message.setText(words);
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
