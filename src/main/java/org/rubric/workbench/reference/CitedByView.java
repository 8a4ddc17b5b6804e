package org.rubric.workbench.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Recommendation;
import org.rubric.desk.Desk;
import org.rubric.desk.reference.CitationIndex.Citing;
import org.rubric.document.Id;
import org.rubric.document.NaturalOrder;
import org.rubric.document.Position;
import org.rubric.interchange.Progress;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// Which drafts cite a text, by Question and draft, with the edition that each cites and the
/// clauses where; a click opens the draft there. For the detail of a Recommendation.
public final class CitedByView extends VBox {
    private static final int PLACES = 8;
    private final Words words;
    private final Desk desk;
    private final Executor background;
    private final BiConsumer<Id, Position> open;
    private int asked;

    /// @param background where the drafts that changed are read
    /// @param open opens a draft at a place
    public CitedByView(Words words, Desk desk, Executor background, BiConsumer<Id, Position> open) {
        super(8);
        this.words = words;
        this.desk = desk;
        this.background = background;
        this.open = open;
        getStyleClass().add("cited-by");
    }

    /// Asks the drafts of the store; of two texts asked for in a row only the last is shown.
    public void show(Recommendation text) {
        int turn = ++asked;
        getChildren().setAll(heading(words.of("cited.by")), quiet(words.of("cited.by.asking")));
        background.execute(
                () -> {
                    try {
                        var found = desk.citing(text.designation(), Progress.NONE);
                        Platform.runLater(() -> show(turn, text, found));
                    } catch (IOException e) {
                        Platform.runLater(() -> failed(turn, e));
                    }
                });
    }

    private void failed(int turn, IOException e) {
        if (turn == asked) getChildren().set(1, quiet(String.valueOf(e.getMessage())));
    }

    private void show(int turn, Recommendation text, List<Citing> found) {
        if (turn != asked) return;
        var rows = new ArrayList<Node>();
        var drafts = byDraft(found);
        boolean none = drafts.isEmpty();
        rows.add(heading(none ? words.of("cited.by") : words.of("cited.by.count", drafts.size())));
        if (found.isEmpty()) rows.add(quiet(words.of("cited.by.none")));
        var questions = new TreeMap<String, List<List<Citing>>>(NaturalOrder::compare);
        for (var draft : drafts.values())
            questions
                    .computeIfAbsent(question(draft.getFirst()), _ -> new ArrayList<>())
                    .add(draft);
        questions.forEach(
                (question, all) -> {
                    rows.add(quiet(question));
                    for (var draft : all) rows.add(draft(text, draft));
                });
        getChildren().setAll(rows);
    }

    private static Map<Id, List<Citing>> byDraft(List<Citing> found) {
        var drafts = new LinkedHashMap<Id, List<Citing>>();
        for (var one : found)
            drafts.computeIfAbsent(one.draft().draft(), _ -> new ArrayList<>()).add(one);
        return drafts;
    }

    private String question(Citing one) {
        var question = one.draft().question();
        return question.isEmpty() ? words.of("cited.by.noquestion") : "Q" + question;
    }

    private Node draft(Recommendation text, List<Citing> places) {
        var name = new Label(Wrapping.safe(places.getFirst().draft().name()));
        name.getStyleClass().add("strong");
        var head = new HBox(8, name, edition(text, places.getFirst()));
        var clauses = new FlowPane(12, 0);
        for (var place : places.subList(0, Math.min(PLACES, places.size()))) {
            var link = new Hyperlink(where(place));
            link.getStyleClass().add("check-deed");
            link.setOnAction(_ -> open.accept(place.draft().draft(), place.mention().place()));
            clauses.getChildren().add(link);
        }
        int more = places.size() - PLACES;
        if (more > 0) clauses.getChildren().add(quiet(words.of("cited.by.more", more)));
        return new VBox(head, clauses);
    }

    private static String where(Citing place) {
        var locator = place.mention().locator();
        return locator.isEmpty()
                ? place.mention().clause()
                : place.mention().clause() + " (" + locator + ")";
    }

    /// Another edition than the current one has a sign and a word.
    private Label edition(Recommendation text, Citing place) {
        var year = place.mention().named().year();
        var date = text.standing().date();
        boolean older =
                !year.isEmpty() && date.length() >= 4 && year.compareTo(date.substring(0, 4)) < 0;
        var label = quiet(year.isEmpty() ? words.of("cited.by.undated") : year);
        if (older) {
            label.setText(words.of("cited.by.older", year));
            label.setGraphic(Icons.small(Feather.CLOCK));
            label.getStyleClass().add("older");
        }
        return label;
    }

    private Label heading(String said) {
        var label = new Label(said.toUpperCase(Locale.ROOT));
        label.getStyleClass().addAll("pane-heading-words", "card-heading");
        return label;
    }

    private static Label quiet(String said) {
        var label = new Label(said);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }
}
