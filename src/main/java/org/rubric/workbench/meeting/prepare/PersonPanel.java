package org.rubric.workbench.meeting.prepare;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.meeting.Participant;

/// A participant, written by hand; Enter keeps, Esc leaves.
final class PersonPanel extends VBox {
    private static final double WIDE = 320;

    private final Preparing preparing;
    private final Participant person;
    private final Function<Participant, Optional<String>> kept;
    private final TextField name;
    private final TextField organization;
    private final TextField country;
    private final TextField role;
    private final TextField email;
    private final HBox buttons;

    PersonPanel(
            Preparing preparing, Participant person, Function<Participant, Optional<String>> kept) {
        super(16);
        this.preparing = preparing;
        this.person = person;
        this.kept = kept;
        getStyleClass().add("prepare-panel");
        var words = preparing.words();
        name = Fields.field(person.name(), words.of("fact.name"), "João Costa", WIDE);
        organization = Fields.field(person.organization(), words.of("fact.organization"), "", WIDE);
        country = Fields.field(person.country(), words.of("fact.country"), "", WIDE);
        role = Fields.field(person.role(), preparing.word("role"), "", WIDE);
        email =
                Fields.field(
                        person.email(), words.of("fact.email"), preparing.word("email.hint"), WIDE);
        var grid = new GridPane(12, 8);
        for (var field : new TextField[] {name, organization, country, role, email})
            Fields.row(grid, field.getAccessibleText(), field);
        var heading = new Label(preparing.word("person"));
        heading.getStyleClass().add("popover-title");
        var cancel = new Button(preparing.word("cancel"));
        cancel.setOnAction(_ -> preparing.close());
        var keep = new Button(preparing.word("keep"));
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> keep());
        buttons = Fields.row(Fields.gap(), cancel, keep);
        getChildren().addAll(heading, grid, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    PersonPanel removing(Runnable remove) {
        var away = new Button(preparing.word("person.remove"));
        away.setOnAction(_ -> remove.run());
        buttons.getChildren().addFirst(away);
        return this;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.getTarget() instanceof ButtonBase) return;
        keep();
        event.consume();
    }

    private void keep() {
        if (name.getText().isBlank()) {
            name.requestFocus();
            return;
        }
        var spellings = new ArrayList<>(person.spellings());
        boolean other = !person.name().isEmpty() && !person.name().equals(name.getText().strip());
        if (other && !spellings.contains(person.name())) spellings.add(person.name());
        var next =
                new Participant(
                        name.getText().strip(),
                        organization.getText().strip(),
                        country.getText().strip(),
                        role.getText().strip(),
                        email.getText().strip(),
                        spellings);
        if (kept.apply(next).isEmpty()) preparing.close();
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
