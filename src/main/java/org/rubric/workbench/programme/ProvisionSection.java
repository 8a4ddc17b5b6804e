package org.rubric.workbench.programme;

import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.Resolution.Provision;
import org.rubric.catalogue.Resolution;
import org.rubric.workbench.Words;

/// The words of a provision, typed where they are read.
final class ProvisionSection extends VBox {
    private final Words words;
    private final CoverageView.Changes.Amend amend;

    ProvisionSection(
            Words words,
            Resolution resolution,
            Provision provision,
            CoverageView.Changes.Amend amend) {
        super(2);
        this.words = words;
        this.amend = amend;
        var verb =
                new FieldRow(
                        words,
                        words.of("coverage.verb"),
                        provision.verb(),
                        typed -> put(resolution, provision.saying(typed, provision.text())));
        var text =
                new FieldRow(
                        words,
                        words.of("coverage.text"),
                        provision.text(),
                        typed -> put(resolution, provision.saying(provision.verb(), typed)));
        var remove = new Button(words.of("coverage.provision.remove"));
        remove.getStyleClass().add("small-button");
        remove.setOnAction(
                _ -> {
                    var left = new ArrayList<>(resolution.provisions());
                    left.remove(provision);
                    amend.put(
                            words.of("coverage.provision.removed", resolution.name()),
                            resolution.withProvisions(left));
                });
        getChildren()
                .addAll(
                        ItemDetail.heading(words.of("coverage.provision")),
                        verb,
                        text,
                        new FlowPane(remove));
        getStyleClass().add("detail-section");
    }

    private void put(Resolution resolution, Provision changed) {
        var all = new ArrayList<>(resolution.provisions());
        all.replaceAll(each -> each.key().equals(changed.key()) ? changed : each);
        amend.put(
                words.of("coverage.provision.changed", resolution.name()),
                resolution.withProvisions(all));
    }
}
