package org.rubric.workbench.meeting.prepare;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rubric.meeting.Participant;
import org.rubric.workbench.Wrapping;

/// A participant in a row: present or not, name, organization, how else the name was written.
final class PersonCell extends ListCell<Participant> {
    private static final double EDGES = 40;

    private final Preparing preparing;
    private final Predicate<Participant> present;
    private final BiConsumer<Participant, Boolean> mark;

    PersonCell(
            Preparing preparing,
            Predicate<Participant> present,
            BiConsumer<Participant, Boolean> mark) {
        this.preparing = preparing;
        this.present = present;
        this.mark = mark;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Participant person, boolean empty) {
        super.updateItem(person, empty);
        setGraphic(empty ? null : row(person));
    }

    private HBox row(Participant person) {
        var box = new CheckBox();
        box.setSelected(present.test(person));
        box.setAccessibleText(preparing.word("person.present", person.name()));
        box.setOnAction(_ -> mark.accept(person, box.isSelected()));
        box.setFocusTraversable(false);
        var name = new Label(Wrapping.safe(person.name()));
        name.getStyleClass().add("strong");
        name.setMinWidth(220);
        name.setMaxWidth(220);
        var organization = new Label(Wrapping.safe(person.organization()));
        organization.setMinWidth(220);
        organization.setMaxWidth(220);
        var country = Fields.secondary(person.country());
        country.setMinWidth(128);
        country.setMaxWidth(128);
        var also = Fields.secondary(String.join(" \u00b7 ", person.spellings()));
        HBox.setHgrow(also, Priority.ALWAYS);
        also.setMinWidth(0);
        var row = Fields.row(box, name, organization, country, also);
        row.setSpacing(12);
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
        return row;
    }
}
