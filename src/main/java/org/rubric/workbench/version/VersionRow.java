package org.rubric.workbench.version;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// A version: its name, or a field for a new one, over time and author.
final class VersionRow extends ListCell<NamedVersion> {
    private final Words words;
    private final Predicate<NamedVersion> naming;
    private final BiConsumer<NamedVersion, Optional<String>> given;

    /// @param naming whether the name of that version is being changed
    /// @param given told of the new name, or of none
    VersionRow(
            Words words,
            Predicate<NamedVersion> naming,
            BiConsumer<NamedVersion, Optional<String>> given) {
        this.words = words;
        this.naming = naming;
        this.given = given;
        getStyleClass().add("version-row");
        // A long name is shortened, never scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(NamedVersion version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var aside = new Label(words.of("versions.by", version.time(), version.version().author()));
        aside.getStyleClass().add("secondary");
        var name = new Label(version.name());
        name.getStyleClass().add("strong");
        if (version.decided()) decided(name, aside);
        setGraphic(new VBox(2, naming.test(version) ? field(version) : name, aside));
        setAccessibleText(version.name() + ", " + aside.getText());
    }

    private void decided(Label name, Label aside) {
        name.setGraphic(Icons.small(Feather.LOCK));
        aside.setText(aside.getText() + " \u00b7 " + words.of("versions.decided"));
    }

    private TextField field(NamedVersion version) {
        var field = new TextField(version.name());
        field.setAccessibleText(words.of("versions.name"));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case ENTER -> take(version, field.getText().strip());
                        case ESCAPE -> given.accept(version, Optional.empty());
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        Platform.runLater(
                () -> {
                    field.requestFocus();
                    field.selectAll();
                });
        return field;
    }

    private void take(NamedVersion version, String name) {
        given.accept(version, name.isEmpty() ? Optional.empty() : Optional.of(name));
    }
}
