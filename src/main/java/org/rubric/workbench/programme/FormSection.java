package org.rubric.workbench.programme;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.form.ProposalForm;

/// The form that proposes an item: what is still empty, and the form as a document.
final class FormSection extends VBox {

    FormSection(Secretary secretary, ProgrammeEntry entry) {
        super(8);
        var words = secretary.words();
        var form = new ProposalForm(entry);
        var button = new Button(words.of("programme.form", form.rule()));
        button.setOnAction(
                _ -> {
                    try {
                        var group = secretary.desk().catalogue().group();
                        var document = form.document(group, meeting(entry));
                        var name = form.rule() + " " + entry.name();
                        secretary.around().export(name, document, button);
                    } catch (java.io.IOException e) {
                        secretary.around().say(e.getMessage());
                    }
                });
        var missing = form.missing();
        var said =
                new Label(
                        missing.isEmpty()
                                ? words.of("programme.form.full")
                                : words.of("programme.form.missing", String.join(", ", missing)));
        said.getStyleClass().add("secondary");
        said.setWrapText(true);
        getChildren()
                .addAll(
                        ItemDetail.heading(words.of("programme.forms")),
                        said,
                        new FlowPane(button));
        getStyleClass().add("detail-section");
    }

    private static String meeting(ProgrammeEntry entry) {
        return entry.course()
                .last(org.rubric.programme.State.PROPOSED)
                .map(event -> event.meeting())
                .orElse("");
    }
}
