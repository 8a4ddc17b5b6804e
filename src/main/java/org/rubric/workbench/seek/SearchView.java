package org.rubric.workbench.seek;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.search.Answer;
import org.rubric.search.Hit;
import org.rubric.search.Inquiry;
import org.rubric.workbench.Words;
import org.rubric.workbench.register.OwnView;

/// Everything by its words, found while they are typed. The keyboard stays in the field: arrows
/// choose, Enter opens.
public final class SearchView implements OwnView {
    private static final int LIMIT = 60;

    private final Words words;
    private final Supplier<Optional<Near>> near;
    private final Consumer<Hit> open;
    private final Asker<Inquiry, Found> asker;
    private final TextField field = new TextField();
    private final KindBar kinds;
    private final ScopeBar scope;
    private final ListView<Hit> list = new ListView<>();
    private final Label note = new Label();
    private final Label empty = new Label();
    private final VBox content;

    private record Found(Answer answer, Map<String, Integer> counts) {}

    /// @param near the draft that is open
    /// @param open opens what was found
    public SearchView(
            Words words, Seeker seeker, Supplier<Optional<Near>> near, Consumer<Hit> open) {
        this.words = words;
        this.near = near;
        this.open = open;
        asker = new Asker<>(inquiry -> found(seeker, inquiry), (_, found) -> show(found));
        kinds = new KindBar(words, _ -> ask());
        scope = new ScopeBar(words, this::ask);
        field.getStyleClass().add("seek-field");
        field.setPromptText(words.of("seek.field"));
        field.setAccessibleText(words.of("seek.field"));
        field.textProperty().addListener((_, _, _) -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        note.getStyleClass().addAll("secondary", "seek-note");
        empty.getStyleClass().add("secondary");
        empty.setWrapText(true);
        empty.setPadding(new Insets(24));
        list.getStyleClass().add("hits");
        list.setCellFactory(_ -> row());
        list.setPlaceholder(empty);
        list.setAccessibleText(words.of("seek"));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) openChosen();
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        content = new VBox(new VBox(8, field, scope, kinds, note), list);
        content.getChildren().getFirst().getStyleClass().add("seek-head");
        content.getStyleClass().add("seek");
        nothing("seek.empty");
    }

    private HitRow row() {
        var row = new HitRow(words, list.widthProperty());
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && !row.isEmpty()) open.accept(row.getItem());
                });
        return row;
    }

    private static Found found(Seeker seeker, Inquiry inquiry) {
        var answer = seeker.ask(inquiry);
        return new Found(answer, seeker.counts(inquiry, answer));
    }

    private void ask() {
        if (field.getText().isBlank()) {
            asker.forget();
            list.getItems().clear();
            kinds.count(Map.of());
            nothing("seek.empty");
            return;
        }
        asker.ask(
                new Inquiry(
                        field.getText(),
                        kinds.chosen().collections(),
                        scope.within(),
                        scope.question(),
                        LIMIT));
    }

    private void show(Found found) {
        var answer = found.answer();
        list.getItems().setAll(answer.hits());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        kinds.count(found.counts());
        int all =
                kinds.chosen().collections().stream()
                        .mapToInt(name -> found.counts().getOrDefault(name, 0))
                        .sum();
        boolean elsewhere = !found.counts().isEmpty();
        if (answer.hits().isEmpty()) nothing(elsewhere ? "seek.none.here" : "seek.none");
        else if (answer.whole()) say(words.of("seek.count", all, answer.hits().size()));
        else say(words.of("seek.most", all));
    }

    private void nothing(String key) {
        empty.setText(words.of(key));
        say("");
    }

    private void say(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
    }

    private void pressed(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> 8;
                    case PAGE_UP -> -8;
                    default -> 0;
                };
        if (event.getCode() == KeyCode.ENTER) openChosen();
        else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) field.clear();
        else if (step == 0) return;
        else step(step);
        event.consume();
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        if (last < 0) return;
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().clearAndSelect(Math.clamp(now + by, 0, last));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        field.setAccessibleHelp(list.getSelectionModel().getSelectedItem().title().words());
    }

    private void openChosen() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) open.accept(hit);
    }

    /// Looks for these words.
    public void seek(String typed) {
        field.setText(typed);
        field.positionCaret(typed.length());
    }

    @Override
    public String key() {
        return "seek";
    }

    @Override
    public Ikon icon() {
        return Feather.SEARCH;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void entered() {
        scope.offer(near.get());
        if (!field.getText().isBlank()) ask();
        field.requestFocus();
        field.selectAll();
    }
}
