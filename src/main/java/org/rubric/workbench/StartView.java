package org.rubric.workbench;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is seen when nothing is open: one question, four answers.
final class StartView extends VBox {
    private final Words words;
    private final List<Button> answers;

    /// What the four buttons do, in their order.
    record Deeds(Runnable create, Runnable open, Runnable meeting, Runnable sample) {}

    StartView(Words words, Deeds deeds) {
        this.words = words;
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        answers =
                List.of(
                        answer("start.new", Feather.FILE_PLUS, deeds.create),
                        answer("start.open", Feather.FILE_TEXT, deeds.open),
                        answer("start.meeting", Feather.CALENDAR, deeds.meeting),
                        answer("start.sample", Feather.BOOK_OPEN, deeds.sample));
        var heading = new Label(words.of("start.heading"));
        heading.getStyleClass().add("start-heading");
        var row = new HBox(24);
        row.setAlignment(Pos.CENTER);
        row.getChildren().addAll(answers);
        var below = new Label(words.of("start.drop"), Icons.small(Feather.FILE_TEXT));
        below.getStyleClass().addAll("secondary", "start-below");
        var above = new Region();
        var under = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(under, Priority.ALWAYS);
        under.setMinHeight(64);
        getChildren().addAll(above, heading, row, below, under);
    }

    private Button answer(String key, Ikon ikon, Runnable deed) {
        var icon = FontIcon.of(ikon, 32);
        icon.getStyleClass().add("start-icon");
        var title = new Label(words.of(key));
        title.getStyleClass().add("start-title");
        var hint = new Label(words.of(key + ".hint"));
        hint.getStyleClass().addAll("secondary", "start-hint");
        hint.setWrapText(true);
        var card = new VBox(icon, title, hint);
        card.getStyleClass().add("start-card");
        var button = new Button();
        button.setGraphic(card);
        button.getStyleClass().add("start-button");
        button.setAccessibleText(words.of(key) + ". " + words.of(key + ".hint"));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Puts the keyboard on the first answer.
    @Override
    public void requestFocus() {
        answers.getFirst().requestFocus();
    }
}
