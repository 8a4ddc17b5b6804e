package org.rubric.workbench.write.change;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.revision.Change;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.SignedRow;

/// One change: a sign of its kind, the sentence, the heading it stands under.
final class ChangeRow extends SignedRow<Change> {
    private final Hyperlink back;
    private final Words words;
    private final ChangesView.Deeds deeds;

    ChangeRow(Words words, ChangesView.Deeds deeds, ObservableValue<Number> width) {
        var back = new Hyperlink(words.of("changes.back.row"));
        super(width, back);
        this.back = back;
        this.words = words;
        this.deeds = deeds;
        back.getStyleClass().add("check-deed");
        back.setOnAction(_ -> deeds.back().accept(getItem()));
    }

    @Override
    protected Said said(Change change) {
        var icon = Icons.small(icon(change));
        icon.getStyleClass().add(style(change));
        var heading = change.place().heading();
        var heard = words.of("changes.row", change.remark(), heading);
        return new Said(icon, change.remark(), heading, heard);
    }

    /// The chosen change can be taken back where that touches nothing else.
    @Override
    protected void offer() {
        boolean can = isSelected() && !isEmpty() && deeds.clean().test(getItem());
        back.setVisible(can);
        back.setManaged(can);
    }

    private static Ikon icon(Change change) {
        return switch (change) {
            case Change.Inserted _ -> Feather.PLUS;
            case Change.Deleted _ -> Feather.MINUS;
            case Change.Moved _ -> Feather.CORNER_DOWN_RIGHT;
            case Change.Reworded _,
                    Change.Recast _,
                    Change.Restyled _,
                    Change.Retargeted _,
                    Change.Revalued _ ->
                    Feather.EDIT_2;
        };
    }

    private static String style(Change change) {
        return switch (change) {
            case Change.Inserted _ -> "good";
            case Change.Deleted _ -> "gone";
            case Change.Moved _, Change.Reworded _, Change.Recast _ -> "changed";
            case Change.Restyled _, Change.Retargeted _, Change.Revalued _ -> "changed";
        };
    }
}
