package org.rubric.workbench.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Edition;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Succession;
import org.rubric.catalogue.TextIndex;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The editions of a text, what took its place, and which edition was in force on a day that is
/// typed. For the detail of a Recommendation.
public final class EditionsView extends VBox {
    private final Words words;
    private final Supplier<TextIndex> index;

    /// @param index of the catalogue as it is
    public EditionsView(Words words, Supplier<TextIndex> index) {
        super(8);
        this.words = words;
        this.index = index;
        getStyleClass().add("editions");
    }

    public void show(Recommendation text) {
        var heading = new Label(words.of("editions").toUpperCase(Locale.ROOT));
        heading.getStyleClass().addAll("pane-heading-words", "card-heading");
        getChildren().setAll(heading);
        if (text.standing().gone()) getChildren().add(successor(text));
        var editions = text.editions();
        if (editions.isEmpty()) {
            getChildren().add(quiet(words.of("editions.none")));
            return;
        }
        var grid = new GridPane(16, 4);
        for (var edition : editions.reversed())
            grid.addRow(
                    grid.getRowCount(),
                    new Label(edition.date()),
                    new Label(edition.name()),
                    quiet(said(edition)));
        getChildren().addAll(grid, asAt(text));
    }

    private String said(Edition edition) {
        if (edition.until().isEmpty()) return edition.status();
        return words.of("editions.until", edition.status(), edition.until()).strip();
    }

    private Node successor(Recommendation text) {
        var way = Succession.of(text.designation(), index.get());
        boolean bare = text.standing().replacedBy().isEmpty();
        var key = way.isCircle() ? "editions.circle" : bare ? "editions.gone" : "editions.replaced";
        var status = text.standing().status().isBlank() ? "superseded" : text.standing().status();
        var label =
                new Label(
                        words.of(key, bare ? status : way.words()),
                        Icons.small(Feather.ALERT_OCTAGON));
        label.getStyleClass().addAll("gone", "strong");
        label.setWrapText(true);
        return label;
    }

    private Node asAt(Recommendation text) {
        var day = new TextField(LocalDate.now().toString());
        day.setPrefColumnCount(9);
        day.setAccessibleText(words.of("editions.asat"));
        var answer = new Label();
        answer.setWrapText(true);
        Runnable ask = () -> answer.setText(answer(text, day.getText().strip()));
        day.textProperty().addListener((_, _, _) -> ask.run());
        ask.run();
        var row = new HBox(8, quiet(words.of("editions.asat")), day, answer);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String answer(Recommendation text, String day) {
        if (!day.matches("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?")) return words.of("editions.day");
        if (text.openEnded(day)) return words.of("editions.was.open");
        return text.asAt(day)
                .map(edition -> words.of("editions.was", edition.date(), edition.name()).strip())
                .orElseGet(() -> words.of("editions.was.none"));
    }

    private static Label quiet(String said) {
        var label = new Label(said);
        label.getStyleClass().add("secondary");
        return label;
    }
}
