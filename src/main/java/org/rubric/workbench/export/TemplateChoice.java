package org.rubric.workbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rubric.desk.KeptTemplate;
import org.rubric.workbench.Words;

/// Which official Word file is filled, if any: chosen once, remembered.
final class TemplateChoice extends HBox {
    private final Words words;
    private final KeptTemplate kept;
    private final Label name = new Label();
    private final Button without;

    /// @param kept where it is remembered
    /// @param choose asks for a file
    /// @param say tells why a file cannot serve
    record Template(KeptTemplate kept, Consumer<Consumer<Path>> choose, Consumer<String> say) {}

    TemplateChoice(Words words, Template template) {
        super(8);
        this.words = words;
        this.kept = template.kept();
        getStyleClass().add("template-choice");
        setAlignment(Pos.CENTER_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        without = button("word.template.without");
        without.setOnAction(_ -> change(template.say(), kept::forget));
        var other = button("word.template.choose");
        other.setOnAction(
                _ ->
                        template.choose()
                                .accept(file -> change(template.say(), () -> kept.take(file))));
        getChildren().addAll(name, without, other);
        show();
    }

    private interface Deed {
        void act() throws IOException;
    }

    private void change(Consumer<String> say, Deed deed) {
        try {
            deed.act();
        } catch (IOException e) {
            say.accept(e.getMessage());
        }
        show();
    }

    private Button button(String key) {
        var button = new Button(words.of(key));
        button.setTooltip(new Tooltip(words.of(key + ".tip")));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show() {
        var chosen = kept.name();
        name.setText(chosen.orElse(words.of("word.template.none")));
        without.setVisible(chosen.isPresent());
        without.setManaged(chosen.isPresent());
    }

    Optional<Path> chosen() {
        return kept.file();
    }
}
