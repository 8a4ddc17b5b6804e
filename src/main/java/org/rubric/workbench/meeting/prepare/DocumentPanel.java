package org.rubric.workbench.meeting.prepare;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.prepare.DocumentEdit;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.Growing;

/// Number, title, source and the rest of a document; Enter keeps, Esc leaves.
final class DocumentPanel extends VBox {
    private static final double WIDE = 440;

    private final Preparing preparing;
    private final Function<DocumentEdit.Words, Optional<String>> kept;
    private final TextField number;
    private final TextField title;
    private final TextField source;
    private final TextField questions;
    private final TextField purpose;
    private final CheckBox late = new CheckBox();
    private final Label trouble = new Label();
    private final HBox buttons;

    /// @param kept takes the words; answers what is wrong with them
    DocumentPanel(
            Preparing preparing,
            String heading,
            DocumentEdit.Words words,
            Function<DocumentEdit.Words, Optional<String>> kept) {
        super(16);
        this.preparing = preparing;
        this.kept = kept;
        getStyleClass().add("prepare-panel");
        number = field("number", words.number(), preparing.word("number.prompt"));
        title = field("title", words.title(), "Y.IoT-flood: revised Table 6-1");
        source = field("source", words.source(), "");
        questions = field("questions", words.questions(), "Q4/20, Q6/20");
        purpose = field("purpose", words.submission().purpose(), preparing.word("purpose.prompt"));
        late.setText(preparing.word("late.said"));
        late.setSelected(words.submission().late());
        var grid = new GridPane(12, 8);
        Fields.row(grid, preparing.word("number"), number);
        Fields.row(grid, preparing.word("title"), title);
        Fields.row(grid, preparing.word("source"), source);
        Fields.row(grid, preparing.word("questions"), questions);
        Fields.row(grid, preparing.word("purpose"), purpose);
        Fields.row(grid, "", late);
        Fields.wrapped(trouble).getStyleClass().add("trouble");
        trouble.setManaged(false);
        var named = new Label(heading);
        named.getStyleClass().add("popover-title");
        var cancel = new Button(preparing.word("cancel"));
        cancel.setOnAction(_ -> preparing.close());
        var keep = new Button(preparing.word("keep"));
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> keep());
        buttons = Fields.row(Fields.gap(), cancel, keep);
        getChildren().addAll(named, grid, trouble, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TextField field(String key, String value, String prompt) {
        return Fields.field(value, preparing.word(key), prompt, WIDE);
    }

    /// With a way to take the document off the list.
    DocumentPanel removing(Runnable remove) {
        var away = new Button(preparing.word("document.remove"));
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
        var words =
                new DocumentEdit.Words(
                        number.getText(),
                        title.getText().strip(),
                        source.getText(),
                        questions.getText(),
                        new MeetingDocument.Submission(
                                purpose.getText().strip(), late.isSelected()));
        var wrong = kept.apply(words);
        if (wrong.isEmpty()) {
            preparing.close();
            return;
        }
        trouble.setText(wrong.get());
        trouble.setManaged(true);
        Growing.again(this);
    }

    @Override
    public void requestFocus() {
        number.requestFocus();
        number.selectAll();
    }
}
