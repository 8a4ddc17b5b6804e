package org.rubric.workbench.register.paste;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.Card;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// What a table or a catalogue file would change, over the register it was pasted onto: nothing is
/// changed before *Apply*.
public final class PreviewPane extends BorderPane {
    /// Nobody reads on; all are applied.
    private static final int MOST = 1000;

    private final Words words;
    private final Taking taking;
    private final Deeds deeds;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final ColumnsRow columns;
    private final ListView<Line> lines = new ListView<>();
    private final CheckBox gone = new CheckBox();
    private final Label rest = new Label();
    private final Button apply;
    private Taking.Compared compared;

    /// What the preview ends in.
    ///
    /// @param apply takes it; told whether what the table does not have goes
    /// @param close leaves everything as it was
    public record Deeds(BiConsumer<Preview, Boolean> apply, Runnable close) {}

    public PreviewPane(Words words, Taking taking, Overlay overlay, Deeds deeds) {
        this.words = words;
        this.taking = taking;
        this.deeds = deeds;
        columns = new ColumnsRow(words, overlay, this::again);
        getStyleClass().add("paste-pane");
        title.getStyleClass().add("object-title");
        counts.getStyleClass().add("secondary");
        apply = new Button(words.of("intake.apply"));
        apply.getStyleClass().add("primary");
        apply.setDisable(true);
        apply.setOnAction(_ -> apply());
        gone.setOnAction(_ -> fill());
        lines.setCellFactory(_ -> new LineCell(words));
        lines.getStyleClass().add("paste-lines");
        lines.setAccessibleText(words.of("intake.lines"));
        var nothing = new Label(words.of("intake.nothing"));
        nothing.getStyleClass().add("secondary");
        lines.setPlaceholder(nothing);
        var top = new VBox(4, title, counts);
        top.getStyleClass().add("paste-top");
        setTop(new VBox(top, columns));
        setCenter(lines);
        setBottom(buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node buttons() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = new Button(words.of("intake.cancel"));
        cancel.setOnAction(_ -> close());
        rest.getStyleClass().add("secondary");
        var row = new HBox(8, gone, gap, rest, cancel, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("paste-buttons");
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) close();
        else if (event.getCode() != KeyCode.ENTER) return;
        else if (event.getTarget() instanceof Button button) button.fire();
        else apply();
        event.consume();
    }

    private void close() {
        taking.stop();
        deeds.close().run();
    }

    /// Reads and compares, and shows what came of it.
    ///
    /// @param name of the register
    public void read(Callable<Incoming> reading, Form<? extends Card> form, String name) {
        title.setText(words.of("intake.title", name));
        counts.setText(words.of("intake.reading"));
        columns.setVisible(false);
        columns.setManaged(false);
        gone.setVisible(false);
        taking.read(reading, form, this::show);
    }

    private void again(Columns chosen) {
        if (compared == null) return;
        apply.setDisable(true);
        counts.setText(words.of("intake.reading"));
        taking.again(compared, chosen, this::show);
    }

    private void show(Taking.Compared next) {
        compared = next;
        var preview = next.preview();
        if (next.incoming() instanceof Incoming.Rows rows) {
            columns.setVisible(true);
            columns.setManaged(true);
            columns.show(rows, next.form(), next.columns());
        } else title.setText(words.of("intake.title.whole", next.incoming().name()));
        counts.setText(
                words.of(
                        "intake.counts",
                        preview.count(Kind.NEW),
                        preview.count(Kind.CHANGED),
                        preview.count(Kind.SAME),
                        preview.count(Kind.TROUBLE)));
        gone.setText(words.of("intake.gone.take", preview.count(Kind.GONE)));
        gone.setVisible(preview.count(Kind.GONE) > 0);
        fill();
        apply.requestFocus();
        if (apply.isDisabled()) lines.requestFocus();
    }

    /// Trouble first, then what changes, what is new, and, if wanted, what goes.
    private void fill() {
        var all = new ArrayList<Line>();
        for (var kind : new Kind[] {Kind.TROUBLE, Kind.CHANGED, Kind.NEW, Kind.GONE})
            for (var line : compared.preview().lines())
                if (line.kind() == kind && (kind != Kind.GONE || gone.isSelected())) all.add(line);
        boolean many = all.size() > MOST;
        lines.setItems(FXCollections.observableList(many ? all.subList(0, MOST) : all));
        rest.setText(many ? words.of("intake.rest", all.size() - MOST) : "");
        apply.setDisable(compared.preview().isEmpty(gone.isSelected()));
    }

    /// A catalogue that has changed meanwhile is compared with again first.
    private void apply() {
        if (apply.isDisabled()) return;
        if (taking.fresh(compared)) deeds.apply().accept(compared.preview(), gone.isSelected());
        else again(compared.columns());
    }
}
