package org.rubric.workbench.seal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.rubric.desk.Desk;
import org.rubric.repository.Protection;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.Unlocking;
import org.rubric.workbench.Action;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// "Protect with a passphrase…": the panel and what its buttons do. Sealing and opening for good
/// need the documents closed; [Reopening] does that.
public final class Protecting {
    private final Words words;
    private final Desk desk;
    private final Overlay overlay;
    private final Consumer<String> say;
    private final Executor background;

    public Protecting(
            Words words, Desk desk, Overlay overlay, Consumer<String> say, Executor background) {
        this.words = words;
        this.desk = desk;
        this.overlay = overlay;
        this.say = say;
        this.background = background;
    }

    /// @param scene of the window
    /// @param place below which the panel opens
    public Action action(Supplier<Scene> scene, Supplier<Bounds> place) {
        return Action.of(
                "protect",
                new Action.Face.Hidden(),
                "",
                () -> Reopening.of(scene.get()).isPresent(),
                () -> overlay.below(panel(scene), place.get()));
    }

    private ProtectPanel panel(Supplier<Scene> scene) {
        boolean on = new Protection(desk.home()).isOn();
        return new ProtectPanel(
                words, on, new Doing(() -> Reopening.of(scene.get()).orElseThrow()));
    }

    private final class Doing implements ProtectPanel.Deeds {
        private final Supplier<Reopening> reopening;

        Doing(Supplier<Reopening> reopening) {
            this.reopening = reopening;
        }

        @Override
        public void protect(char[] fresh) {
            close();
            reopening
                    .get()
                    .again(
                            words.of("seal.sealing"),
                            Unlocking.NOBODY,
                            home -> {
                                var made = new Protection(home).turnOn(fresh);
                                return new Reopening.Then(
                                        _ -> made.seal(), Optional.of(made.recovery()));
                            });
        }

        @Override
        public void change(char[] now, char[] fresh, Consumer<String> wrong) {
            known(
                    now,
                    _ -> {
                        desk.repository().changePassphrase(fresh);
                        Platform.runLater(
                                () -> {
                                    close();
                                    say.accept(words.of("protect.changed"));
                                });
                    },
                    wrong);
        }

        @Override
        public void remove(char[] now, Consumer<String> wrong) {
            known(now, seal -> Platform.runLater(() -> remove(seal)), wrong);
        }

        private void remove(Seal seal) {
            close();
            reopening
                    .get()
                    .again(
                            words.of("seal.opening"),
                            _ -> seal,
                            home -> {
                                new Protection(home).turnOff(_ -> seal);
                                return new Reopening.Then(Unlocking.NOBODY, Optional.empty());
                            });
        }

        @Override
        public void close() {
            overlay.close();
        }
    }

    private interface Right {
        void then(Seal seal) throws IOException;
    }

    /// Goes on in the background if the passphrase is the one of the documents.
    private void known(char[] now, Right right, Consumer<String> wrong) {
        background.execute(
                () -> {
                    try {
                        var file = desk.repository().keyFile().orElseThrow();
                        right.then(file.unlock(now));
                    } catch (IOException e) {
                        Platform.runLater(() -> wrong.accept(e.getMessage()));
                    }
                });
    }
}
