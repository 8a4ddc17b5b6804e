package org.rubric.workbench.text.block;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Setting;

/// A line that is not text but an offer: some words and what a click on the rest asks for. Never
/// printed, never a place for the caret; all it offers is in the palette too.
final class OfferView extends BlockView {
    private static final Wording WORDS = Wording.in("workbench");
    private static final double GAP = 12;
    private static final double TALL = 24;
    private static final double BASELINE = 16.5;

    private static final double MARGIN = 16;

    private final Text label = text("number");
    private final Text words = text("offer-words");
    private final Text link = text("offer-link");
    private Piece piece;

    OfferView() {
        getStyleClass().add("offer");
        getChildren().addAll(label, words, link);
        link.setPickOnBounds(true);
        link.setCursor(Cursor.HAND);
        link.addEventHandler(MouseEvent.ANY, this::mouse);
    }

    private static Text text(String style) {
        var text = new Text();
        text.setManaged(false);
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add(style);
        return text;
    }

    /// The text under it hears nothing of the click.
    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED)
            link.fireEvent(Wish.of(question() ? Wish.QUESTION : Wish.FIXED_TEXTS));
        if (event.getEventType() != MouseEvent.MOUSE_MOVED) event.consume();
    }

    private boolean question() {
        return piece.role() == Piece.Role.QUESTION;
    }

    @Override
    boolean take(Piece next, Setting setting) {
        if (next.equals(piece)) return false;
        piece = next;
        var body = Manner.BODY;
        var face = setting.typography().font(body.family(), body.size(), false, false);
        label.setFont(face);
        label.setText(question() ? WORDS.of("offer.asked") : "");
        words.getStyleClass().setAll(question() ? "offer-words" : "offer-link-words");
        if (question()) words.setFont(face);
        words.setText(next.block().runs().isEmpty() ? "" : next.block().runs().getFirst().text());
        link.setText(next.hint());
        setAccessibleText((label.getText() + " " + words.getText() + " " + link.getText()).strip());
        return true;
    }

    @Override
    double place(double width) {
        applyCss();
        double wide = words.getText().isEmpty() ? 0 : words.getLayoutBounds().getWidth() + GAP;
        double name = label.getLayoutBounds().getWidth();
        // Too wide for the margin, it stands on a row of its own.
        double below = name > BlockFlow.LEFT - MARGIN ? TALL : 0;
        stand(label, below > 0 ? 0 : Math.round(-MARGIN - name), 0);
        stand(words, 0, below);
        stand(link, Math.round(wide), below);
        return TALL + below;
    }

    private static void stand(Text text, double x, double below) {
        text.setLayoutX(x);
        text.setLayoutY(BASELINE + below);
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {}

    @Override
    public String label() {
        return label.getText();
    }
}
