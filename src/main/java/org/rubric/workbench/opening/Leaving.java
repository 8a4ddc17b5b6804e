package org.rubric.workbench.opening;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// Stands between a window and its end while the disk refuses changes: the person decides whether
/// they are given up.
public record Leaving(Words words, Desk desk, Stage stage) {
    private static final double BELOW_TITLE = 48;

    /// From now on the window asks before it closes.
    public void guard() {
        stage.setOnCloseRequest(
                event -> {
                    if (!goes(stage::hide)) event.consume();
                });
    }

    /// Goes on at once if everything is saved or is about to be; else once the person says so.
    ///
    /// @return whether it went on at once
    public boolean goes(Runnable on) {
        var overlay = overlay();
        var refusal = refusal();
        if (refusal.isEmpty() || overlay.isEmpty()) {
            on.run();
            return true;
        }
        var panel = new UnsavedPanel(words, refusal.get(), overlay.get()::close, on);
        double left = (overlay.get().getWidth() - panel.getPrefWidth()) / 2;
        var place = new BoundingBox(left, BELOW_TITLE, panel.getPrefWidth(), 0);
        overlay.get().below(panel, place);
        return false;
    }

    private Optional<Overlay> overlay() {
        return Stream.of(stage.getScene().getRoot())
                .flatMap(root -> root.getChildrenUnmodifiable().stream())
                .filter(Overlay.class::isInstance)
                .map(Overlay.class::cast)
                .findFirst();
    }

    private Optional<String> refusal() {
        try {
            return desk.repository().unsaved();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
