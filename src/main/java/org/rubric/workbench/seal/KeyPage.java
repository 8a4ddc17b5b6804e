package org.rubric.workbench.seal;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.rubric.desk.WholeFile;
import org.rubric.repository.seal.RecoveryKey;

/// The recovery key, shown once: to be copied, or saved where the user likes. Goes on when it is
/// said to be kept.
final class KeyPage extends Page {
    private final RecoveryKey key;
    private final Button on;
    private final Label said = new Label();

    KeyPage(Gate gate, RecoveryKey key, Runnable kept) {
        super(gate, "seal.on.title", "seal.on.why");
        this.key = key;
        var words = gate.words();
        var field = new TextField(key.toString());
        field.setEditable(false);
        field.setAccessibleText(words.of("seal.key"));
        field.getStyleClass().add("gate-key");
        var have = new CheckBox(words.of("seal.kept"));
        on = primary("seal.on", kept);
        on.disableProperty().bind(have.selectedProperty().not());
        said.getStyleClass().add("secondary");
        said.setWrapText(true);
        var copy = plain("seal.copy", this::copy);
        var save = plain("seal.save", this::save);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(field, new HBox(8, copy, save), said, have, row(new Label(), on));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(key.toString());
        Clipboard.getSystemClipboard().setContent(content);
        said.setText(gate.words().of("seal.copied"));
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setInitialFileName(gate.words().of("seal.file"));
        var file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) save(file.toPath());
    }

    void save(Path file) {
        var text = gate.words().of("seal.file.text", key.toString());
        try {
            WholeFile.write(
                    file, out -> out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            said.setText(gate.words().of("seal.saved", file));
        } catch (IOException e) {
            said.setText(e.getMessage());
        }
    }

    @Override
    public void requestFocus() {
        getChildren().get(2).requestFocus();
    }
}
