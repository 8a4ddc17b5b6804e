package org.rubric.workbench.export;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.rubric.desk.Desk;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Words;

/// The picture on the covers of published texts, as the window lets one choose it.
final class Covers {
    private static final List<String> KINDS = List.of("*.png", "*.jpg", "*.jpeg", "*.svg");

    private final Words words;
    private final Desk desk;
    private final BottomLine bottom;

    Covers(Words words, Desk desk, BottomLine bottom) {
        this.words = words;
        this.desk = desk;
        this.bottom = bottom;
    }

    /// @param over what the file chooser stands over
    LookChoice.Cover cover(Node over) {
        return new LookChoice.Cover(
                () -> desk.cover().name(), done -> choose(over, done), this::forget);
    }

    private void choose(Node over, Runnable done) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.of("pdf.cover.kinds"), KINDS));
        var file = chooser.showOpenDialog(over.getScene().getWindow());
        if (file == null) return;
        try {
            desk.cover().take(file.toPath());
            done.run();
        } catch (IOException e) {
            bottom.say(words.of("pdf.cover.unfit", file.getName(), e.getMessage()));
        }
    }

    private void forget() {
        try {
            desk.cover().forget();
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }
}
