package org.rubric.workbench.text.refer;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.rubric.document.Id;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.line.Passage;

/// What a reference names, shown below it while the mouse rests on it.
public final class Hover extends StackPane {
    private static final double WIDTH = 368;
    private static final double EDGE = 8;

    private final DocumentView view;
    private final BlockFlow flow;
    private final Places places;
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));
    private Optional<Places.Touched> over = Optional.empty();

    public Hover(DocumentView view, Places places) {
        this.view = view;
        this.flow = view.flow();
        this.places = places;
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        getStyleClass().addAll("floating", "hover");
        rest.setOnFinished(_ -> over.ifPresent(this::show));
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, e -> moved(e.getX(), e.getY()));
        flow.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> leave());
    }

    void moved(double x, double y) {
        var touched = places.touched(x, y).filter(t -> Passage.target(t.part().run()).isPresent());
        if (touched.map(Places.Touched::part).equals(over.map(Places.Touched::part))) return;
        leave();
        over = touched;
        touched.ifPresent(
                t -> {
                    t.spot().line().near(Optional.of(t.part()));
                    rest.playFromStart();
                });
    }

    /// The thing that the mouse rests on a reference to.
    public Optional<Id> target() {
        return over.flatMap(touched -> Passage.target(touched.part().run()));
    }

    /// Takes it away.
    public void leave() {
        rest.stop();
        over.ifPresent(t -> t.spot().line().near(Optional.empty()));
        over = Optional.empty();
        setVisible(false);
    }

    private void show(Places.Touched touched) {
        var target = Passage.target(touched.part().run());
        if (target.isEmpty() || !fill(target.get())) return;
        var boxes = touched.spot().line().boxes(touched.part());
        if (boxes.isEmpty()) return;
        var origin = places.origin(touched.spot().line());
        var box = boxes.getLast();
        place(
                new Rectangle2D(
                        origin.getX() + box.getMinX(),
                        origin.getY() + box.getMinY(),
                        box.getWidth(),
                        box.getHeight()));
    }

    private boolean fill(Id target) {
        var peek = new Peek(view.setting(), WIDTH);
        if (!peek.show(target)) return false;
        var go = new HBox(8, keyCap("F12"), new Label(view.say("peek.go")));
        go.setAlignment(Pos.CENTER_LEFT);
        int many = Uses.of(view.setting().document(), target).size();
        var uses = new HBox(8, keyCap("Shift+F12"), new Label(view.say("peek.uses", many)));
        uses.setAlignment(Pos.CENTER_LEFT);
        var foot = new HBox(16, go, uses);
        foot.getStyleClass().add("hover-foot");
        getChildren().setAll(new VBox(peek, foot));
        return true;
    }

    static Label keyCap(String key) {
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private void place(Rectangle2D box) {
        setVisible(true);
        toFront();
        applyCss();
        double wide = prefWidth(-1);
        double tall = prefHeight(wide);
        resize(wide, tall);
        layout();
        var seen = Floating.size(this, wide, tall);
        double most = Math.max(EDGE, view.getWidth() - seen.getX() - 24);
        double x = Math.clamp(box.getMinX() - 2, EDGE, most);
        double below = box.getMaxY() + 6;
        double y = below + seen.getY() > view.getHeight() ? box.getMinY() - 6 - seen.getY() : below;
        relocate(Math.round(x), Math.round(Math.max(EDGE, y)));
    }
}
