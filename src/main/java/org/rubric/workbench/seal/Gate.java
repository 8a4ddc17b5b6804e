package org.rubric.workbench.seal;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.RecoveryKey;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.workbench.Words;

/// What stands in the window while the documents are closed: the question for the passphrase, the
/// way out when it is forgotten, the recovery key that is shown once, and a word while it works.
public final class Gate {
    private final Words words;
    private final Executor background;
    private final StackPane root = new StackPane();
    private final Scene scene;

    /// @param background tries passphrases, each up to half a second
    public Gate(Words words, Executor background) {
        this.words = words;
        this.background = background;
        root.getStyleClass().addAll("workbench", "gate");
        scene = new Scene(root, 1280, 800);
    }

    public Scene scene() {
        return scene;
    }

    /// What is opened with, and the passphrase that is set from now on; empty: it stays.
    public record Opened(Seal seal, char[] passphrase) {}

    /// Asks for the passphrase until it is right.
    public void ask(KeyFile file, Consumer<Opened> opened) {
        show(new UnlockPage(this, file, opened));
    }

    void forgotten(KeyFile file, Consumer<Opened> opened) {
        show(new ForgottenPage(this, file, opened));
    }

    /// Shows a recovery key until it is said to be kept.
    public void keep(RecoveryKey key, Runnable kept) {
        show(new KeyPage(this, key, kept));
    }

    /// Says what goes on.
    public void busy(String what) {
        var label = new Label(what);
        label.getStyleClass().add("popover-title");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        show(card(label, bar));
    }

    /// Says why it does not go on, with one button.
    public void tell(String trouble, String button, Runnable deed) {
        var label = new Label(trouble);
        label.setWrapText(true);
        var go = new Button(words.of(button));
        go.getStyleClass().add("primary");
        go.setDefaultButton(true);
        go.setOnAction(_ -> deed.run());
        show(card(label, go));
    }

    Words words() {
        return words;
    }

    /// Up to half a second of work, then one of two goes on in the window.
    void attempt(Attempt attempt, Consumer<Seal> right, Consumer<String> wrong) {
        background.execute(
                () -> {
                    try {
                        var seal = attempt.open();
                        Platform.runLater(() -> right.accept(seal));
                    } catch (SealException e) {
                        Platform.runLater(() -> wrong.accept(e.getMessage()));
                    } catch (IOException | RuntimeException e) {
                        Platform.runLater(() -> wrong.accept(words.of("seal.failed")));
                    }
                });
    }

    interface Attempt {
        Seal open() throws IOException;
    }

    static VBox card(Node... rows) {
        var card = new VBox(16, rows);
        card.getStyleClass().add("gate-card");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return card;
    }

    private void show(VBox card) {
        root.getChildren().setAll(card);
        card.requestFocus();
    }
}
