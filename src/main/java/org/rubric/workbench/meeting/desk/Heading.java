package org.rubric.workbench.meeting.desk;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.AtHand;

/// What is at hand: number and title, source, the text that marks refer to, how many changes; on
/// the right what can be done with it.
final class Heading extends HBox {
    private final Words words;
    private final AtHand at;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Tooltip whole = new Tooltip();

    Heading(Words words, AtHand at) {
        super(16);
        this.words = words;
        this.at = at;
        number.getStyleClass().addAll("strong", "paper-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().addAll("strong", "paper-title");
        title.setTooltip(whole);
        facts.getStyleClass().add("secondary");
        var deeds = new HBox(8);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        deeds.setMinWidth(Region.USE_PREF_SIZE);
        Bindings.bindContent(deeds.getChildren(), at.deeds());
        var top = new HBox(8, number, title);
        number.managedProperty().bind(number.textProperty().isNotEmpty());
        facts.managedProperty().bind(facts.textProperty().isNotEmpty());
        var said = new VBox(4, top, facts);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("paper-heading");
        getChildren().addAll(said, deeds);
    }

    /// Nothing is at hand.
    void empty() {
        number.setText("");
        title.setText(words.of("desk.empty"));
        whole.setText(title.getText());
        facts.setText("");
    }

    void show(Entry entry) {
        number.setText(entry.document().map(d -> d.number().printed()).orElse(""));
        Directed.words(title, entry.title());
        whole.setText(entry.document().map(d -> d.heading().title()).orElse(entry.title()));
        facts.setText(new Particulars(words, at).of(entry));
    }
}
