package org.rubric.workbench.reference;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.rubric.desk.reference.CitationMap;
import org.rubric.desk.reference.MapLayout;
import org.rubric.desk.reference.MapSvg;
import org.rubric.workbench.reference.Tints.Tint;

/// The map of citations, painted: dragged to pan, wheeled to zoom at the mouse; the point under the
/// mouse, or chosen by arrows, shows its own arrows. Only what is in sight is painted.
final class MapCanvas extends Region {
    private static final double LEAST = 0.08;
    private static final double MOST = 3;
    private static final double NEAR = 12;
    private static final double STEP = 1.25;

    private final Canvas canvas = new Canvas();
    private final Tints tints = new Tints();
    private final Consumer<Optional<CitationMap.Point>> pointed;
    private final Consumer<CitationMap.Point> opened;
    private CitationMap map = new CitationMap(java.util.List.of(), java.util.List.of());
    private MapLayout layout = MapLayout.of(map);
    private double scale = 1;
    private double dx;
    private double dy;
    private double grabX;
    private double grabY;
    private int at = -1;
    private boolean fitted;

    /// @param pointed told which point is looked at
    /// @param opened told which point is to be opened
    MapCanvas(Consumer<Optional<CitationMap.Point>> pointed, Consumer<CitationMap.Point> opened) {
        this.pointed = pointed;
        this.opened = opened;
        getStyleClass().add("citation-map");
        setFocusTraversable(true);
        getChildren().add(canvas);
        for (var swatch : tints.swatches()) getChildren().add(swatch);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(near(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((_, _, _) -> paint());
    }

    void show(CitationMap other) {
        map = other;
        layout = MapLayout.of(map);
        at = -1;
        fitted = false;
        pointed.accept(Optional.empty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (!fitted) fit();
        else paint();
    }

    /// As wide as there is room, from the top; a small map whole and in its middle.
    void fit() {
        if (getWidth() < 1 || getHeight() < 1) return;
        fitted = true;
        scale = Math.clamp((getWidth() - 32) / layout.width(), 0.5, 1.25);
        dx = (getWidth() - layout.width() * scale) / 2;
        dy = Math.max(8, (getHeight() - layout.height() * scale) / 3);
        paint();
    }

    void zoom(boolean larger) {
        zoom(larger ? STEP : 1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    double scale() {
        return scale;
    }

    private void zoom(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, LEAST, MOST);
        dx = x - (x - dx) * next / scale;
        dy = y - (y - dy) * next / scale;
        scale = next;
        paint();
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabX = event.getX() - dx;
        grabY = event.getY() - dy;
    }

    private void drag(MouseEvent event) {
        dx = event.getX() - grabX;
        dy = event.getY() - grabY;
        paint();
    }

    private void click(MouseEvent event) {
        look(near(event.getX(), event.getY()));
        if (event.getClickCount() == 2) open();
    }

    private void open() {
        if (at >= 0) opened.accept(map.points().get(at));
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() || event.getDeltaY() == 0) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
        } else {
            dx += event.getDeltaX();
            dy += event.getDeltaY();
            paint();
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP, LEFT, RIGHT -> step(event);
            case ENTER -> open();
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next point of the column, or to the nearest one of the other column.
    private void step(KeyEvent event) {
        if (map.points().isEmpty()) return;
        int from = Math.max(0, at);
        double x = layout.xs()[from];
        double y = layout.ys()[from];
        int best = at < 0 ? 0 : -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; at >= 0 && i < map.points().size(); i++) {
            boolean same = layout.xs()[i] == x;
            double away = layout.ys()[i] - y;
            boolean there =
                    switch (event.getCode()) {
                        case DOWN -> same && away > 0;
                        case UP -> same && away < 0;
                        case LEFT -> layout.xs()[i] < x;
                        default -> layout.xs()[i] > x;
                    };
            if (there && Math.abs(away) < least) {
                least = Math.abs(away);
                best = i;
            }
        }
        if (best < 0) return;
        double seen = dy + layout.ys()[best] * scale;
        if (seen < 24) dy += 24 - seen;
        if (seen > getHeight() - 24) dy -= seen - getHeight() + 24;
        look(best);
    }

    private int near(double x, double y) {
        int best = -1;
        double least = Math.max(NEAR, MapLayout.ROW * scale / 2);
        for (int i = 0; i < map.points().size(); i++) {
            double away = Math.abs(dy + layout.ys()[i] * scale - y);
            double side = x - (dx + layout.xs()[i] * scale);
            boolean left = map.points().get(i).draft().isPresent();
            boolean beside =
                    left ? side < NEAR && side > -220 * scale : side > -NEAR && side < 220 * scale;
            if (beside && away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    private void look(int point) {
        if (point == at) return;
        at = point;
        var now = at < 0 ? Optional.<CitationMap.Point>empty() : Optional.of(map.points().get(at));
        setAccessibleText(now.map(MapSvg::shown).orElse(""));
        pointed.accept(now);
        paint();
    }

    /// Paints what is in sight.
    void paint() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (var arrow : map.arrows()) if (!own(arrow)) arrow(pen, arrow);
        for (var arrow : map.arrows()) if (own(arrow)) arrow(pen, arrow);
        pen.setLineDashes();
        pen.setGlobalAlpha(1);
        pen.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < map.points().size(); i++) point(pen, i);
    }

    private boolean own(CitationMap.Arrow arrow) {
        return arrow.from() == at || arrow.to() == at;
    }

    private double x(int point) {
        return dx + layout.xs()[point] * scale;
    }

    private double y(int point) {
        return dy + layout.ys()[point] * scale;
    }

    private void arrow(GraphicsContext pen, CitationMap.Arrow arrow) {
        double y1 = y(arrow.from());
        double y2 = y(arrow.to());
        if (Math.max(y1, y2) < 0 || Math.min(y1, y2) > getHeight()) return;
        double x1 = x(arrow.from());
        double x2 = x(arrow.to());
        double bend = MapSvg.bend(layout.xs()[arrow.from()], layout.xs()[arrow.to()]) * scale;
        boolean gone = map.points().get(arrow.to()).state().gone();
        boolean mine = own(arrow);
        pen.setGlobalAlpha(at < 0 || mine ? 1 : 0.25);
        pen.setStroke(
                tints.of(
                        gone
                                ? Tint.ERROR
                                : arrow.older() ? Tint.WARNING : mine ? Tint.ACCENT : Tint.LINE));
        pen.setLineWidth(mine || gone ? 1.75 : 1);
        if (arrow.older()) pen.setLineDashes(5, 3);
        else pen.setLineDashes();
        pen.beginPath();
        pen.moveTo(x1 + 5 * scale, y1);
        boolean back = x1 == x2;
        pen.bezierCurveTo(
                x1 + bend, y1, back ? x2 + bend : x2 - bend, y2, x2 + (back ? 5 : -5) * scale, y2);
        pen.stroke();
    }

    private void point(GraphicsContext pen, int i) {
        double x = x(i);
        double y = y(i);
        if (y < -MapLayout.ROW || y > getHeight() + MapLayout.ROW) return;
        var point = map.points().get(i);
        boolean draft = point.draft().isPresent();
        boolean gone = point.state().gone();
        var colour = tints.of(gone ? Tint.ERROR : draft ? Tint.ACCENT : Tint.QUIET);
        double r = 4 * Math.clamp(scale, 0.5, 1.5);
        if (gone) {
            pen.setStroke(colour);
            pen.setLineWidth(2);
            pen.strokeLine(x - r, y - r, x + r, y + r);
            pen.strokeLine(x - r, y + r, x + r, y - r);
        } else {
            pen.setFill(colour);
            if (draft) pen.fillRect(x - r, y - r, 2 * r, 2 * r);
            else pen.fillOval(x - r, y - r, 2 * r, 2 * r);
        }
        if (MapLayout.ROW * scale < 9) return;
        pen.setFont(Font.font("Liberation Sans", Math.clamp(13 * scale, 8, 20)));
        pen.setTextAlign(draft ? TextAlignment.RIGHT : TextAlignment.LEFT);
        pen.setFill(i == at ? tints.of(Tint.ACCENT) : gone ? colour : tints.of(Tint.TEXT));
        pen.fillText(MapSvg.shown(point), draft ? x - 12 * scale : x + 12 * scale, y);
    }
}
