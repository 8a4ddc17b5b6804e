package org.rubric.workbench.write.review;

import static java.util.Locale.ROOT;

import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.review.Returning;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// Asks over the text what is meant by a file that is a copy of the draft.
final class AskStrip extends HBox {
    private final Button first;

    /// What may be answered.
    ///
    /// @param review its changes are added to the queue
    /// @param own it is opened as a document of its own
    /// @param nothing neither
    record Answers(Runnable review, Runnable own, Runnable nothing) {}

    AskStrip(Words words, String file, Returning returning, Answers answers) {
        super(12);
        getStyleClass().addAll("strip", "ask-strip");
        setAlignment(Pos.CENTER_LEFT);
        boolean same = returning.proposals().isEmpty();
        var asked = new VBox(2, label(said(words, file, returning), "strong"));
        asked.setAlignment(Pos.CENTER_LEFT);
        asked.setMinWidth(0);
        if (returning.header())
            asked.getChildren().add(label(header(words, returning, same), "secondary"));
        HBox.setHgrow(asked, Priority.ALWAYS);
        var review = button(words.of("review.ask.review"), answers.review);
        var own = button(words.of("review.ask.own"), answers.own);
        var nothing = new Hyperlink(words.of("review.ask.nothing"));
        nothing.setMinWidth(Region.USE_PREF_SIZE);
        nothing.setOnAction(_ -> answers.nothing.run());
        first = same ? own : review;
        first.getStyleClass().add("primary");
        getChildren().addAll(Icons.small(Feather.CORNER_DOWN_LEFT), asked);
        if (!same) getChildren().add(review);
        getChildren().addAll(own, nothing);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        answers.nothing.run();
                    } else if (event.getCode() == KeyCode.ENTER
                            && getScene().getFocusOwner() instanceof Button chosen) {
                        event.consume();
                        chosen.fire();
                    }
                });
    }

    private static String said(Words words, String file, Returning returning) {
        long authors = returning.proposals().stream().map(p -> p.author()).distinct().count();
        if (authors > 0) return words.of("review.ask", file, authors);
        return words.of(returning.header() ? "review.ask.text" : "review.ask.same", file);
    }

    /// The header is no part of the queue: what it says in the copy is entered by hand.
    private static String header(Words words, Returning returning, boolean alone) {
        var fields =
                returning.fields().stream()
                        .map(field -> words.of("review.header." + field.name().toLowerCase(ROOT)))
                        .collect(Collectors.joining(", "));
        return words.of(alone ? "review.ask.header" : "review.ask.header.too", fields);
    }

    private static Label label(String said, String style) {
        var label = new Label(Wrapping.safe(said));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String words, Runnable run) {
        var button = new Button(words);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// The first answer has the keyboard.
    void enter() {
        Platform.runLater(first::requestFocus);
    }
}
