package org.rubric.workbench.write.remark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// The comments of a draft: those that the filter lets through, in the order of the text. Choosing
/// one goes there, Enter opens it, R resolves it or opens it again, Delete deletes it.
final class RemarksView extends VBox {
    private static final double TALL = 360;

    private final Words words;
    private final Overlay overlay;
    private final Deeds deeds;
    private final Label count = new Label();
    private final TextField field = new TextField();
    private final ListView<CommentThread> list = new ListView<>();
    private final Label none = new Label();
    private final Button filter;
    private List<CommentThread> all = List.of();
    private Sieve sieve = Sieve.USUAL;
    private boolean showing;

    /// What the list makes happen.
    interface Deeds {
        void go(CommentThread thread);

        void open(CommentThread thread);

        void turn(CommentThread thread);

        void remove(CommentThread thread);

        void away();
    }

    /// @param where the division that a line stands in
    RemarksView(Words words, Overlay overlay, Function<Id, String> where, Deeds deeds) {
        this.words = words;
        this.overlay = overlay;
        this.deeds = deeds;
        getStyleClass().addAll("checks", "remarks");
        setMinHeight(0);
        setPrefHeight(TALL);
        filter = button(Feather.FILTER, "remarks.filter", this::offer);
        list.setCellFactory(_ -> new RemarkRow(words, where, list.widthProperty()));
        list.setAccessibleText(words.of("remarks"));
        none.setWrapText(true);
        none.getStyleClass().addAll("secondary", "remarks-none");
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && !showing) deeds.go(now);
                        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) chosen().ifPresent(deeds::open);
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(), search(), list);
        named();
        fill();
    }

    private Node heading() {
        var title = new Label(words.of("remarks").toUpperCase(Locale.ROOT));
        title.getStyleClass().add("pane-heading-words");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("secondary");
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var row = new HBox(title, count, filter, button(Feather.X, "remarks.end", deeds::away));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pane-heading");
        return row;
    }

    private Node search() {
        field.setPromptText(words.of("remarks.find"));
        field.setAccessibleText(words.of("remarks.find"));
        field.textProperty().addListener((_, _, typed) -> sift(sieve.saying(typed)));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) list.requestFocus();
                    else if (event.getCode() == KeyCode.ESCAPE) deeds.away();
                    else return;
                    event.consume();
                });
        var row = new VBox(field);
        row.getStyleClass().add("remarks-search");
        return row;
    }

    private Button button(Ikon icon, String key, Runnable run) {
        var button = new Button("", Icons.small(icon));
        button.getStyleClass().addAll("flat", "heading-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void offer() {
        var menu = new Menu();
        for (var state : Sieve.State.values())
            choice(menu, words.of(state.key()), state == sieve.state(), sieve.of(state));
        menu.divide();
        choice(menu, words.of("remarks.everyone"), sieve.author().isEmpty(), byAll());
        var authors = new TreeMap<String, Integer>();
        for (var thread : all)
            thread.comments().stream()
                    .map(comment -> comment.author())
                    .distinct()
                    .forEach(author -> authors.merge(author, 1, Integer::sum));
        authors.forEach(
                (author, many) ->
                        choice(
                                menu,
                                words.of("remarks.by", author, many),
                                sieve.author().equals(Optional.of(author)),
                                sieve.by(Optional.of(author))));
        overlay.below(menu, filter.localToScene(filter.getLayoutBounds()));
    }

    private Sieve byAll() {
        return sieve.by(Optional.empty());
    }

    private void choice(Menu menu, String name, boolean now, Sieve then) {
        menu.add(
                name,
                now ? "\u2713" : " ",
                () -> {
                    overlay.close();
                    sift(then);
                });
    }

    /// Shows what another sieve lets through.
    void sift(Sieve then) {
        sieve = then;
        if (!field.getText().equals(then.typed())) field.setText(then.typed());
        named();
        fill();
    }

    private void named() {
        var who = sieve.author().map(author -> ", " + author).orElse("");
        var name = words.of("remarks.filtered", words.of(sieve.state().key()) + who);
        filter.setAccessibleText(name);
        filter.setTooltip(new Tooltip(name));
        filter.getStyleClass().remove("active");
        if (!sieve.saying("").equals(Sieve.USUAL)) filter.getStyleClass().add("active");
    }

    /// Takes other threads; the chosen one stays chosen if it is still there.
    void show(List<CommentThread> threads) {
        all = threads;
        fill();
    }

    private void fill() {
        showing = true;
        long resolved = all.stream().filter(CommentThread::resolved).count();
        count.setText(words.of("remarks.count", all.size() - resolved, resolved));
        var sifted = sieve.sifted(all);
        none.setText(words.of(all.isEmpty() ? "remarks.none" : "remarks.none.fit"));
        var before = chosen().map(CommentThread::id);
        if (!list.getItems().equals(sifted)) list.getItems().setAll(sifted);
        else list.refresh();
        before.ifPresent(this::point);
        showing = false;
    }

    /// Chooses a thread without going there.
    void point(Id thread) {
        boolean was = showing;
        showing = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++)
            if (list.getItems().get(i).id().equals(thread)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
            }
        showing = was;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.ESCAPE) deeds.away();
        else if (chosen().isEmpty()) return;
        else
            switch (event.getCode()) {
                case ENTER -> deeds.open(chosen().orElseThrow());
                case R -> deeds.turn(chosen().orElseThrow());
                case DELETE -> deeds.remove(chosen().orElseThrow());
                default -> {
                    return;
                }
            }
        event.consume();
    }

    Optional<CommentThread> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// What the filter lets through.
    List<CommentThread> shown() {
        return List.copyOf(list.getItems());
    }

    ListView<CommentThread> list() {
        return list;
    }
}
