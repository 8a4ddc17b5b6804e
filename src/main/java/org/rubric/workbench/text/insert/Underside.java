package org.rubric.workbench.text.insert;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.rubric.document.Id;
import org.rubric.editing.Command;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.slip.Host;
import org.rubric.workbench.text.slip.Slip;

/// Chooses what lies under the block at the caret: the slip that was asked for, else the bar of
/// what the caret is in. Also rings a block that is selected whole.
final class Underside implements Host {
    private final DocumentView view;
    private final Pictures pictures;
    private final Inserting inserting;
    private final Underneath underneath;
    private final Region ring = new Region();
    private Optional<Slip> slip = Optional.empty();
    private Optional<ObjectBar> bar = Optional.empty();
    private boolean busy;

    Underside(DocumentView view, Pictures pictures, Inserting inserting) {
        this.view = view;
        this.pictures = pictures;
        this.inserting = inserting;
        underneath = new Underneath(view.flow());
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        ring.getStyleClass().add("whole-ring");
        view.children().add(ring);
        var window = new Rectangle();
        window.widthProperty().bind(view.widthProperty());
        window.heightProperty().bind(view.heightProperty());
        view.setClip(window);
    }

    /// Lays a slip under the piece that holds a block or line, and gives it the keyboard.
    void ask(Id under, Slip asked) {
        int piece = view.flow().holding(under);
        if (piece < 0) return;
        dropBar();
        slip.ifPresent(before -> view.children().remove(before));
        slip = Optional.of(asked);
        view.children().add(asked);
        underneath.show(view.flow().pieces().get(piece).id(), asked);
        underneath.reveal();
        asked.first().requestFocus();
    }

    /// The caret moved: a slip is left, and the bar of where it is now comes.
    void follow() {
        if (busy) return;
        busy = true;
        slip.filter(Region::isVisible).ifPresent(Slip::left);
        var wanted = ObjectBar.of(inserting);
        if (!wanted.equals(bar.map(ObjectBar::subject))) {
            dropBar();
            bar = wanted.map(subject -> new ObjectBar(view, inserting, subject));
            bar.ifPresent(
                    made -> {
                        view.children().add(made);
                        underneath.show(made.subject().piece(), made);
                    });
            if (bar.isEmpty()) underneath.clear();
        }
        busy = false;
    }

    private void dropBar() {
        bar.ifPresent(before -> view.children().remove(before));
        bar = Optional.empty();
    }

    void place() {
        underneath.place();
        var box = inserting.here().chosen().flatMap(this::box);
        ring.setVisible(box.isPresent());
        box.ifPresent(
                b ->
                        ring.resizeRelocate(
                                b.getMinX() - 6,
                                b.getMinY() - 4,
                                b.getWidth() + 12,
                                b.getHeight() + 8));
    }

    private Optional<Rectangle2D> box(Id block) {
        int piece = view.flow().holding(block);
        if (piece < 0) return Optional.empty();
        return view.flow()
                .live(view.flow().pieces().get(piece).id())
                .map(
                        v ->
                                new Rectangle2D(
                                        view.flow().columnLeft(),
                                        v.getLayoutY(),
                                        view.flow().columnWidth(),
                                        v.body()));
    }

    Optional<Region> shown() {
        return slip.map(s -> (Region) s).or(() -> bar.map(b -> (Region) b));
    }

    @Override
    public String say(String key, Object... values) {
        return view.say(key, values);
    }

    @Override
    public boolean perform(Command command) {
        return view.perform(command);
    }

    @Override
    public Setting setting() {
        return view.setting();
    }

    @Override
    public Pictures pictures() {
        return pictures;
    }

    @Override
    public void dismiss() {
        var gone = slip;
        slip = Optional.empty();
        gone.ifPresent(before -> view.children().remove(before));
        underneath.clear();
        view.requestFocus();
        follow();
    }

    @Override
    public void grown() {
        view.flow().requestLayout();
        if (slip.filter(Region::isFocusWithin).isPresent()) underneath.reveal();
    }
}
