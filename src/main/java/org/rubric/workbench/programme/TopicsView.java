package org.rubric.workbench.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.programme.TopicPage.Carrier;
import org.rubric.desk.programme.TopicPage;
import org.rubric.programme.Bearer;
import org.rubric.programme.Days;
import org.rubric.programme.Dialogue;
import org.rubric.programme.Topic;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.register.OwnView;

/// The topics of the dialogues, and for the chosen one all that carries it.
public final class TopicsView implements OwnView {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Secretary secretary;
    private final Words words;
    private final BorderPane content = new BorderPane();
    private final ListView<String> topics = new ListView<>();
    private final VBox page = new VBox();
    private long asked;

    public TopicsView(Secretary secretary) {
        this.secretary = secretary;
        words = secretary.words();
        topics.getStyleClass().add("topic-list");
        topics.setFixedCellSize(32);
        topics.setAccessibleText(words.of("register.topics"));
        topics.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> look());
        page.getStyleClass().add("schedule-content");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("schedule-page", "topic-page");
        content.getStyleClass().add("programme");
        content.setLeft(topics);
        content.setCenter(scroll);
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        secretary.follow(this::look);
    }

    @Override
    public String key() {
        return "register.topics";
    }

    @Override
    public Ikon icon() {
        return Feather.TAG;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void entered() {
        try {
            var all = secretary.desk().catalogue().directory().topics();
            if (!topics.getItems().equals(all)) topics.getItems().setAll(all);
            if (topics.getSelectionModel().isEmpty()) topics.getSelectionModel().selectFirst();
            if (all.isEmpty()) page.getChildren().setAll(quiet(words.of("register.topics.empty")));
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
        look();
        topics.requestFocus();
    }

    /// Reads behind the window; an answer to an older question is dropped.
    private void look() {
        var topic = topics.getSelectionModel().getSelectedItem();
        if (topic == null) return;
        long question = ++asked;
        secretary
                .background()
                .execute(
                        () -> {
                            try {
                                var found = TopicPage.of(topic, secretary.desk());
                                Platform.runLater(
                                        () -> {
                                            if (question == asked) show(found);
                                        });
                            } catch (IOException e) {
                                Platform.runLater(() -> secretary.around().say(e.getMessage()));
                            }
                        });
    }

    private void show(TopicPage found) {
        var name = new Label(Wrapping.safe(found.topic()));
        name.getStyleClass().add("object-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var carry = new Button(words.of("topics.add"));
        carry.setOnAction(_ -> carry(found.topic(), carry));
        var event = new Button(words.of("topics.event"));
        event.setOnAction(_ -> event(found.topic(), event));
        var top = new HBox(8, name, carry, event);
        top.setAlignment(Pos.CENTER_LEFT);
        var parts = new ArrayList<Node>(List.of(top));
        if (found.carriers().isEmpty()) parts.add(quiet(words.of("topics.none")));
        for (var bearer :
                List.of(
                        Bearer.DRAFT,
                        Bearer.TERM,
                        Bearer.WORK_ITEM,
                        Bearer.MEETING,
                        Bearer.EVENT)) {
            var own = found.carriers().stream().filter(c -> c.bearer() == bearer).toList();
            if (own.isEmpty()) continue;
            var key = "topics.of." + bearer.name().toLowerCase(java.util.Locale.ROOT);
            var heading = ItemDetail.heading(words.of(key));
            heading.getStyleClass().add("schedule-heading");
            parts.add(heading);
            for (var carrier : own) parts.add(row(found.topic(), carrier));
        }
        page.getChildren().setAll(parts);
    }

    private Node row(String topic, Carrier carrier) {
        var name = new Label(carrier.name());
        name.setMinWidth(carrier.title().isEmpty() ? 0 : 160);
        var title = quiet(carrier.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(16, name, title);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("topic-row");
        if (carrier.bearer() == Bearer.EVENT) {
            secretary.now().dialogues().stream()
                    .filter(d -> d.title().equals(carrier.name()))
                    .filter(d -> d.date().equals(carrier.title()))
                    .findFirst()
                    .ifPresent(
                            d ->
                                    line.getChildren()
                                            .add(remover(() -> removed(topic, d), d.title())));
        } else if (carrier.said())
            line.getChildren().add(remover(() -> taken(topic, carrier), carrier.name()));
        return line;
    }

    private Button remover(Runnable run, String name) {
        var remove = new Button();
        remove.setGraphic(Icons.small(Feather.X));
        remove.getStyleClass().addAll("flat", "copy-button");
        remove.setTooltip(new Tooltip(words.of("topics.remove", name)));
        remove.setAccessibleText(words.of("topics.remove", name));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> run.run());
        return remove;
    }

    private void removed(String topic, Dialogue event) {
        secretary.change(
                words.of("topics.removed", event.title()), now -> now.without(event, topic));
    }

    private void taken(String topic, Carrier carrier) {
        var said = new Topic(topic, carrier.bearer(), carrier.name());
        secretary.change(words.of("topics.removed", carrier.name()), now -> now.without(said));
    }

    private void carry(String topic, Node below) {
        new Carrying(secretary).choose(topic, below);
    }

    private void event(String topic, Node below) {
        secretary.ask(
                words.of("topics.event.title"),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(words.of("programme.column.title"), "", ""),
                        Asking.Question.of(words.of("programme.event.date"), "", "2027-02-18"),
                        Asking.Question.of(words.of("topics.event.speakers"), "", ""),
                        new Asking.Question(words.of("topics.event.outcome"), "", "", 3)),
                answers -> kept(topic, answers),
                below);
    }

    private Optional<String> kept(String topic, List<String> answers) {
        var date = answers.get(1);
        if (answers.getFirst().isEmpty()) return Optional.of(words.of("topics.event.untitled"));
        if (!date.isEmpty() && Days.read(date).isEmpty())
            return Optional.of(words.of("programme.date.wrong"));
        var event =
                new Dialogue(answers.get(0), date, List.of(topic), answers.get(2), answers.get(3));
        secretary.change(words.of("topics.event.kept", event.title()), now -> now.with(event));
        return Optional.empty();
    }

    private Label quiet(String said) {
        var label = new Label(Wrapping.safe(said));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || !UNDO.match(event)) return;
        secretary.undo();
        event.consume();
    }
}
