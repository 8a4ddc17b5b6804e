package org.rubric.workbench.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.raster.PageMap;
import org.rubric.typesetting.raster.PageRaster;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// The very page the PDF will hold, of the place where the caret is. Painted off the FX thread; a
/// click on a word puts the caret there.
public final class PagePreview extends VBox {
    private static final double DESK = 16;

    private final Words words;
    private final Executor background;
    private final Executor foreground;
    private final Consumer<Position> chosen;
    private final PageRaster raster = new PageRaster();
    private final Overlay overlay;
    private final HBox heading = new HBox(8);
    private final Button size = new Button();
    private final Label folio = new Label();
    private final Label trouble = new Label();
    private final ImageView picture = new ImageView();
    private final Region sheet = new Region();
    private final Sheet desk;
    private Optional<Imprint> imprint = Optional.empty();
    private Optional<PageMap> map = Optional.empty();
    private Optional<Id> place = Optional.empty();
    private Optional<Order> painted = Optional.empty();
    private Zoom zoom = Zoom.PAGE;
    private double left;
    private double top;
    private int page;
    private boolean dark;

    /// What a picture was painted from.
    private record Order(Page page, List<PageMap.Place> places, int width, boolean dark) {}

    /// @param chosen told which place of the text was clicked
    public PagePreview(
            Words words,
            Overlay overlay,
            Executor background,
            Executor foreground,
            Consumer<Position> chosen) {
        this.words = words;
        this.overlay = overlay;
        this.background = background;
        this.foreground = foreground;
        this.chosen = chosen;
        desk = new Sheet();
        getStyleClass().add("preview");
        var head = new Label(words.of("page").toUpperCase(Locale.ROOT));
        head.getStyleClass().add("pane-heading-words");
        var both = new Rows(8, 0, head, folio);
        HBox.setHgrow(both, Priority.ALWAYS);
        size.setText(words.of(zoom.key()));
        size.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        size.setContentDisplay(ContentDisplay.RIGHT);
        size.getStyleClass().addAll("flat", "heading-button");
        size.setMinWidth(USE_PREF_SIZE);
        size.setOnAction(_ -> offer());
        heading.getChildren().setAll(both, size);
        folio.getStyleClass().add("secondary");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        VBox.setVgrow(desk, Priority.ALWAYS);
        getChildren().addAll(heading, desk);
    }

    /// The ground with the sheet in the middle of it.
    private final class Sheet extends Pane {
        private final Rectangle clip = new Rectangle();

        Sheet() {
            getStyleClass().add("desk");
            sheet.getStyleClass().add("sheet");
            sheet.setManaged(false);
            picture.setManaged(false);
            trouble.setManaged(false);
            trouble.getStyleClass().add("secondary");
            trouble.setText(words.of("page.working"));
            setClip(clip);
            getChildren().addAll(sheet, picture, trouble);
            addEventHandler(ScrollEvent.SCROLL, PagePreview.this::wheel);
            addEventHandler(MouseEvent.MOUSE_CLICKED, PagePreview.this::clicked);
        }

        @Override
        protected void layoutChildren() {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            double wide = getWidth() - 2 * DESK;
            trouble.resizeRelocate(DESK, DESK, Math.max(0, wide), trouble.prefHeight(wide));
            page().ifPresent(this::place);
        }

        private void place(Page page) {
            double scale = scale(page);
            double wide = Math.round(page.width() * scale);
            double tall = Math.round(page.height() * scale);
            left = Math.clamp(left, 0, Math.max(0, wide + 2 * DESK - getWidth()));
            top = Math.clamp(top, 0, Math.max(0, tall + 2 * DESK - getHeight()));
            double x = Math.round(Math.max(DESK, (getWidth() - wide) / 2) - left);
            double y = Math.round(Math.max(DESK, (getHeight() - tall) / 2) - top);
            sheet.resizeRelocate(x - 1, y - 1, wide + 2, tall + 2);
            picture.relocate(x, y);
            picture.setFitWidth(wide);
            picture.setFitHeight(tall);
            paint();
        }

        double scale(Page page) {
            return zoom.scale(page, getWidth() - 2 * DESK, getHeight() - 2 * DESK);
        }

        /// Whether there is more of the page above or below.
        boolean more(Page page, boolean down) {
            double tall = page.height() * scale(page) + 2 * DESK;
            return down ? top + getHeight() < tall - 1 : top > 1;
        }
    }

    /// Puts something into its heading that is chosen about the pages.
    void offer(Node choice) {
        heading.getChildren().add(heading.getChildren().size() - 1, choice);
    }

    /// Takes newly set pages.
    public void show(Imprint set) {
        imprint = Optional.of(set);
        map = Optional.of(map.map(known -> known.after(set)).orElseGet(() -> PageMap.of(set)));
        trouble.setVisible(false);
        sheet.setVisible(true);
        turn();
    }

