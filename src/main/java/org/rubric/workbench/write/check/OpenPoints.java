package org.rubric.workbench.write.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.rubric.document.Document;
import org.rubric.document.Position;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// What has to be settled before the text is: what is not agreed, and notes of the editor. Stands
/// at the foot of the outline; a click lists them, a click on one goes there.
public final class OpenPoints extends Button {
    private static final int MOST = 14;

    private final Words words;
    private final Overlay overlay;
    private final Consumer<Position> chosen;
    private List<OpenPoint> points = List.of();

    /// @param chosen told which place was clicked
    public OpenPoints(Words words, Overlay overlay, Consumer<Position> chosen) {
        this.words = words;
        this.overlay = overlay;
        this.chosen = chosen;
        getStyleClass().addAll("flat", "open-points");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> list());
        show(List.of());
    }

    /// Takes what is open in a document.
    public void show(Document document) {
        show(OpenPoint.of(words, document));
    }

    private void show(List<OpenPoint> found) {
        points = found;
        long notes = found.stream().filter(OpenPoint::note).count();
        long texts = found.size() - notes;
        var parts = new ArrayList<String>();
        if (texts > 0) parts.add(words.of("open.points.texts", texts));
        if (notes > 0) parts.add(words.of("open.points.notes", notes));
        setText(words.of("open.points.count", String.join(", ", parts)));
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }

    /// Whether anything is open.
    public boolean any() {
        return !points.isEmpty();
    }

    /// What is open, in words; empty: nothing.
    public String said() {
        return any() ? getText() : "";
    }

    public List<OpenPoint> points() {
        return points;
    }

    /// Lists them beside the button.
    public void list() {
        var menu = new Menu();
        for (var point : points.subList(0, Math.min(MOST, points.size())))
            menu.add(
                    point.name(),
                    () -> {
                        overlay.close();
                        chosen.accept(point.place());
                    });
        if (!points.isEmpty()) overlay.below(menu, localToScene(getLayoutBounds()));
    }
}
