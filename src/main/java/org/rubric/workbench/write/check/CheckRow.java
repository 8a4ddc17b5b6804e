package org.rubric.workbench.write.check;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.Sign;
import org.rubric.workbench.write.pane.SignedRow;

/// One check: its sign, the sentence, where it is; chosen, also what can be done about it.
final class CheckRow extends SignedRow<Finding> {
    private final HBox deeds;
    private final Words words;
    private final Function<Finding, String> where;
    private final ChecksView.Offers offers;

    CheckRow(
            Words words,
            Function<Finding, String> where,
            ChecksView.Offers offers,
            ObservableValue<Number> width) {
        var deeds = new HBox(12);
        super(width, deeds);
        this.deeds = deeds;
        this.words = words;
        this.where = where;
        this.offers = offers;
        deeds.setAlignment(Pos.CENTER_LEFT);
        deeds.setMinHeight(20);
    }

    @Override
    protected Said said(Finding finding) {
        var place = where.apply(finding);
        var code = finding.code();
        return new Said(
                new Sign(finding.severity()),
                finding.message(),
                place.isEmpty() ? code : words.of("checks.place", place, code),
                Sign.spoken(words, finding, place));
    }

    @Override
    protected void offer() {
        deeds.getChildren().clear();
        deeds.setVisible(false);
        deeds.setManaged(false);
        if (!isSelected() || isEmpty() || getItem() == null) return;
        if (offers.fix().possible().test(getItem())) {
            var link = link(offers.fix());
            link.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
            link.setContentDisplay(ContentDisplay.RIGHT);
            link.setGraphicTextGap(0);
            deeds.getChildren().add(link);
        }
        for (var deed : List.of(offers.ignore(), offers.why()))
            if (deed.possible().test(getItem())) deeds.getChildren().add(link(deed));
        deeds.setVisible(true);
        deeds.setManaged(true);
        requestLayout();
    }

    private Hyperlink link(ChecksView.Deed deed) {
        var link = new Hyperlink(deed.words());
        link.getStyleClass().add("check-deed");
        link.setOnAction(_ -> deed.run().accept(getItem(), link));
        return link;
    }
}
