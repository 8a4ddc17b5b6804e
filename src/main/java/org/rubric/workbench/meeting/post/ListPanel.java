package org.rubric.workbench.meeting.post;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.FileNames;
import org.rubric.desk.WholeFile;
import org.rubric.interchange.mail.HeaderAddress;
import org.rubric.interchange.mail.MailLink;
import org.rubric.interchange.mail.Message;
import org.rubric.interchange.mail.MessageFormat;
import org.rubric.workbench.mail.SystemOpener;

/// The message that tells the list what came out of the meeting, to be read and changed before the
/// mail program gets it. Nothing is sent.
final class ListPanel extends VBox {
    private final PostRoom room;
    private final Message begun;
    private final TextField to;
    private final TextField subject;
    private final TextArea text;

    ListPanel(PostRoom room, Message message) {
        super(12);
        this.room = room;
        begun = message;
        getStyleClass().add("post-panel");
        var words = room.hall().words();
        to = Parts.field(String.join(", ", message.to()), words.of("mail.to"));
        subject = Parts.field(message.subject(), words.of("mail.subject"));
        text = Parts.area(message.words(), words.of("mail.text"), 18);
        var grid = new GridPane(12, 8);
        Parts.row(grid, words.of("mail.to"), to);
        Parts.row(grid, words.of("mail.subject"), subject);
        Parts.row(grid, words.of("mail.text"), text);
        var hint = Parts.secondary(words.of("mail.hint"));
        hint.setMaxWidth(Parts.WIDE + 80);
        var save = Parts.button(words.of("mail.save"), this::save);
        var link = Parts.primary(words.of("mail.link"), this::link);
        getChildren()
                .addAll(Parts.title(words.of("mail.title")), grid, hint, Parts.buttons(save, link));
    }

    private Message message() {
        var addresses =
                Arrays.stream(to.getText().split("[,;\\s]+")).filter(HeaderAddress::fits).toList();
        return new Message(begun.from(), addresses, subject.getText(), text.getText(), List.of());
    }

    private void link() {
        var words = room.hall().words();
        var link = MailLink.of(message());
        room.close();
        if (!new SystemOpener().test(link.address())) room.say(words.of("mail.noprogram"));
        else room.say(words.of(link.cut() ? "mail.cut" : "mail.opened"));
    }

    private void save() {
        var message = message();
        var file = room.folder().resolve(FileNames.of(message.subject()) + ".eml");
        room.close();
        room.behind(
                () -> {
                    WholeFile.write(
                            file, out -> MessageFormat.write(message, ZonedDateTime.now(), out));
                    return file;
                },
                room::wrote);
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
        text.positionCaret(0);
    }
}
