package org.rubric.workbench.start;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rubric.document.Id;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// What is seen when nothing is open: one question, four answers.
public final class StartView extends ScrollPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double ROW = 736;
    private static final double GAP = 24;

    /// Room for four answers beside each other, and for two, in pixels.
    private static final double WIDE = 1112;
    private static final double NARROW = 568;
    private static final int MOST = 6;

    private final Words words;
    private final List<Button> answers;
    private final GridPane cards = new GridPane();
    private final VBox lately = new VBox();
    private final Label below;
    private List<Seen> shown = List.of();

    /// What is seen of a draft.
    private record Seen(Id draft, String name, String title, DraftEntry.Standing standing) {
        static Seen of(DraftEntry one) {
            return new Seen(one.draft(), one.name(), one.title(), one.standing());
        }
    }

    /// As tall as its words need in its width, which a button does not ask of what is drawn on it.
    private static final class Card extends VBox {
        Card(Node... parts) {
            super(parts);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? maxWidth(-1) : width);
        }
    }

    /// What the four buttons do, in their order.
    public record Deeds(Runnable create, Runnable open, Runnable meeting, Runnable sample) {}

    public StartView(Words words, Deeds deeds) {
        this.words = words;
        var column = new VBox();
        column.getStyleClass().add("start");
        column.setAlignment(Pos.CENTER);
        getStyleClass().add("start-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        setContent(column);
        answers =
                List.of(
                        answer("start.new", Feather.FILE_PLUS, deeds.create),
                        answer("start.open", Feather.FILE_TEXT, deeds.open),
                        answer("start.meeting", Feather.CALENDAR, deeds.meeting),
                        answer("start.sample", Feather.BOOK_OPEN, deeds.sample));
        var heading = new Label(words.of("start.heading"));
        heading.getStyleClass().add("start-heading");
        cards.setAlignment(Pos.CENTER);
        cards.setHgap(GAP);
        cards.setVgap(GAP);
        widthProperty().addListener((_, _, now) -> arrange(now.doubleValue()));
        arrange(WIDE);
        cards.getChildren().addAll(answers);
        below = new Label(words.of("start.drop"), Icons.small(Feather.FILE_TEXT));
        below.getStyleClass().addAll("secondary", "start-below");
        var above = new Region();
        var under = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(under, Priority.ALWAYS);
        under.setMinHeight(64);
        lately.getStyleClass().add("start-lately");
        lately.setMaxWidth(ROW);
        lately.setVisible(false);
        lately.setManaged(false);
        column.getChildren().addAll(above, heading, cards, lately, below, under);
    }

    /// As many answers beside each other as there is room for: four, two or one. They stay where
    /// they are among the nodes, so that the keyboard stays on its answer.
    private void arrange(double wide) {
        int many = wide >= WIDE ? 4 : wide >= NARROW ? 2 : 1;
        for (int i = 0; i < answers.size(); i++)
            GridPane.setConstraints(answers.get(i), i % many, i / many);
    }

    private Button answer(String key, Ikon ikon, Runnable deed) {
        var icon = FontIcon.of(ikon, 32);
        icon.getStyleClass().add("start-icon");
        var title = new Label(words.of(key));
        title.getStyleClass().add("start-title");
        title.setWrapText(true);
        var hint = new Label(words.of(key + ".hint"));
        hint.getStyleClass().addAll("secondary", "start-hint");
        hint.setWrapText(true);
        var card = new Card(icon, title, hint);
        card.getStyleClass().add("start-card");
        var button = new Button();
        button.setGraphic(card);
        button.getStyleClass().add("start-button");
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAccessibleText(words.of(key) + ". " + words.of(key + ".hint"));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Drafts that were worked on lately, the last first; without any the row is not there.
    /// The same drafts again change nothing.
    public void lately(List<DraftEntry> drafts, Consumer<Id> open) {
        var most = drafts.subList(0, Math.min(MOST, drafts.size()));
        var seen = most.stream().map(Seen::of).toList();
        if (shown.equals(seen)) return;
        shown = seen;
        var rows = new ArrayList<Node>();
        var heading = new Label(words.of("start.lately").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        rows.add(heading);
        for (var draft : most) rows.add(row(draft, open));
        lately.getChildren().setAll(rows);
        lately.setVisible(!drafts.isEmpty());
        lately.setManaged(!drafts.isEmpty());
        below.setText(words.of(drafts.isEmpty() ? "start.drop" : "start.drop.again"));
    }

    private Button row(DraftEntry draft, Consumer<Id> open) {
        var name = new Label(draft.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var title =
                Directed.words(
                        new Label(), draft.title().equals(draft.name()) ? "" : draft.title());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var state = new Label(draft.standing().state());
        state.getStyleClass().add("secondary");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var when = new Label(time(draft.standing().changed()));
        when.getStyleClass().add("secondary");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(16, name, title, gap, state, when);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(2 * 8));
        line.setMinWidth(0);
        button.getStyleClass().addAll("flat", "start-row");
        button.setAccessibleText(
                words.of("start.lately.row", draft.name(), state.getText(), when.getText()));
        button.setOnAction(_ -> open.accept(draft.draft()));
        return button;
    }

    private static String time(Instant changed) {
        return LocalDateTime.ofInstant(changed, ZoneId.systemDefault()).format(TIME);
    }

    /// Puts the keyboard on the first answer. What scrolls is in the scene once it has its skin.
    @Override
    public void requestFocus() {
        applyCss();
        answers.getFirst().requestFocus();
    }
}
