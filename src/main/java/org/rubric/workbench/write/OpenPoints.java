package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.OpenText;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// What has to be settled before the text is: what is not agreed, and notes of the editor. Stands
/// at the foot of the outline; a click lists them, a click on one goes there.
final class OpenPoints extends Button {
    private static final int LONGEST = 48;
    private static final int MOST = 14;

    private final Words words;
    private final Overlay overlay;
    private final Consumer<Position> chosen;
    private List<Point> points = List.of();

    /// One thing that is open.
    ///
    /// @param name of it in the list
    record Point(String name, Position place, boolean note) {}

    /// @param chosen told which place was clicked
    OpenPoints(Words words, Overlay overlay, Consumer<Position> chosen) {
        this.words = words;
        this.overlay = overlay;
        this.chosen = chosen;
        getStyleClass().addAll("flat", "open-points");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> list());
        show(List.of());
    }

    /// Takes what is open in a document.
    void show(Document document) {
        show(of(words, document));
    }

    private void show(List<Point> found) {
        points = found;
        long notes = found.stream().filter(Point::note).count();
        long texts = found.size() - notes;
        var parts = new ArrayList<String>();
        if (texts > 0) parts.add(words.of("open.points.texts", texts));
        if (notes > 0) parts.add(words.of("open.points.notes", notes));
        setText(words.of("open.points.count", String.join(", ", parts)));
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }

    List<Point> points() {
        return points;
    }

    /// Lists them beside the button.
    void list() {
        var menu = new Menu();
        for (var point : points.subList(0, Math.min(MOST, points.size())))
            menu.add(
                    point.name,
                    () -> {
                        overlay.close();
                        chosen.accept(point.place);
                    });
        if (!points.isEmpty()) overlay.below(menu, localToScene(getLayoutBounds()));
    }

    private static List<Point> of(Words words, Document document) {
        var found = new ArrayList<Point>();
        for (var stretch : OpenText.all(document))
            found.add(new Point(name(document, stretch), stretch.from(), false));
        document.forEach(
                block -> {
                    if (block instanceof Block.EditorsNote note)
                        found.add(
                                new Point(
                                        words.of(
                                                "open.points.note",
                                                shortened(Inline.text(note.runs()))),
                                        new Position(note.id(), 0),
                                        true));
                });
        return found;
    }

    private static String name(Document document, OpenText.Stretch stretch) {
        var contribution = stretch.remark().contribution();
        var name = "[" + shortened(OpenText.words(document, stretch)) + "]";
        return contribution.isEmpty() ? name : name + " · " + contribution;
    }

    private static String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
