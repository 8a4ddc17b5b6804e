package org.rubric.workbench.write.review;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.review.Returned;
import org.rubric.workbench.Icons;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Words;

/// Over a text under review: how many changes of how many authors are open, who they are, and the
/// way to them.
final class ReviewStrip extends HBox {
    private final Words words;
    private final Reviewing review;
    private final Label title = new Label("", Icons.small(Feather.USERS));
    private final Label told = new Label();
    private final HBox legend = new HBox(16);
    private final Button begin;
    private final Button all;
    private final Hyperlink away = new Hyperlink();

    ReviewStrip(Words words, Reviewing review) {
        super(12);
        this.words = words;
        this.review = review;
        getStyleClass().addAll("strip", "review-strip");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        title.setGraphicTextGap(8);
        told.setMinWidth(Region.USE_PREF_SIZE);
        legend.setAlignment(Pos.CENTER_RIGHT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        begin = button("review.begin", review::begin);
        begin.getStyleClass().add("primary");
        all = button("review.all", review::takeAll);
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(_ -> review.putAway());
        getChildren().addAll(title, told, gap, legend, begin, all, away);
        widthProperty().addListener((_, _, _) -> fit());
    }

    /// Where there is no room for all names, the list alone tells them.
    private void fit() {
        if (getWidth() <= 0) return;
        show(legend, true);
        applyCss();
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() + getSpacing();
        for (var part : getManagedChildren()) room -= part.prefWidth(-1) + getSpacing();
        show(legend, room >= 0);
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.of(key + ".tip")));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Shows what is open.
    void follow(Optional<Looked> looked) {
        var queue = review.queue();
        var files = queue.copies().stream().map(Returned::file).toList();
        title.setText(
                files.size() == 1 ? files.getFirst() : words.of("review.copies", files.size()));
        title.setTooltip(new Tooltip(String.join("\n", files)));
        long changes = looked.map(l -> l.open().size()).orElse(0);
        long comments = looked.map(l -> l.comments().size()).orElse(0);
        long open = changes + comments;
        long authors =
                looked.map(l -> l.open().stream().map(Proposed::author).distinct().count())
                        .orElse(0L);
        boolean done = looked.isPresent() && open == 0;
        told.setText(
                looked.isEmpty()
                        ? words.of("changes.comparing")
                        : done ? words.of("review.done") : told(changes, comments, authors));
        show(begin, open > 0 && !review.isOpen());
        show(all, changes > 0);
        show(away, done);
        away.setText(words.of("review.away"));
        legend.getChildren().clear();
        var all = queue.authors();
        var shown = looked.map(l -> l.voices().collect(Collectors.toSet()));
        for (int i = 0; i < all.size() && i < 3; i++) {
            if (shown.isEmpty() || !shown.get().contains(all.get(i))) continue;
            var name = new Label(Legend.said(words, all.get(i)), new AuthorSign(all.get(i), i + 1));
            name.setGraphicTextGap(6);
            legend.getChildren().add(name);
        }
        fit();
    }

    private String told(long changes, long comments, long authors) {
        if (changes == 0) return words.of("review.told.comments", comments);
        var told = words.of("review.told", changes, authors);
        return comments == 0 ? told : words.of("review.told.both", told, comments);
    }

    private static void show(Region control, boolean wanted) {
        control.setVisible(wanted);
        control.setManaged(wanted);
    }
}
