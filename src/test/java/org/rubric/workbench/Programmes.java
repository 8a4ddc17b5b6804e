package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.workbench.programme.Secretary;
import org.rubric.workbench.register.OwnView;

/// A view of the programme in a window of its own, as wide as the place *Documents* leaves it at
/// 1280 × 800, with a store behind it.
public final class Programmes implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 20);

    public final Desk desk;
    public final Scene scene;
    public final List<String> said = new ArrayList<>();
    public final List<Id> opened = new ArrayList<>();
    public final List<Document> exported = new ArrayList<>();
    public final List<Path> wrote = new ArrayList<>();
    public final OwnView view;
    public final Secretary secretary;
    private final Stage stage;
    private final ExecutorService background = Executors.newSingleThreadExecutor();

    public Programmes(Path home, Function<Secretary, OwnView> made, Theme theme)
            throws IOException {
        desk = new Desk(home);
        desk.repository();
        Ui.run(() -> {});
        var words = Words.of(Locale.ENGLISH);
        var overlay = new Overlay();
        secretary = new Secretary(words, desk, overlay, background, around(home), () -> TODAY);
        view = Ui.on(() -> made.apply(secretary));
        scene =
                Ui.on(
                        () -> {
                            var side = new Region();
                            side.getStyleClass().addAll("left-pane", "registers");
                            var frame = new BorderPane(view.content());
                            frame.setLeft(side);
                            var root = new StackPane(frame, overlay);
                            root.getStyleClass().add("workbench");
                            overlay.over(root);
                            return new Scene(root, 1280, 680);
                        });
        stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    theme.apply(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setScene(scene);
                    stage.show();
                    view.entered();
                });
        Ui.settle();
    }

    private Secretary.Around around(Path home) {
        return new Secretary.Around() {
            @Override
            public void say(String sentence) {
                said.add(sentence);
            }

            @Override
            public void open(Id draft) {
                opened.add(draft);
            }

            @Override
            public void export(String title, Document document, Node beside) {
                exported.add(document);
            }

            @Override
            public Path folder() {
                return home;
            }

            @Override
            public void wrote(Path file) {
                wrote.add(file);
            }
        };
    }

    public String said() {
        return said.isEmpty() ? "" : said.getLast();
    }

    public void press(KeyCode code, boolean shortcut, boolean alt) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, alt, false);
        Ui.run(() -> Event.fireEvent(scene.getFocusOwner(), event));
        Ui.settle();
    }

    public void press(KeyCode code) {
        press(code, false, false);
    }

    /// The first button, shown, with those words.
    public void click(String words) {
        var found = button(words);
        Ui.run(found::fire);
        Ui.settle();
    }

    public javafx.scene.control.ButtonBase button(String words) {
        return Ui.on(
                () ->
                        scene.getRoot().lookupAll("*").stream()
                                .filter(javafx.scene.control.ButtonBase.class::isInstance)
                                .map(javafx.scene.control.ButtonBase.class::cast)
                                .filter(
                                        b ->
                                                words.equals(b.getText())
                                                        || words.equals(b.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No button " + words)));
    }

    /// Types into the field of that name.
    public void type(String field, String words) {
        Ui.run(
                () -> {
                    for (var node : scene.getRoot().lookupAll("*"))
                        if (node instanceof TextInputControl input
                                && field.equals(input.getAccessibleText())) {
                            input.requestFocus();
                            input.setText(words);
                            return;
                        }
                    throw new AssertionError("No field " + field);
                });
        Ui.settle();
    }

    /// All words shown.
    public List<String> words() {
        return Ui.on(
                () -> {
                    var all = new ArrayList<String>();
                    for (var node : scene.getRoot().lookupAll("*"))
                        if (node instanceof Labeled label
                                && label.getText() != null
                                && !label.getText().isEmpty()) all.add(label.getText());
                    return all;
                });
    }

    public List<Node> all(String selector) {
        return Ui.on(() -> List.copyOf(scene.getRoot().lookupAll(selector)));
    }

    /// A picture for the tour; what it shows must have names and be dark enough to be read.
    public void picture(String name) {
        Ui.picture(scene, name);
        var missing = new ArrayList<String>();
        for (var line : Ui.on(() -> Audit.nameless(scene.getRoot())))
            missing.add("no name " + line);
        for (var line : Ui.on(() -> Audit.pale(scene.getRoot()))) missing.add("pale " + line);
        if (!missing.isEmpty()) throw new AssertionError(name + ": " + String.join("\n", missing));
    }

    /// Waits for a change that is told on the thread of the window.
    public void settle() {
        Ui.settle();
        Ui.settle();
    }

    /// Presses a button found by its node.
    public static void fire(Node node) {
        Ui.run(() -> ((Button) node).fire());
        Ui.settle();
    }

    @Override
    public void close() throws IOException {
        Ui.close(stage);
        background.shutdownNow();
        desk.close();
    }
}
