package org.rubric.workbench.programme;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
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
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Resolution;
import org.rubric.desk.programme.TableFile;
import org.rubric.programme.Claim;
import org.rubric.programme.Coverage;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.form.CoverageTable;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Words;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.register.TakingBack;

/// Which provision of which resolution is served by which work, and which by none.
public final class CoverageView implements OwnView {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Secretary secretary;
    private final Words words;
    private final BorderPane content = new BorderPane();
    private final CoverageList list;
    private final CoverageDetail detail;
    private final ToggleButton gaps;
    private final Label count = new Label();
    private final TakingBack back;
    private int resolution;
    private String key = "";

    public CoverageView(Secretary secretary) {
        this.secretary = secretary;
        words = secretary.words();
        back = new TakingBack(words, said -> secretary.around().say(said));
        list = new CoverageList(words, this::choose);
        detail =
                new CoverageDetail(secretary, new Changes(this::amend, this::claim, this::unclaim));
        gaps = new ToggleButton(words.of("coverage.gaps"));
        gaps.setTooltip(new Tooltip(words.of("coverage.gaps.tip")));
        gaps.setOnAction(_ -> refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        var middle = new VBox(bar(), list);
        middle.getStyleClass().addAll("register-middle", "item-list");
        content.getStyleClass().add("programme");
        content.setCenter(middle);
        content.setRight(detail);
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        listen();
    }

    /// What can be changed from the details.
    ///
    /// @param amend puts a resolution in the place of what it was
    record Changes(Amend amend, Serve claim, Serve unclaim) {
        /// @param said as undo tells it
        interface Amend {
            void put(String said, Resolution changed);
        }

        interface Serve {
            void change(Claim claim);
        }
    }

    private void listen() {
        secretary.follow(this::refresh);
        try {
            secretary.desk().knowledge().listen(_ -> Platform.runLater(this::refresh));
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
    }

    private HBox bar() {
        count.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var more = new Button();
        more.setGraphic(Icons.small(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(words.of("programme.more"));
        more.setTooltip(new Tooltip(words.of("programme.more")));
        more.setOnAction(_ -> more(more));
        var row = new HBox(16, gaps, count, gap, more);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("register-bar");
        return row;
    }

    private void more(Node below) {
        var menu = new Menu();
        var table = new CoverageTable(coverage());
        menu.add(
                words.of("coverage.pdf"),
                () -> {
                    secretary.close();
                    var document = table.document(catalogue().group());
                    secretary.around().export(words.of("register.coverage"), document, below);
                });
        menu.add(
                words.of("coverage.csv"),
                () -> {
                    secretary.close();
                    var file = new TableFile(CoverageTable.COLUMNS, table.rows());
                    new Filing(secretary).table(words.of("register.coverage"), file, below);
                });
        secretary.show(menu, below);
    }

    @Override
    public String key() {
        return "register.coverage";
    }

    @Override
    public Ikon icon() {
        return Feather.CHECK_SQUARE;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void entered() {
        refresh();
        list.requestFocus();
    }

    private Catalogue catalogue() {
        try {
            return secretary.desk().catalogue();
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
            return Catalogue.EMPTY;
        }
    }

    private Coverage coverage() {
        return Coverage.of(catalogue().texts().resolutions(), secretary.now().claims());
    }

    private void refresh() {
        var coverage = coverage();
        List<Coverage.Row> rows =
                gaps.isSelected()
                        ? coverage.rows().stream().filter(Coverage.Row::gap).toList()
                        : coverage.rows();
        int all = coverage.asking();
        count.setText(words.of("coverage.count", all - coverage.gaps(), all));
        list.setPlaceholder(placeholder(coverage));
        list.show(rows, resolution, key);
        detail(list.chosen());
    }

    private Label placeholder(Coverage coverage) {
        var none = coverage.rows().isEmpty() ? "register.coverage.empty" : "coverage.full";
        var label = new Label(words.of(none));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }

    private void choose(Coverage.Row row) {
        resolution = row.resolution().number();
        key = row.key();
        detail(Optional.of(row));
    }

    private void detail(Optional<Coverage.Row> row) {
        if (row.isEmpty()) detail.nothing();
        else detail.show(row.get(), catalogue());
    }

    private void claim(Claim claim) {
        var said = words.of("coverage.claimed", claim.words(), claim.resolution());
        change(said, now -> now.with(claim));
    }

    private void unclaim(Claim claim) {
        var said = words.of("coverage.unclaimed", claim.words(), claim.resolution());
        change(said, now -> now.without(claim));
    }

    private void change(String said, UnaryOperator<WorkProgramme> how) {
        try {
            if (secretary.change(said, how)) back.changed(secretary.desk().programme());
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
    }

    private void amend(String said, Resolution changed) {
        try {
            var kept = secretary.desk().knowledge();
            var change = CatalogueChange.of(said, changed);
            if (kept.now().after(change).equals(kept.now())) return;
            kept.change(said, now -> now.after(change), Secretary.author());
            secretary.around().say(said);
            back.changed(kept);
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || !UNDO.match(event)) return;
        back.undo(Secretary.author());
        event.consume();
    }
}
