package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.Claim;
import org.rubric.programme.Coverage;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Provisions under the names of their resolutions, each with what serves it; a gap stands out.
final class CoverageList extends ListView<CoverageList.Line> {
    private static final double VERB = 88;
    private static final double SERVED = 208;

    private final Words words;
    private boolean filling;

    /// A heading, or a provision.
    record Line(String heading, String aside, Optional<Coverage.Row> row) {}

    /// @param chosen hears which provision is chosen
    CoverageList(Words words, Consumer<Coverage.Row> chosen) {
        this.words = words;
        getStyleClass().add("coverage-list");
        setAccessibleText(words.of("register.coverage"));
        setCellFactory(_ -> new Cell());
        getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (_, before, after) -> {
                            if (filling || after.intValue() < 0) return;
                            var line = getItems().get(after.intValue());
                            if (line.row().isPresent()) chosen.accept(line.row().get());
                            else skip(before.intValue(), after.intValue());
                        });
    }

    /// A heading is not chosen: the row behind it is, in the direction of travel.
    private void skip(int before, int at) {
        int next = before > at ? at - 1 : at + 1;
        javafx.application.Platform.runLater(
                () ->
                        getSelectionModel()
                                .select(Math.clamp(next, 1, Math.max(1, getItems().size() - 1))));
    }

    /// Shows these rows, with the one at that place of a resolution chosen.
    void show(List<Coverage.Row> rows, int resolution, String key) {
        var lines = new ArrayList<Line>();
        int last = -1;
        int place = 1;
        for (var row : rows) {
            if (row.resolution().number() != last) lines.add(heading(row, rows));
            last = row.resolution().number();
            if (last == resolution && row.key().equals(key)) place = lines.size();
            lines.add(new Line("", "", Optional.of(row)));
        }
        filling = true;
        getItems().setAll(lines);
        if (!lines.isEmpty()) getSelectionModel().select(place);
        filling = false;
    }

    private Line heading(Coverage.Row row, List<Coverage.Row> rows) {
        var own =
                rows.stream()
                        .filter(r -> r.resolution().number() == row.resolution().number())
                        .filter(Coverage.Row::asks)
                        .toList();
        if (own.isEmpty()) return heading(row, "");
        long served = own.stream().filter(r -> !r.gap()).count();
        return heading(row, words.of("coverage.served", served, own.size()));
    }

    private static Line heading(Coverage.Row row, String aside) {
        var title = row.resolution().title().words();
        return new Line(row.resolution().name() + "  " + title, aside, Optional.empty());
    }

    /// The provision that is chosen.
    Optional<Coverage.Row> chosen() {
        var line = getSelectionModel().getSelectedItem();
        return line == null ? Optional.empty() : line.row();
    }

    private final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("group-row");
            setText(null);
            setGraphic(null);
            if (empty || line == null) return;
            setPrefWidth(0);
            setPrefHeight(line.row().isPresent() ? 40 : 32);
            if (line.row().isEmpty()) getStyleClass().add("group-row");
            setGraphic(line.row().map(this::provision).orElseGet(() -> heading(line)));
        }

        private HBox heading(Line line) {
            var name = Directed.words(new Label(), line.heading());
            name.getStyleClass().add("group-heading");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            name.setTooltip(new Tooltip(line.heading()));
            var aside = new Label(line.aside());
            aside.getStyleClass().add("secondary");
            aside.setMinWidth(Region.USE_PREF_SIZE);
            return row(name, aside);
        }

        private HBox provision(Coverage.Row row) {
            var verb = new Label(row.provision().map(p -> p.verb()).orElse(""));
            verb.getStyleClass().add("secondary");
            verb.setMinWidth(VERB);
            verb.setMaxWidth(VERB);
            var bare = row.resolution().provisions().isEmpty();
            var says =
                    row.provision()
                            .map(p -> p.text())
                            .orElse(words.of(bare ? "coverage.unknown" : "coverage.whole"));
            var text = Directed.words(new Label(), says);
            if (row.provision().isEmpty()) text.getStyleClass().add("secondary");
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            text.setMinWidth(0);
            return row(verb, text, served(row));
        }

        private Label served(Coverage.Row row) {
            var label = new Label();
            label.setMinWidth(SERVED);
            label.setMaxWidth(SERVED);
            if (row.gap()) {
                var icon = Icons.small(Feather.ALERT_TRIANGLE);
                icon.getStyleClass().add("warning");
                label.setText(words.of("coverage.gap"));
                label.setGraphic(icon);
                label.getStyleClass().add("gap");
                return label;
            }
            var all = row.claims().stream().map(Claim::words).collect(Collectors.joining(", "));
            Directed.words(label, all);
            label.setTooltip(new Tooltip(all));
            return label;
        }

        private HBox row(Label... all) {
            var box = new HBox(8, all);
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
    }
}
