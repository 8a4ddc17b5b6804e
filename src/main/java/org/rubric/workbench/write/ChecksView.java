package org.rubric.workbench.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.document.Finding;
import org.rubric.workbench.Tally;
import org.rubric.workbench.Words;

/// The checks of a draft: the sentence first, then where, the code last. Choosing one goes there;
/// what can be done about it stands in its row.
public final class ChecksView extends VBox {
    private final ListView<Finding> list = new ListView<>();
    private final Tally tally;
    private final Consumer<Finding> chosen;
    private Whereabouts where;
    private boolean showing;

    /// What a row offers when it is the chosen one.
    ///
    /// @param why tells about the rule, if there is one
    /// @param fix offers the corrections, below a node of the row
    record Offers(Deed fix, Deed why) {}

    /// @param possible whether it makes sense for a finding
    record Deed(String words, Predicate<Finding> possible, BiConsumer<Finding, Node> run) {}

    /// @param chosen told which finding was chosen
    ChecksView(Words words, Consumer<Finding> chosen, Offers offers) {
        this.chosen = chosen;
        tally = new Tally(words);
        getStyleClass().add("checks");
        var head = new Label(words.of("checks").toUpperCase(Locale.ROOT));
        head.getStyleClass().add("pane-heading-words");
        var heading = new HBox(head, tally);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        list.setCellFactory(
                _ -> new CheckRow(words, f -> place(f).orElse(""), offers, list.widthProperty()));
        list.setAccessibleText(words.of("checks"));
        list.setPlaceholder(new Label(words.of("checks.none")));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && !showing) this.chosen.accept(now);
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
    }

    /// Takes other findings; the chosen one stays chosen if it is still there.
    void show(List<Finding> findings, Whereabouts places) {
        where = places;
        tally.show(findings);
        showing = true;
        var before = list.getSelectionModel().getSelectedItem();
        if (!list.getItems().equals(findings)) list.getItems().setAll(findings);
        else list.refresh();
        if (before != null && findings.contains(before)) list.getSelectionModel().select(before);
        else list.getSelectionModel().clearSelection();
        showing = false;
    }

    /// Chooses a finding without going there.
    void point(Finding finding) {
        showing = true;
        list.getSelectionModel().select(finding);
        list.scrollTo(finding);
        showing = false;
    }

    /// The finding after the chosen one, from the top again at the end; empty when there is none.
    Optional<Finding> next() {
        if (list.getItems().isEmpty()) return Optional.empty();
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().clearAndSelect((now + 1) % list.getItems().size());
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        return chosen();
    }

    Optional<Finding> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Optional<String> place(Finding finding) {
        return where.of(finding.place())
                .map(Whereabouts.Division::words)
                .filter(words -> !words.isEmpty());
    }

    ListView<Finding> list() {
        return list;
    }
}
