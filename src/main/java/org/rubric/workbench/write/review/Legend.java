package org.rubric.workbench.write.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.rubric.workbench.Words;

/// The authors with their signs and how much is open of each; pressing one hides that author's
/// changes, in the list and in the text, or shows them again.
final class Legend extends FlowPane {
    private final Words words;
    private final Consumer<Set<String>> hide;

    /// @param hide told which authors are hidden
    Legend(Words words, Consumer<Set<String>> hide) {
        super(4, 4);
        this.words = words;
        this.hide = hide;
        getStyleClass().add("legend");
    }

    /// @param open how many changes are open of each
    void show(List<String> authors, Map<String, Long> open, Set<String> hidden) {
        getChildren().clear();
        for (int i = 0; i < authors.size(); i++) {
            var author = authors.get(i);
            long many = open.getOrDefault(author, 0L);
            var name = words.of("review.author", said(words, author), many);
            var button = new ToggleButton(name, new AuthorSign(author, i + 1));
            button.getStyleClass().addAll("small-button", "legend-author");
            button.setSelected(!hidden.contains(author));
            button.setTooltip(new Tooltip(words.of("review.author.tip", said(words, author))));
            button.setAccessibleText(name);
            button.setOnAction(
                    _ -> {
                        var next = new HashSet<>(hidden);
                        if (!next.remove(author)) next.add(author);
                        hide.accept(next);
                    });
            getChildren().add(button);
        }
        setVisible(authors.size() > 0);
        setManaged(authors.size() > 0);
    }

    /// The name, or that nobody said who it was.
    static String said(Words words, String author) {
        return author.isEmpty() ? words.of("review.nobody") : author;
    }
}
