package org.rubric.workbench.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.rubric.desk.backup.DraftCard;
import org.rubric.repository.Version;
import org.rubric.workbench.Words;

/// A draft of a backup, or below it one of its versions.
final class HeldRow extends ListCell<HeldRow.Held> {
    private static final double INDENT = 16;

    private final Words words;

    /// What a row shows.
    ///
    /// @param version empty: the draft as it was
    /// @param missing whether the documents here lack it
    record Held(DraftCard card, Optional<Version> version, boolean missing) {}

    HeldRow(Words words) {
        this.words = words;
        getStyleClass().add("held-row");
        setPrefWidth(0);
    }

    /// The drafts with their versions, the last first.
    static List<Held> of(DraftCard card, boolean missing) {
        var rows = new ArrayList<Held>();
        rows.add(new Held(card, Optional.empty(), missing));
        for (var version : card.versions().reversed())
            rows.add(new Held(card, Optional.of(version), false));
        return rows;
    }

    @Override
    protected void updateItem(Held held, boolean empty) {
        super.updateItem(held, empty);
        if (empty || held == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var version = held.version();
        var name = new Label(version.map(Version::name).orElse(held.card().name()));
        if (version.isEmpty()) name.getStyleClass().add("strong");
        var time = Told.time(version.map(Version::made).orElse(held.card().changed()));
        var key = held.missing() ? "safe.held.missing" : "safe.held";
        var aside =
                new Label(
                        version.map(one -> words.of("versions.by", time, one.author()))
                                .orElse(words.of(key, time, held.card().state())));
        aside.getStyleClass().add("secondary");
        var box = new VBox(2, name, aside);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, 0, 0, version.isPresent() ? INDENT : 0));
        setGraphic(box);
        setAccessibleText(name.getText() + ", " + aside.getText());
    }
}
