package org.rubric.workbench.text;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.text.Text;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Typography;

/// Input methods: letters that are being put together stand over the caret, underlined, and become
/// text when they are done.
final class Composing {
    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private final Text pending = new Text();

    Composing(DocumentView view, Places places, Selecting selecting, Typography typography) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        pending.setManaged(false);
        pending.setMouseTransparent(true);
        pending.setUnderline(true);
        pending.setTextOrigin(VPos.TOP);
        pending.getStyleClass().add("composing");
        pending.setFont(typography.font(Typography.SERIF, Typography.BODY, false, false));
        view.setInputMethodRequests(requests());
        view.setOnInputMethodTextChanged(this::changed);
    }

    /// Lies over the text.
    Text node() {
        return pending;
    }

    private void changed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty()) view.type(event.getCommitted());
        var words = new StringBuilder();
        for (var part : event.getComposed()) words.append(part.getText());
        pending.setText(words.toString());
        selecting
                .caret()
                .flatMap(places::caret)
                .ifPresent(box -> pending.relocate(box.getMinX(), box.getMinY()));
        event.consume();
    }

    private InputMethodRequests requests() {
        return new InputMethodRequests() {
            @Override
            public Point2D getTextLocation(int offset) {
                return selecting
                        .caret()
                        .flatMap(places::caret)
                        .map(box -> view.localToScreen(box.getMinX(), box.getMaxY()))
                        .orElseGet(() -> new Point2D(0, 0));
            }

            @Override
            public int getLocationOffset(int x, int y) {
                return 0;
            }

            @Override
            public void cancelLatestCommittedText() {
                pending.setText("");
            }

            @Override
            public String getSelectedText() {
                return "";
            }
        };
    }
}