    /// For another document: there is nothing to show yet.
    public void clear() {
        imprint = Optional.empty();
        map = Optional.empty();
        place = Optional.empty();
        painted = Optional.empty();
        page = 0;
        picture.setImage(null);
        sheet.setVisible(false);
        trouble.setText(words.of("page.working"));
        trouble.setVisible(true);
        caption();
    }

    /// Says that the pages could not be set; those before stay.
    void failed(String reason) {
        trouble.setText(words.of("page.failed", reason));
        trouble.setVisible(imprint.isEmpty());
    }

    /// Turns to the page of a block and marks its place there.
    void follow(Id block) {
        if (place.equals(Optional.of(block))) return;
        place = Optional.of(block);
        turn();
    }

    /// The paper is dimmed a little in the dark theme.
    public void dark(boolean now) {
        dark = now;
        desk.requestLayout();
    }

    private void turn() {
        var found = place.flatMap(id -> map.flatMap(m -> m.place(id)));
        found.ifPresent(this::show);
        desk.requestLayout();
        caption();
    }

    /// Turns to a place, its line a third from the top where the page is larger than the desk.
    private void show(PageMap.Place there) {
        page = there.page();
        page().ifPresent(
                        now -> {
                            double scale = desk.scale(now);
                            top = there.box().y() * scale - desk.getHeight() / 3;
                            left = there.box().x() * scale - desk.getWidth() / 4;
                        });
    }

    private void caption() {
        page().ifPresentOrElse(
                        now ->
                                folio.setText(
                                        words.of(
                                                "page.of",
                                                now.folio().isEmpty()
                                                        ? String.valueOf(page + 1)
                                                        : now.folio(),
                                                String.valueOf(count()))),
                        () -> folio.setText(""));
    }

    private int count() {
        return imprint.map(set -> set.pages().size()).orElse(0);
    }

    private Optional<Page> page() {
        if (count() == 0) return Optional.empty();
        page = Math.clamp(page, 0, count() - 1);
        return imprint.map(set -> set.pages().get(page));
    }

    private void paint() {
        var now = page().orElseThrow();
        double density = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
        int width = (int) Math.round(now.width() * desk.scale(now) * density);
        var order = new Order(now, places(), width, dark);
        if (painted.equals(Optional.of(order)) || width < 20) return;
        painted = Optional.of(order);
        background.execute(
                () -> {
                    double scale = width / now.width();
                    var image = raster.image(now, scale);
                    int columns = image.getWidth();
                    var argb = image.getRGB(0, 0, columns, image.getHeight(), null, 0, columns);
                    Paper.tint(argb, columns, scale, order.places, dark);
                    foreground.execute(
                            () -> {
                                if (painted.equals(Optional.of(order))) show(argb, columns);
                            });
                });
    }

    private List<PageMap.Place> places() {
        return place.flatMap(id -> map.map(m -> m.places(id))).orElse(List.of()).stream()
                .filter(there -> there.page() == page)
                .toList();
    }

    private void show(int[] argb, int columns) {
        int rows = argb.length / columns;
        var image = new WritableImage(columns, rows);
        image.getPixelWriter()
                .setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), argb, 0, columns);
        picture.setImage(image);
    }

    /// Within a page that is larger than its place first, then to the next or previous page.
    private void wheel(ScrollEvent event) {
        boolean down = event.getDeltaY() < 0;
        left -= event.getDeltaX();
        if (event.getDeltaY() != 0) {
            if (page().filter(now -> desk.more(now, down)).isPresent()) top -= event.getDeltaY();
            else if (page + (down ? 1 : -1) == Math.clamp(page + (down ? 1 : -1), 0, count() - 1)) {
                page += down ? 1 : -1;
                top = down ? 0 : Double.MAX_VALUE;
            }
        }
        desk.requestLayout();
        caption();
        event.consume();
    }

    private void offer() {
        var menu = new Menu();
        for (var one : Zoom.values())
            menu.add(
                    words.of(one.key()),
                    () -> {
                        overlay.close();
                        zoom(one);
                    });
        overlay.below(menu, size.localToScene(size.getLayoutBounds()));
    }

    /// Shows the page in another size, at the place of the caret.
    public void zoom(Zoom wanted) {
        zoom = wanted;
        size.setText(words.of(wanted.key()));
        turn();
    }

    private void clicked(MouseEvent event) {
        page().ifPresent(
                        now -> {
                            double scale = desk.scale(now);
                            double x = (event.getX() - picture.getLayoutX()) / scale;
                            double y = (event.getY() - picture.getLayoutY()) / scale;
                            map.flatMap(m -> m.hit(page, x, y))
                                    .ifPresent(hit -> chosen.accept(hit.position()));
                        });
    }

    /// Number of the page shown, from 0.
    int shown() {
        return page;
    }
}
