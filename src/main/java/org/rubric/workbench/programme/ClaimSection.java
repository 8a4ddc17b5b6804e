package org.rubric.workbench.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Resolution;
import org.rubric.document.wording.Wording;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Fuzzy;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// The provisions of resolutions that an item serves.
final class ClaimSection extends VBox {
    private static final Wording WORDS = Wording.in("workbench");

    private final Secretary secretary;
    private final Words words;
    private final String name;

    ClaimSection(Secretary secretary, ProgrammeEntry entry) {
        super(2);
        this.secretary = secretary;
        words = secretary.words();
        name = entry.name();
        getStyleClass().add("detail-section");
        var heading = ItemDetail.heading(words.of("coverage.serves"));
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var add = new Hyperlink(words.of("coverage.claim"));
        add.setOnAction(_ -> choose(add));
        var top = new HBox(8, heading, add);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(top);
        for (var claim : secretary.now().claims())
            if (claim.bearer() == Bearer.WORK_ITEM && claim.name().equals(name))
                getChildren().add(row(claim));
    }

    private List<Resolution> resolutions() {
        try {
            return secretary.desk().catalogue().texts().resolutions();
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
            return List.of();
        }
    }

    private Node row(Claim claim) {
        var provision =
                resolutions().stream()
                        .filter(r -> r.number() == claim.resolution())
                        .flatMap(r -> r.provision(claim.provision()).stream())
                        .findFirst();
        var number = String.valueOf(claim.resolution());
        var text =
                provision
                        .map(p -> WORDS.of("claim.provision", number, p.verb(), p.text()))
                        .orElseGet(() -> WORDS.of("claim.resolution", number));
        var label = new Label(Wrapping.safe(text));
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button();
        remove.setGraphic(Icons.small(Feather.X));
        remove.getStyleClass().addAll("flat", "copy-button");
        var tip = words.of("coverage.unclaim", text);
        remove.setTooltip(new Tooltip(tip));
        remove.setAccessibleText(tip);
        remove.setOnAction(
                _ ->
                        secretary.change(
                                words.of("coverage.unclaimed", claim.words(), claim.resolution()),
                                now -> now.without(claim)));
        var row = new HBox(8, label, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose(Node below) {
        var all = new ArrayList<Place.Target>();
        for (var resolution : resolutions()) {
            all.add(target(resolution, "", resolution.title().words()));
            for (var provision : resolution.provisions())
                if (provision.asks())
                    all.add(
                            target(
                                    resolution,
                                    provision.key(),
                                    provision.verb() + " " + provision.text()));
        }
        var chooser =
                new Chooser(
                        words.of("coverage.serves.prompt"),
                        words.of("coverage.claim.none"),
                        typed -> all.stream().filter(t -> fits(t, typed)).toList(),
                        secretary::close);
        secretary.show(chooser, below);
    }

    private static boolean fits(Place.Target target, String typed) {
        return Fuzzy.fit(target.aside() + " " + target.words(), typed).isPresent();
    }

    private Place.Target target(Resolution resolution, String key, String said) {
        var claim = new Claim(Bearer.WORK_ITEM, name, resolution.number(), key);
        var undo = words.of("coverage.claimed", claim.words(), claim.resolution());
        return new Place.Target(
                said, resolution.name(), () -> secretary.change(undo, now -> now.with(claim)));
    }
}
