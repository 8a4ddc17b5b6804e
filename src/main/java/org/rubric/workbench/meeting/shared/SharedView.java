package org.rubric.workbench.meeting.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Theme;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.AtHand;

/// The window that a meeting may see: the document at hand and nothing else. It keeps place and
/// size while it is closed. Belongs to the JavaFX thread.
public final class SharedView {
    /// 30 pixels where the text has 16.
    private static final int START = 190;

    private static final int STEP = 10;
    private static final int LEAST = 100;
    private static final int MOST = 400;
    private static final double BODY = 16;

    private final Words words;
    private final AtHand at;
    private final Head head;
    private final SharedText text;
    private final Large large;
    private final BorderPane root = new BorderPane();
    private final Timeline following;
    private final List<Runnable> listeners = new ArrayList<>();
    private Function<Window, Optional<Rectangle2D>> second = SharedView::other;
    private Optional<Stage> stage = Optional.empty();
    private int size = START;

    public SharedView(Words words, AtHand at, Executor background) {
        this.words = words;
        this.at = at;
        head = new Head(words);
        text = new SharedText(words, at.write().text(), background, this::step);
        large = new Large(words);
        root.setTop(head);
        root.getStyleClass().addAll("workbench", "shared");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        following = new Timeline(new KeyFrame(Duration.millis(120), _ -> follow()));
        following.setCycleCount(Animation.INDEFINITE);
        at.listen(this::follow);
        text.size(size);
    }

    /// Told whenever it is opened or closed.
    public void onTurn(Runnable listener) {
        listeners.add(listener);
    }

    /// Whether it is open.
    public boolean shown() {
        return stage.isPresent();
    }

    /// Whether desk and Shared view have a screen each; else they are swapped.
    public boolean apart(Window desk) {
        return second.apply(desk).isPresent();
    }

    /// Opens or closes it; on a single screen it comes to the front, or the desk does.
    public void turn(Window desk) {
        if (stage.isEmpty()) {
            open(desk);
            if (apart(desk)) desk.requestFocus();
        } else if (apart(desk) || stage.get().isFocused()) close();
        else {
            stage.get().toFront();
            stage.get().requestFocus();
        }
        tell();
    }

    private void open(Window desk) {
        var made = new Stage();
        made.setTitle(words.of("shared.title"));
        var screen = second.apply(desk).orElseGet(() -> Screen.getPrimary().getVisualBounds());
        var scene = new Scene(root, screen.getWidth(), screen.getHeight());
        dress(desk, scene);
        made.setScene(scene);
        made.setX(screen.getMinX());
        made.setY(screen.getMinY());
        made.setWidth(screen.getWidth());
        made.setHeight(screen.getHeight());
        made.setOnHidden(_ -> closed());
        scene.getProperties().put("desk", desk);
        stage = Optional.of(made);
        follow();
        root.applyCss();
        root.layout();
        follow();
        made.show();
        following.play();
    }

    private static void dress(Window desk, Scene scene) {
        boolean dark = desk.getScene().getRoot().getStyleClass().contains("dark");
        (dark ? Theme.DARK : Theme.LIGHT).apply(scene);
    }

    /// Closes it; where it was it will be again.
    public void close() {
        stage.ifPresent(Stage::hide);
    }

    private void closed() {
        following.stop();
        text.rest();
        stage.ifPresent(was -> was.getScene().setRoot(new BorderPane()));
        stage = Optional.empty();
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Shows what is at hand now.
    private void follow() {
        if (stage.isEmpty()) return;
        stage.get().getScene().getProperties().computeIfPresent("desk", this::dressed);
        var entry = at.meeting().flatMap(now -> at.entry().flatMap(id -> Entry.find(now, id)));
        if (entry.isEmpty()) {
            root.setCenter(null);
            head.empty(at.meeting());
            return;
        }
        boolean since = at.open() && text.marked();
        var title = at.meeting().orElseThrow().title();
        head.show(entry.get(), since ? at.base() : Optional.empty(), title);
        head.from(at.open() ? text.column(size) : Large.LEFT);
        text.naming(new Naming(at.meeting()));
        if (at.open()) {
            if (root.getCenter() != text.node()) root.setCenter(text.node());
            text.follow(at.live());
        } else if (root.getCenter() != large || !shownLarge.equals(entry)) {
            shownLarge = entry;
            large.show(entry.get(), BODY * size / 100);
            root.setCenter(large);
        }
    }

    private Optional<Entry> shownLarge = Optional.empty();

    private Object dressed(Object key, Object desk) {
        var root = ((Window) desk).getScene().getRoot();
        var scene = stage.orElseThrow().getScene();
        boolean same =
                root.getStyleClass().contains("dark")
                        == scene.getRoot().getStyleClass().contains("dark");
        if (!same) dress((Window) desk, scene);
        return desk;
    }

    private void step(boolean larger) {
        size = Math.clamp(size + (larger ? STEP : -STEP), LEAST, MOST);
        text.size(size);
        shownLarge = Optional.empty();
        follow();
    }

    /// Size of the text in percent.
    public int size() {
        return size;
    }

    /// The scene while it is open.
    public Optional<Scene> scene() {
        return stage.map(Stage::getScene);
    }

    /// Answers the bounds of a screen that does not show that window; empty: there is none.
    public void screens(Function<Window, Optional<Rectangle2D>> known) {
        second = known;
    }

    private static Optional<Rectangle2D> other(Window desk) {
        var middle =
                Screen.getScreensForRectangle(
                        desk.getX() + desk.getWidth() / 2,
                        desk.getY() + desk.getHeight() / 2,
                        1,
                        1);
        return Screen.getScreens().stream()
                .filter(screen -> !middle.contains(screen))
                .map(Screen::getVisualBounds)
                .findFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F5 || event.getCode() == KeyCode.ESCAPE) back();
        else if (event.isShortcutDown() && larger(event.getCode())) step(true);
        else if (event.isShortcutDown() && smaller(event.getCode())) step(false);
        else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) at.step(1);
        else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) at.step(-1);
        else return;
        event.consume();
    }

    /// With a screen of its own it closes; on a single screen the desk comes to the front, and what
    /// is shared stays as it is behind it.
    private void back() {
        var desk = (Window) stage.orElseThrow().getScene().getProperties().get("desk");
        if (apart(desk)) close();
        else if (desk instanceof Stage window) window.toFront();
        if (desk instanceof Stage window) window.requestFocus();
    }

    private static boolean larger(KeyCode code) {
        return code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS;
    }

    private static boolean smaller(KeyCode code) {
        return code == KeyCode.MINUS || code == KeyCode.SUBTRACT;
    }
}
