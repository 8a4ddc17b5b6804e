package org.rubric.workbench.write.remark;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// A thread beside its words: what was said, a field to answer, and what can be done with it.
final class ThreadCard extends VBox {
    static final double WIDTH = 320;
    private static final double TALLEST = 320;

    private final Words words;
    private final Deeds deeds;
    private final Unsent unsent;
    private Optional<Id> edited = Optional.empty();
    private Optional<Composer> composer = Optional.empty();
    private CommentThread thread;
    private Runnable measure = () -> {};

    /// What the card makes happen.
    interface Deeds {
        boolean mine(String author);

        /// Whether it could be done.
        boolean answer(Id thread, String text);

        /// Whether it could be done.
        boolean reword(Id comment, String text);

        void resolve(Id thread, boolean resolved);

        void remove(Id comment);

        /// Goes to the next thread, or the one before.
        void step(int by);

        void close();

        /// "2 of 7"
        String place(Id thread);
    }

    /// @param unsent what was typed and left by Esc
    ThreadCard(Words words, CommentThread thread, Unsent unsent, Deeds deeds) {
        super(0);
        this.words = words;
        this.deeds = deeds;
        this.unsent = unsent;
        this.thread = thread;
        getStyleClass().add("thread-card");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        build();
    }

    Id shown() {
        return thread.id();
    }

    /// Shows the thread as it is now.
    void show(CommentThread now) {
        if (now.equals(thread)) return;
        thread = now;
        edited = Optional.empty();
        rebuild();
    }

    private void rebuild() {
        composer.ifPresent(Composer::hold);
        build();
        applyCss();
        resize(WIDTH, prefHeight(WIDTH));
        layout();
        requestFocus();
    }

    private void build() {
        var said = new VBox(12);
        said.getStyleClass().add("thread-said");
        if (thread.bare()) {
            var bare = new Label(words.of("remark.bare"));
            bare.getStyleClass().add("secondary");
            bare.setWrapText(true);
            said.getChildren().add(bare);
        }
        for (var comment : thread.comments())
            said.getChildren()
                    .add(edited.equals(Optional.of(comment.id())) ? editor() : box(comment.id()));
        var scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(said.getChildren().size() > 3);
        scroll.getStyleClass().add("thread-scroll");
        scroll.setMaxHeight(TALLEST);
        measure = () -> fit(scroll, said);
        getChildren().setAll(heading(), scroll);
        if (edited.isEmpty()) {
            getChildren().add(answering());
            scroll.setVvalue(1);
        }
    }

    /// As tall as what was said, up to a limit. How tall that is depends on style, which nodes have
    /// only once they are in the scene.
    private static void fit(ScrollPane scroll, VBox said) {
        scroll.applyCss();
        said.applyCss();
        scroll.setPrefViewportHeight(Math.min(TALLEST - 2, said.prefHeight(WIDTH - 2)));
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.run();
        return super.computePrefHeight(width);
    }

    private CommentBox box(Id id) {
        var comment =
                thread.comments().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        return new CommentBox(
                words,
                comment,
                deeds.mine(comment.author()),
                !id.equals(thread.id()),
                new CommentBox.Deeds(() -> edit(id), () -> deeds.remove(id)));
    }

    private void edit(Id id) {
        edited = Optional.of(id);
        rebuild();
    }

    private Composer editor() {
        var id = edited.orElseThrow();
        var comment =
                thread.comments().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        var said = new Composer.Said("remark.text", "remark.keep", comment.text());
        var made =
                new Composer(
                        words,
                        said,
                        unsent.slot("edit " + id),
                        text -> keep(id, comment.text(), text));
        var leave = button("remark.leave", this::leave);
        composer = Optional.of(made.with(leave));
        return made;
    }

    private boolean keep(Id id, String before, String text) {
        edited = Optional.empty();
        if (!text.equals(before)) return deeds.reword(id, text);
        rebuild();
        return true;
    }

    private void leave() {
        composer.ifPresent(one -> one.field().clear());
        edited = Optional.empty();
        rebuild();
    }

    private HBox heading() {
        var title = new Label(words.of("remark.title"));
        title.getStyleClass().add("popover-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var place =
                new Label(
                        thread.resolved() ? words.of("remark.resolved") : deeds.place(thread.id()));
        place.getStyleClass().add(thread.resolved() ? "settled" : "secondary");
        if (thread.resolved()) place.setGraphic(Icons.small(Feather.CHECK));
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var row =
                new HBox(
                        8,
                        title,
                        place,
                        icon(Feather.CHEVRON_UP, "remark.before", () -> deeds.step(-1)),
                        icon(Feather.CHEVRON_DOWN, "remark.after", () -> deeds.step(1)),
                        icon(Feather.X, "remark.close", deeds::close));
        row.setSpacing(4);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("thread-head");
        return row;
    }

    private Button icon(Ikon ikon, String key, Runnable run) {
        var button = new Button("", Icons.small(ikon));
        button.getStyleClass().addAll("flat", "heading-icon");
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private VBox answering() {
        var id = thread.id();
        var said = new Composer.Said("remark.answer.prompt", "remark.answer", "");
        var made =
                new Composer(
                        words, said, unsent.slot("answer " + id), text -> deeds.answer(id, text));
        composer = Optional.of(made);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean resolved = thread.resolved();
        made.with(
                gap,
                button(
                        resolved ? "remark.reopen" : "remark.resolve",
                        () -> deeds.resolve(id, !resolved)),
                icon(Feather.TRASH_2, delete(), () -> deeds.remove(id)));
        made.getStyleClass().add("thread-foot");
        return made;
    }

    private String delete() {
        return thread.answers().isEmpty() ? "remark.remove" : "remark.remove.thread";
    }

    private Button button(String key, Runnable run) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    @Override
    public void requestFocus() {
        composer.ifPresentOrElse(Composer::begin, super::requestFocus);
    }
}
