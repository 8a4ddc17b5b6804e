package org.rubric.workbench.meeting.prepare;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.desk.FileNames;
import org.rubric.desk.WholeFile;
import org.rubric.interchange.mail.HeaderAddress;
import org.rubric.interchange.mail.MailLink;
import org.rubric.interchange.mail.Message;
import org.rubric.interchange.mail.MessageFormat;
import org.rubric.workbench.mail.SystemOpener;

/// The announcement, to be read and changed before the mail program gets it. Nothing is sent.
final class AnnouncePanel extends VBox {
    private static final double WIDE = 560;

    private final Preparing preparing;
    private final Message begun;
    private final TextField to;
    private final TextField copies;
    private final TextField subject;
    private final TextArea text = new TextArea();

    AnnouncePanel(Preparing preparing, Message message) {
        super(16);
        this.preparing = preparing;
        begun = message;
        getStyleClass().add("prepare-panel");
        var words = preparing.words();
        to = Fields.field(String.join(", ", message.to()), words.of("mail.to"), "", WIDE);
        copies =
                Fields.field(
                        String.join(", ", message.copies()),
                        preparing.word("copies"),
                        preparing.word("copies.none"),
                        WIDE);
        subject = Fields.field(message.subject(), words.of("mail.subject"), "", WIDE);
        text.setText(message.words());
        text.setAccessibleText(words.of("mail.text"));
        text.setWrapText(true);
        text.setPrefRowCount(16);
        text.setPrefWidth(WIDE);
        var grid = new GridPane(12, 8);
        Fields.row(grid, words.of("mail.to"), to);
        Fields.row(grid, preparing.word("copies"), copies);
        Fields.row(grid, words.of("mail.subject"), subject);
        Fields.row(grid, words.of("mail.text"), text);
        var title = new Label(preparing.word("announce.title"));
        title.getStyleClass().add("popover-title");
        var hint = Fields.wrapped(Fields.secondary(preparing.word("announce.hint")));
        hint.setMaxWidth(WIDE + 80);
        getChildren().addAll(title, grid, hint, buttons());
    }

    private HBox buttons() {
        var save = new Button(preparing.word("announce.file"));
        save.setOnAction(_ -> save());
        var link = new Button(preparing.words().of("mail.link"));
        link.getStyleClass().add("primary");
        link.setOnAction(_ -> link());
        var row = new HBox(8, save, link);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    Message message() {
        return new Message(
                begun.from(),
                addresses(to),
                addresses(copies),
                subject.getText(),
                text.getText(),
                List.of());
    }

    private static List<String> addresses(TextField field) {
        return Arrays.stream(field.getText().split("[,;\\s]+"))
                .filter(HeaderAddress::fits)
                .toList();
    }

    private void link() {
        var link = MailLink.of(message());
        preparing.close();
        if (!new SystemOpener().test(link.address()))
            preparing.say(preparing.words().of("mail.noprogram"));
        else preparing.say(preparing.words().of(link.cut() ? "mail.cut" : "mail.opened"));
    }

    private void save() {
        var message = message();
        var file = preparing.folder().resolve(FileNames.of(message.subject()) + ".eml");
        preparing.close();
        preparing.behind(
                () -> {
                    WholeFile.write(
                            file, out -> MessageFormat.write(message, ZonedDateTime.now(), out));
                    return file;
                },
                preparing::wrote);
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
        text.positionCaret(0);
    }
}
