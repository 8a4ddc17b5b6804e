package org.rubric.workbench.text.block;

import javafx.geometry.VPos;
import javafx.scene.text.Text;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// What belongs in a line of an entry, said in grey until something does. Never part of the text.
final class Hint extends Text {

    Hint() {
        setTextOrigin(VPos.BASELINE);
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("hint");
    }

    /// The words for one line of an entry out of those of its lines, `Term|Source|Meaning`.
    static String of(Piece piece, int line) {
        var words = piece.hint().split("\\|");
        return line < words.length ? words[line] : "";
    }

    /// Answers whether it says something else than before.
    boolean say(String words, Setting setting) {
        boolean changed = !words.equals(getText());
        var manner = setting.manner();
        if (changed) setText(words);
        setFont(setting.typography().font(manner.family(), manner.size(), false, false));
        return changed;
    }

    /// Stands where the words of the line would begin.
    void over(LineView line) {
        var manner = line.manner();
        setVisible(line.passage().text().isEmpty());
        setLayoutX(line.getLayoutX());
        setLayoutY(line.getLayoutY() + manner.spacing() / 2 + manner.size() * .891);
    }

    /// How far it reaches; 0 where it says nothing.
    double reach() {
        return getText().isEmpty() ? 0 : Math.ceil(getLayoutBounds().getWidth());
    }
}
