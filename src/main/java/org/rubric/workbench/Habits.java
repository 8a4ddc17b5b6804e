package org.rubric.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.desk.front.FirstPage;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Kind;
import org.rubric.workbench.write.Sight;

/// Keeps how the window is set up and sets it up so again. What cannot be read is as on the first
/// day; what cannot be kept costs nothing but the habit.
final class Habits implements Workbench.Recent {
    private static final Kind<Setup> SETUP = Kind.of("setting", Setup.class);
    private static final String NAME = "setup";
    private Runnable released = () -> {};
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    /// About what systems put above the contents.
    private static final double TITLE_BAR = 40;

    private final Desk desk;
    private Setup setup;
    private Optional<FirstPage.Box> box = Optional.empty();

    Habits(Desk desk) {
        this.desk = desk;
        setup = read();
        box = setup.box();
    }

    private Setup read() {
        try {
            return desk.repository().records().find(SETUP, NAME).orElse(Setup.FIRST);
        } catch (IOException _) {
            return Setup.FIRST;
        }
    }

    Setup setup() {
        return setup;
    }

    /// Changes a habit and keeps it.
    void change(UnaryOperator<Setup> how) {
        var next = how.apply(setup);
        if (next.equals(setup)) return;
        setup = next;
        try {
            desk.repository()
                    .records()
                    .put(SETUP, NAME, setup, System.getProperty("user.name", ""));
        } catch (IOException _) {
            // The draft tells when the disk refuses; a habit is not worth a second sentence.
        }
    }

    @Override
    public List<String> keys() {
        return setup.recent();
    }

    @Override
    public void used(String key) {
        change(now -> now.withRecent(key));
    }

    @Override
    public void entered(String place) {
        change(now -> now.at(place));
    }

    /// Shows the text in its size and the panes in their widths, and keeps each new size.
    void follow(Sight sight, IntConsumer told) {
        sight.size(setup.size());
        sight.widths(setup.panes());
        sight.onSize(
                size -> {
                    change(now -> now.withSize(size));
                    told.accept(size);
                });
    }

    /// The theme that was chosen, else the system's.
    Theme theme() {
        return setup.theme().orElseGet(Habits::system);
    }

    /// As the system prefers it now.
    static Theme system() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                ? Theme.DARK
                : Theme.LIGHT;
    }

    /// Tells when the system's preference changes, as long as none was chosen.
    void onSystem(Runnable changed) {
        var scheme = Platform.getPreferences().colorSchemeProperty();
        ChangeListener<ColorScheme> listener =
                (_, _, _) -> {
                    if (setup.theme().isEmpty()) changed.run();
                };
        scheme.addListener(listener);
        released = () -> scheme.removeListener(listener);
    }

    /// Lets go of the system, which outlives a window.
    void close() {
        released.run();
    }

    /// Puts a window where it was, within the screens there are now, and follows where it goes.
    void place(Stage stage) {
        put(stage, setup.box());
        follow(stage);
    }

    /// Follows where a window goes.
    void follow(Stage stage) {
        stage.xProperty().addListener((_, _, _) -> moved(stage));
        stage.yProperty().addListener((_, _, _) -> moved(stage));
        stage.widthProperty().addListener((_, _, _) -> moved(stage));
        stage.heightProperty().addListener((_, _, _) -> moved(stage));
        stage.maximizedProperty().addListener((_, _, _) -> moved(stage));
    }

    /// Puts a window there, within the screens there are now; where it was nowhere yet, it is as
    /// large as there is room for.
    static void put(Stage stage, Optional<FirstPage.Box> was) {
        was.ifPresentOrElse(box -> put(stage, box), () -> first(stage));
    }

    private static void put(Stage stage, FirstPage.Box was) {
        var box = within(was, visible(was));
        stage.setX(box.x());
        stage.setY(box.y());
        stage.setWidth(box.width());
        stage.setHeight(box.height());
        stage.setMaximized(box.maximized());
    }

    /// The first time it is as large as its contents wish, and no larger than the screen.
    private static void first(Stage stage) {
        if (Double.isFinite(stage.getWidth())) return;
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = stage.getScene();
        if (scene.getWidth() > screen.getWidth()) stage.setWidth(screen.getWidth());
        if (scene.getHeight() + TITLE_BAR > screen.getHeight()) stage.setHeight(screen.getHeight());
    }

    /// The screen that shows most of it, or the first where none does.
    private static Rectangle2D visible(FirstPage.Box box) {
        return Screen.getScreensForRectangle(box.x(), box.y(), box.width(), box.height()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    /// The box moved and, where it must be, shrunk so that all of it can be seen.
    static FirstPage.Box within(FirstPage.Box box, Rectangle2D screen) {
        double wide =
                Math.clamp(
                        box.width(), Math.min(LEAST_WIDTH, screen.getWidth()), screen.getWidth());
        double tall =
                Math.clamp(
                        box.height(),
                        Math.min(LEAST_HEIGHT, screen.getHeight()),
                        screen.getHeight());
        double x = Math.clamp(box.x(), screen.getMinX(), screen.getMaxX() - wide);
        double y = Math.clamp(box.y(), screen.getMinY(), screen.getMaxY() - tall);
        return new FirstPage.Box(x, y, wide, tall, box.maximized());
    }

    /// While it fills the screen the size to come back to stays.
    private void moved(Stage stage) {
        boolean whole = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        if (!whole && Double.isFinite(stage.getX()) && stage.getWidth() > 0)
            box =
                    Optional.of(
                            new FirstPage.Box(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight(),
                                    false));
        else
            box =
                    box.map(
                            was ->
                                    new FirstPage.Box(
                                            was.x(),
                                            was.y(),
                                            was.width(),
                                            was.height(),
                                            stage.isMaximized()));
    }

    /// Keeps what the next start shows before the store is open; nothing of protected documents.
    ///
    /// @param start whether the window is left on its start
    void page(boolean start, List<DraftEntry> drafts) {
        try {
            if (!desk.repository().seal().isNone()) return;
        } catch (IOException _) {
            return;
        }
        new FirstPage(start, setup.theme().map(Theme::name), box, drafts).keep(desk.home());
    }

    /// Where the window is, or will be when it no longer fills the screen.
    Optional<FirstPage.Box> box() {
        return box;
    }
}
