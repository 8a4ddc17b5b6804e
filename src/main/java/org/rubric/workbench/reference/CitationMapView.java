package org.rubric.workbench.reference;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.Desk;
import org.rubric.desk.WholeFile;
import org.rubric.desk.reference.CitationMap;
import org.rubric.desk.reference.MapDocument;
import org.rubric.desk.reference.MapSvg;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.register.OwnView;

/// The map of citations among the registers: which drafts cite which texts, by Question or what is
/// superseded alone, saved as SVG or PDF.
public final class CitationMapView implements OwnView {
    private final Words words;
    private final Desk desk;
    private final Overlay overlay;
    private final Executor background;
    private final Deeds deeds;
    private final MapCanvas canvas;
    private final Label told = new Label();
    private final Label empty = new Label();
    private final Button question;
    private final ToggleButton wrong;
    private final VBox content = new VBox();
    private CitationMap all = new CitationMap(java.util.List.of(), java.util.List.of());
    private String asked = "";

    /// What it has the window do.
    ///
    /// @param open opens a draft
    /// @param pdf saves a document as PDF
    /// @param say tells a sentence
    public record Deeds(Consumer<Id> open, Saves pdf, Consumer<String> say) {}

    /// Saves a document; the node is where the panel opens.
    @FunctionalInterface
    public interface Saves {
        void save(String name, Document document, Region beside);
    }

    /// @param background where the drafts that changed are read
    public CitationMapView(
            Words words, Desk desk, Overlay overlay, Executor background, Deeds deeds) {
        this.words = words;
        this.desk = desk;
        this.overlay = overlay;
        this.background = background;
        this.deeds = deeds;
        canvas = new MapCanvas(this::pointed, this::opened);
        question = new Button(words.of("map.every"), Icons.small(Feather.CHEVRON_DOWN));
        question.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        question.setOnAction(_ -> offerQuestions());
        wrong = new ToggleButton(words.of("map.wrong"));
        wrong.setOnAction(_ -> show());
        empty.getStyleClass().add("secondary");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        var middle = new StackPane(canvas, empty);
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        content.getStyleClass().add("register-middle");
        content.getChildren().addAll(bar(), middle, foot());
    }

    private Node bar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var pdf = new Button(words.of("pdf.save"), Icons.small(Feather.DOWNLOAD));
        pdf.setOnAction(_ -> deeds.pdf.save(words.of("map.name"), document(), pdf));
        var svg = new Button(words.of("map.svg"));
        svg.setOnAction(_ -> choose());
        var bar =
                new HBox(
                        8,
                        question,
                        wrong,
                        gap,
                        tool(Feather.ZOOM_OUT, "map.smaller", () -> canvas.zoom(false)),
                        tool(Feather.ZOOM_IN, "map.larger", () -> canvas.zoom(true)),
                        tool(Feather.MAXIMIZE, "map.fit", canvas::fit),
                        svg,
                        pdf);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("register-bar");
        return bar;
    }

    private Button tool(Ikon icon, String key, Runnable run) {
        var button = new Button("", Icons.small(icon));
        button.getStyleClass().addAll("flat", "heading-button");
        button.setAccessibleText(words.of(key));
        button.setTooltip(new Tooltip(words.of(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node foot() {
        told.getStyleClass().add("secondary");
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        var legend = new HBox(16);
        legend.setAlignment(Pos.CENTER_LEFT);
        for (var key : java.util.List.of("map.legend.gone", "map.legend.older")) {
            var label = new Label(words.of(key));
            label.getStyleClass().addAll(key.endsWith("gone") ? "map-gone" : "map-older");
            label.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().add(label);
        }
        var foot = new HBox(16, told, legend);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("register-bar");
        return foot;
    }

    private void offerQuestions() {
        var menu = new Menu();
        menu.add(words.of("map.every"), "", () -> ask(""));
        for (var each : all.questions()) menu.add("Q" + each, "", () -> ask(each));
        overlay.below(menu, question.localToScene(question.getLayoutBounds()));
    }

    private void ask(String number) {
        overlay.close();
        asked = number;
        question.setText(number.isEmpty() ? words.of("map.every") : "Q" + number);
        show();
    }

    private CitationMap shown() {
        return all.only(asked, wrong.isSelected());
    }

    private void show() {
        answered();
        canvas.show(shown());
    }

    private void answered() {
        empty.setText(shown().arrows().isEmpty() ? words.of("map.none") : "");
    }

    private void failed(Exception trouble) {
        answered();
        deeds.say.accept(String.valueOf(trouble.getMessage()));
    }

    private void pointed(Optional<CitationMap.Point> point) {
        var map = shown();
        long drafts = map.points().stream().filter(p -> p.draft().isPresent()).count();
        told.setText(
                point.map(p -> (MapSvg.shown(p) + "  " + p.title()).strip())
                        .orElseGet(
                                () ->
                                        words.of(
                                                "map.told",
                                                drafts,
                                                map.points().size() - drafts,
                                                map.arrows().stream()
                                                        .filter(map::isWrong)
                                                        .count())));
    }

    private void opened(CitationMap.Point point) {
        point.draft().ifPresent(deeds.open);
    }

    private Document document() {
        return new MapDocument(MapSvg.of(shown()), words.of("map.name")).document();
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setInitialFileName("citations.svg");
        File file = chooser.showSaveDialog(content.getScene().getWindow());
        if (file != null) save(file.toPath());
    }

    /// Writes what is shown as SVG and tells where it is.
    void save(Path file) {
        try {
            var bytes = MapSvg.of(shown()).text().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, out -> out.write(bytes));
            deeds.say.accept(words.of("pdf.written", file.getFileName(), file.getParent()));
        } catch (IOException e) {
            deeds.say.accept(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String key() {
        return "map";
    }

    @Override
    public Ikon icon() {
        return Feather.SHARE_2;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void entered() {
        canvas.requestFocus();
        if (all.points().isEmpty()) empty.setText(words.of("cited.by.asking"));
        background.execute(
                () -> {
                    try {
                        var drafts = desk.citations(Progress.NONE);
                        var map = CitationMap.of(drafts, TextIndex.of(desk.catalogue()));
                        Platform.runLater(() -> take(map));
                    } catch (IOException | RuntimeException e) {
                        Platform.runLater(() -> failed(e));
                    }
                });
    }

    /// Shows another state of the store; an unchanged one stays where it was dragged.
    void take(CitationMap map) {
        if (map.equals(all)) {
            answered();
            return;
        }
        all = map;
        show();
    }

    /// The point that is looked at, in words.
    String told() {
        return told.getText();
    }
}
