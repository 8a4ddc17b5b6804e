package org.rubric.workbench.seek;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.vocabulary.Closeness;
import org.rubric.catalogue.vocabulary.Wording;
import org.rubric.desk.terms.TermBase.Found;
import org.rubric.desk.terms.TermEntry;
import org.rubric.workbench.Words;

/// What the texts at hand say about a term that is being written: who defines it, whether they
/// agree, and the two things that can be done about it. Never takes the keyboard.
final class TermNote extends VBox {
    private static final double WIDTH = 400;
    private static final int MOST = 3;

    private final Words words;
    private final Runnable reuse;
    private final Runnable own;

    /// @param reuse takes the first of them over
    /// @param own goes on with one's own
    TermNote(Words words, Runnable reuse, Runnable own) {
        super(8);
        this.words = words;
        this.reuse = reuse;
        this.own = own;
        getStyleClass().addAll("term-note", "floating");
        setManaged(false);
        setVisible(false);
        setPrefWidth(WIDTH);
    }

    /// Shows what was found, the nearest first; nothing: hides.
    void show(TermEntry asked, List<Found> found) {
        setVisible(!found.isEmpty());
        if (found.isEmpty()) return;
        var title = new Label(words.of(key(asked, found.getFirst()), asked.card().term()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMaxWidth(WIDTH - 32);
        getChildren().setAll(title);
        boolean written = !asked.card().definition().isBlank();
        for (var one : found.subList(0, Math.min(MOST, found.size())))
            getChildren().add(row(one, written));
        if (found.size() > MOST) {
            var more = new Label(words.of("terms.more", found.size() - MOST));
            more.getStyleClass().add("secondary");
            getChildren().add(more);
        }
        getChildren().add(deeds(asked));
    }

    private static String key(TermEntry asked, Found first) {
        if (asked.abbreviation()) return "terms.abbreviation";
        return switch (first.closeness()) {
            case SAME, OTHER -> "terms.same";
            case SPELLED_OTHERWISE -> "terms.spelled";
            case NEAR -> "terms.near";
        };
    }

    private Node row(Found one, boolean written) {
        var from = new Label(one.entry().origin());
        from.getStyleClass().add("term-origin");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, from, gap);
        if (written) head.getChildren().add(agreement(one));
        head.setAlignment(Pos.CENTER_LEFT);
        var text = new Label(told(one));
        text.setWrapText(true);
        text.setMaxWidth(WIDTH - 32);
        text.setMaxHeight(54);
        return new VBox(2, head, text);
    }

    /// The definition, after the term where that is spelled otherwise.
    private static String told(Found one) {
        var card = one.entry().card();
        if (one.closeness() == Closeness.SAME) return card.definition();
        return "\u201c" + card.term() + "\u201d: " + card.definition();
    }

    private Label agreement(Found one) {
        var label =
                new Label(
                        words.of(
                                "terms.agreement."
                                        + one.agreement().name().toLowerCase(Locale.ROOT)));
        boolean trouble = one.agreement() == Wording.Agreement.CONFLICT;
        label.getStyleClass().add(trouble ? "term-conflict" : "secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node deeds(TermEntry asked) {
        var take = button(asked.abbreviation() ? "term.reuse.short" : "term.reuse", "Alt+R", reuse);
        take.getStyleClass().add("primary");
        var row = new HBox(8, take, button("term.own", "Alt+O", own));
        row.getStyleClass().add("term-deeds");
        return row;
    }

    private Button button(String key, String keys, Runnable run) {
        var button = new Button(words.of(key) + "  " + keys);
        button.getStyleClass().add("small-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
