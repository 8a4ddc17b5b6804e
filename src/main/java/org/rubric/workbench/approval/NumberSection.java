package org.rubric.workbench.approval;

import java.io.IOException;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.desk.approval.NumberSuggestion;
import org.rubric.document.Document;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.meeting.Hall;

/// The number that the text is to have: a suggestion until somebody takes or types one. The name it
/// had stays beside it.
final class NumberSection {
    private static final int LONGEST = 40;
    private final Hall hall;
    private final Words words;
    private final PageSteps steps;
    private final ProgrammeEntry entry;
    private final Document document;
    private final TextField field = new TextField();

    NumberSection(Hall hall, PageSteps steps, ProgrammeEntry entry, Document document) {
        this.hall = hall;
        this.words = hall.words();
        this.steps = steps;
        this.entry = entry;
        this.document = document;
    }

    Node content() throws IOException {
        var section = SidePane.section(words, "ready.number");
        var now = entry.details().number();
        var found = suggestion();
        field.setText(now);
        field.setPromptText(found.map(NumberSuggestion::number).orElse("Y.4000"));
        field.setAccessibleText(words.of("ready.number"));
        field.setPrefColumnCount(9);
        field.setOnAction(_ -> keep(field.getText().strip()));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) keep(field.getText().strip());
                        });
        var before = new Label(words.of("programme.ex", entry.name()));
        before.getStyleClass().add("secondary");
        HBox.setHgrow(before, Priority.ALWAYS);
        var row = new HBox(8, field, before);
        row.setAlignment(Pos.CENTER_LEFT);
        section.getChildren().add(row);
        if (now.isEmpty()) found.ifPresent(said -> section.getChildren().add(offer(said)));
        return section;
    }

    private Optional<NumberSuggestion> suggestion() throws IOException {
        return NumberSuggestion.of(hall.desk(), document);
    }

    private Node offer(NumberSuggestion found) {
        var why =
                new Label(
                        Wrapping.safe(
                                words.of(
                                        "ready.number.why",
                                        found.number(),
                                        found.range(),
                                        found.block().label())));
        why.setWrapText(true);
        why.getStyleClass().addAll("secondary", "second-line");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var take = new Button(words.of("ready.number.take"));
        take.getStyleClass().add("small-button");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> keep(found.number()));
        var row = new HBox(8, why, take);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void keep(String typed) {
        var number = typed.substring(0, Math.min(typed.length(), LONGEST));
        if (number.equals(entry.details().number())) return;
        var said =
                number.isEmpty()
                        ? words.of("ready.number.gone", entry.name())
                        : words.of("ready.number.kept", entry.name(), number);
        try {
            var kept = hall.desk().programme();
            var before = kept.now();
            kept.change(
                    said,
                    now -> now.update(entry.name(), e -> e.with(e.details().withNumber(number))),
                    hall.desk().author());
            if (before.equals(kept.now())) return;
            steps.did(said, kept);
            hall.say(said + ".");
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }
}
