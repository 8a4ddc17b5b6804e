package org.rubric.workbench.meeting.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.report.Report;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Variant;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.bar.Rows;
import org.rubric.workbench.meeting.Hall;

/// Beside the pages of a report: its number and figures, its form, what still waits, and the two
/// things to do with it.
final class ReportSide extends VBox {
    private final Hall hall;
    private final Deeds deeds;
    private final Label number = new Label();
    private final Label figures = new Label();
    private final Button form = new Button();
    private final PartsRow parts;
    private final Label waits = new Label();
    private final WaitingList list;
    private final Button write = new Button();
    private final Button save;

    /// What can be done.
    ///
    /// @param write goes into the text, to a place of it
    /// @param save opens the panel beside that button
    record Deeds(Consumer<Variant> form, Consumer<Optional<Id>> write, Consumer<Button> save) {}

    ReportSide(Hall hall, Deeds deeds) {
        this.hall = hall;
        this.deeds = deeds;
        var words = hall.words();
        list = new WaitingList(words, finding -> deeds.write.accept(Optional.of(finding.place())));
        parts = new PartsRow(words, () -> deeds.write.accept(Optional.empty()));
        save = new Button(words.of("report.save"), Icons.small(Feather.DOWNLOAD));
        getStyleClass().addAll("right-pane", "report-side", "checks");
        number.getStyleClass().add("strong");
        figures.getStyleClass().add("secondary");
        figures.setWrapText(true);
        figures.setMinHeight(USE_PREF_SIZE);
        form.getStyleClass().add("report-form");
        form.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        form.setContentDisplay(ContentDisplay.RIGHT);
        form.setMaxWidth(Double.MAX_VALUE);
        form.setTooltip(new Tooltip(words.of("report.form.tip")));
        form.setOnAction(_ -> choose());
        waits.getStyleClass().add("pane-heading-words");
        write.getStyleClass().add("primary");
        write.setDefaultButton(false);
        write.setTooltip(new Tooltip(words.of("report.write.tip")));
        write.setOnAction(_ -> deeds.write.accept(Optional.empty()));
        save.setOnAction(_ -> deeds.save.accept(save));
        var facts = new VBox(8, number, figures, form, parts);
        facts.getStyleClass().add("report-facts");
        var heading = new HBox(waits);
        heading.getStyleClass().add("pane-heading");
        var bar = new Rows(8, 8, write, save);
        bar.getStyleClass().add("report-bar");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(facts, heading, list, bar);
        forget();
    }

    /// Until a report is there, there is nothing to do with it.
    void forget() {
        write.setDisable(true);
        save.setDisable(true);
    }

    /// @param changed the meetings that say something else than when it was composed
    void show(Report report, List<Meeting> changed) {
        var words = hall.words();
        parts.show(changed);
        number.setText(report.document().front().header().number());
        figures.setText(report.figures());
        form.setText(words.of("report.form." + report.variant().key()));
        var waiting = report.waiting();
        waits.setText(words.of("report.waiting", waiting.size()).toUpperCase(Locale.ROOT));
        list.show(waiting);
        write.setText(words.of(report.draft().isPresent() ? "report.go" : "report.write"));
        write.setDisable(false);
        save.setDisable(false);
    }

    /// Puts the keyboard where the work is: on what waits, else on the text.
    @Override
    public void requestFocus() {
        if (list.getItems().isEmpty()) write.requestFocus();
        else list.requestFocus();
    }

    private void choose() {
        var menu = new Menu();
        for (var variant : Variant.values())
            menu.add(
                    hall.words().of("report.form." + variant.key()),
                    () -> {
                        hall.frame().overlay().close();
                        deeds.form.accept(variant);
                    });
        hall.frame().overlay().below(menu, form.localToScene(form.getLayoutBounds()));
    }
}
