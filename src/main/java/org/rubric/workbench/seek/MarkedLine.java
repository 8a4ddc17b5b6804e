package org.rubric.workbench.seek;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rubric.search.Marked;

/// Words in which what was looked for stands out.
final class MarkedLine extends TextFlow {
    private final String style;

    /// @param style of all the words
    MarkedLine(String style) {
        this.style = style;
        getStyleClass().add("marked-line");
        setMinWidth(0);
    }

    void show(Marked marked) {
        getChildren().clear();
        int at = 0;
        for (var span : marked.spans()) {
            if (span.from() > at) getChildren().add(text(marked.words(), at, span.from(), false));
            getChildren().add(text(marked.words(), span.from(), span.to(), true));
            at = span.to();
        }
        if (at < marked.words().length())
            getChildren().add(text(marked.words(), at, marked.words().length(), false));
    }

    private Node text(String words, int from, int to, boolean found) {
        var text = new Text(words.substring(from, to));
        text.getStyleClass().add(style);
        if (found) text.getStyleClass().add("found");
        return text;
    }
}
