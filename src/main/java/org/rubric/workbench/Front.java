package org.rubric.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.front.FirstPage;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.bar.Sign;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.start.StartView;

/// What is seen first: title row, signs of the places, the start and the bottom line. The window is
/// made behind them, after they are painted, or when something is asked of it before.
final class Front {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Words words = Words.of(Wording.language());
    private final Button save = new Button(words.of("pdf.save"), Icons.small(Feather.DOWNLOAD));
    private final BottomLine bottom = new BottomLine(words, List.of(save));
    private final Overlay overlay = new Overlay();
    private final TitleRow head = new TitleRow(words);
    private final Workbench workbench = new Workbench(words, Sign.ALL, head, bottom, overlay);
    private final StartView start;
    private final Scene scene;
    private final Function<Front, Optional<Window>> making;
    private Optional<Window> window = Optional.empty();
    private Optional<Theme> theme = Optional.empty();

    /// @param making makes the window when it is wanted; empty: it cannot be had
    Front(Function<Front, Optional<Window>> making) {
        this.making = making;
        save.getStyleClass().addAll("flat", "bottom-button");
        start =
                new StartView(
                        words,
                        new StartView.Deeds(
                                () -> window().ifPresent(w -> w.create("en")),
                                () -> window().ifPresent(Window::choose),
                                () -> window().ifPresent(Window::meet),
                                () -> window().ifPresent(Window::sample)));
        head.onTheme(() -> window().ifPresent(Window::changeTheme));
        workbench.onEarly(this::window);
        scene = new Scene(workbench.root(), WIDTH, HEIGHT);
    }

    /// Told by the window, as soon as there is one.
    void behind(Window made) {
        window = Optional.of(made);
    }

    /// The window behind it, made now if it was not.
    Optional<Window> window() {
        if (window.isEmpty()) window = making.apply(this);
        return window;
    }

    /// The window behind it, if it is made.
    Optional<Window> made() {
        return window;
    }

    /// Shows the start as it was kept, on a stage where it was.
    void show(Stage stage, FirstPage page) {
        wear(page.theme().flatMap(Theme::named).orElseGet(Habits::system));
        start.lately(page.drafts(), id -> window().ifPresent(w -> w.open(id)));
        begin();
        stage.setTitle(words.of("application"));
        stage.setScene(scene);
        Habits.put(stage, page.box());
        stage.show();
    }

    /// The start, with nothing open.
    void begin() {
        save.setVisible(false);
        bottom.idle(words.of("start.local"));
        head.nothing();
        workbench.show(start);
        start.requestFocus();
    }

    /// Light or dark.
    void wear(Theme wanted) {
        if (theme.equals(Optional.of(wanted))) return;
        theme = Optional.of(wanted);
        wanted.apply(scene);
        head.wears(wanted, "Ctrl+Shift+L");
    }

    Words words() {
        return words;
    }

    Button save() {
        return save;
    }

    BottomLine bottom() {
        return bottom;
    }

    Overlay overlay() {
        return overlay;
    }

    TitleRow head() {
        return head;
    }

    Workbench workbench() {
        return workbench;
    }

    StartView start() {
        return start;
    }

    Scene scene() {
        return scene;
    }
}
