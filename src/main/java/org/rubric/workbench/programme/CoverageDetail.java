package org.rubric.workbench.programme;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Resolution;
import org.rubric.programme.Claim;
import org.rubric.programme.Coverage;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// The chosen provision: its resolution, its words to be mended, what serves it.
final class CoverageDetail extends ScrollPane {
    private final Secretary secretary;
    private final Words words;
    private final CoverageView.Changes changes;
    private final VBox content = new VBox();

    CoverageDetail(Secretary secretary, CoverageView.Changes changes) {
        this.secretary = secretary;
        this.words = secretary.words();
        this.changes = changes;
        getStyleClass().add("item-detail");
        content.getStyleClass().add("item-detail-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void nothing() {
        content.getChildren().clear();
    }

    void show(Coverage.Row row, Catalogue catalogue) {
        var parts = new ArrayList<Node>();
        parts.add(title(row.resolution()));
        parts.add(buttons(row));
        parts.add(claims(row));
        row.provision()
                .ifPresent(
                        provision ->
                                parts.add(
                                        new ProvisionSection(
                                                words,
                                                row.resolution(),
                                                provision,
                                                changes.amend())));
        parts.add(facts(row.resolution()));
        var refocus = Refocus.in(content);
        content.getChildren().setAll(parts);
        refocus.run();
    }

    private Node title(Resolution resolution) {
        var name = new Label(resolution.name());
        name.getStyleClass().add("object-title");
        var title = new Label(Wrapping.safe(resolution.title().words()));
        title.getStyleClass().add("secondary");
        title.setWrapText(true);
        return new VBox(4, name, title);
    }

    private Node buttons(Coverage.Row row) {
        var claim = new Button(words.of("coverage.claim"));
        claim.getStyleClass().add("primary");
        claim.setOnAction(
                _ ->
                        new Claiming(secretary, changes.claim())
                                .choose(row.resolution().number(), row.key(), claim));
        var add = new Button(words.of("coverage.provision.add"));
        add.setOnAction(
                _ -> new ProvisionAsking(secretary, changes.amend()).add(row.resolution(), add));
        var flow = new FlowPane(8, 8, claim, add);
        flow.getStyleClass().add("detail-buttons");
        return flow;
    }

    private Node claims(Coverage.Row row) {
        var box = new VBox(4, ItemDetail.heading(words.of("coverage.by")));
        box.getStyleClass().add("detail-section");
        if (row.gap()) {
            var none = new Label(words.of("coverage.none"));
            none.getStyleClass().add("secondary");
            none.setWrapText(true);
            box.getChildren().add(none);
        }
        for (var claim : row.claims()) box.getChildren().add(claimed(claim));
        return box;
    }

    private Node claimed(Claim claim) {
        var kind = new Label(claim.bearer().words());
        kind.getStyleClass().add("secondary");
        kind.setMinWidth(72);
        var name = new Label(Wrapping.safe(claim.name()));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button();
        remove.setGraphic(Icons.small(Feather.X));
        remove.getStyleClass().addAll("flat", "copy-button");
        var tip = words.of("coverage.unclaim", claim.words());
        remove.setTooltip(new Tooltip(tip));
        remove.setAccessibleText(tip);
        remove.setOnAction(_ -> changes.unclaim().change(claim));
        var line = new HBox(8, kind, name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node facts(Resolution resolution) {
        var box = new VBox(2, ItemDetail.heading(words.of("register.facts")));
        fact(box, words.of("coverage.body"), resolution.body());
        fact(box, words.of("coverage.status"), resolution.status());
        var from = resolution.provenance();
        fact(box, words.of("programme.period.source"), (from.source() + " " + from.asOf()).strip());
        fact(box, words.of("coverage.remark"), from.remark());
        return box;
    }

    private void fact(VBox box, String name, String value) {
        if (!value.isEmpty())
            box.getChildren().add(new FieldRow(words, name, value, _ -> {}).readOnly());
    }
}
