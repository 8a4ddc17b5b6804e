package org.rubric.workbench.meeting.post;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rubric.document.Id;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.liaison.LiaisonTitle;
import org.rubric.meeting.liaison.Replying;

/// An outgoing statement: the fields of its form, and its text. The title follows the destinations
/// until it is written by hand.
final class LiaisonPanel extends VBox {
    private final PostRoom room;
    private final OutgoingLiaison begun;
    private final TextField title;
    private final TextField action;
    private final TextField comment;
    private final TextField information;
    private final TextField approval;
    private final TextField deadline;
    private final TextArea text;
    private final StatementText written;
    private final Button write;
    private String made;

    /// @param asked what the statement that is answered asks; empty: nothing is known
    /// @param written its text as a draft
    LiaisonPanel(PostRoom room, OutgoingLiaison begun, String asked, StatementText written) {
        super(12);
        this.room = room;
        this.written = written;
        this.begun = begun;
        getStyleClass().add("post-panel");
        var fields = begun.destination();
        title = field("title", begun.title());
        action = field("action", String.join("; ", fields.action()));
        comment = field("comment", String.join("; ", fields.comment()));
        information = field("information", String.join("; ", fields.information()));
        approval = field("approval", fields.approval());
        deadline = field("deadline", fields.deadline());
        deadline.setPromptText(room.word("ls.deadline.prompt"));
        for (var field : List.of(action, comment, information))
            field.setPromptText(room.word("ls.several"));
        text = Parts.area(begun.text(), room.word("ls.text"), 7);
        text.setPromptText(room.word("ls.text.prompt"));
        write = Parts.button(room.word(own() ? "ls.go" : "ls.write"), this::write);
        made = titled();
        for (var field : List.of(action, comment, information))
            field.textProperty().addListener((_, _, _) -> retitle());
        lay(asked);
    }

    private void lay(String asked) {
        var grid = new GridPane(12, 8);
        Parts.row(grid, room.word("ls.title"), title);
        Parts.row(grid, room.word("ls.action"), action);
        Parts.row(grid, room.word("ls.comment"), comment);
        Parts.row(grid, room.word("ls.information"), information);
        Parts.row(grid, room.word("ls.approval"), approval);
        Parts.row(grid, room.word("ls.deadline"), deadline);
        Parts.row(grid, room.word("ls.text"), own() ? said(room.word("ls.written")) : text);
        var head = Parts.title(room.word(begun.replyTo().isPresent() ? "ls.reply" : "ls.new"));
        getChildren().add(head);
        if (!asked.isBlank()) getChildren().add(said(room.word("ls.asked", asked)));
        var contact = room.me().map(me -> me.name() + ", " + me.organization());
        getChildren().add(grid);
        getChildren()
                .add(
                        said(
                                contact.map(me -> room.word("ls.contact", me))
                                        .orElse(room.word("ls.contact.none"))));
        var keep = Parts.primary(room.word("ls.keep"), this::keep);
        var cancel = Parts.button(room.word("cancel"), room::close);
        getChildren().add(Parts.buttons(cancel, write, keep));
    }

    /// Whether its text is a draft of its own.
    private boolean own() {
        return written.draft().isPresent();
    }

    private void write() {
        keep();
        var sent = statement();
        room.meeting().ifPresent(now -> written.open(Replying.with(now, sent), sent));
    }

    private static Label said(String words) {
        var label = Parts.secondary(words);
        label.setMaxWidth(Parts.WIDE + 140);
        return label;
    }

    private TextField field(String key, String value) {
        return Parts.field(value, room.word("ls." + key));
    }

    /// The title that the form asks for.
    private String titled() {
        var to = new java.util.ArrayList<>(Parts.listed(action.getText()));
        to.addAll(Parts.listed(comment.getText()));
        var topic = LiaisonTitle.topic(title.getText());
        var number = begun.replyTo().flatMap(this::answered).orElse("");
        return new LiaisonTitle(topic, number, to, Parts.listed(information.getText())).words();
    }

    private Optional<String> answered(Id incoming) {
        return room.meeting()
                .flatMap(meeting -> meeting.document(incoming))
                .map(document -> document.number().printed());
    }

    private void retitle() {
        boolean own = !title.getText().equals(made);
        made = titled();
        if (!own) title.setText(made);
    }

    OutgoingLiaison statement() {
        return new OutgoingLiaison(
                begun.id(),
                begun.number(),
                title.getText().strip(),
                new Liaison(
                        Parts.listed(action.getText()),
                        Parts.listed(comment.getText()),
                        Parts.listed(information.getText()),
                        approval.getText().strip(),
                        deadline.getText().strip()),
                begun.replyTo(),
                text.getText().strip().replaceAll("\n{2,}", "\n"));
    }

    private void keep() {
        var statement = statement();
        room.close();
        room.change(room.word("ls.kept"), now -> Replying.with(now, statement));
    }

    /// The text is what is left to write.
    @Override
    public void requestFocus() {
        if (action.getText().isBlank() && information.getText().isBlank()) action.requestFocus();
        else if (own()) write.requestFocus();
        else text.requestFocus();
        text.positionCaret(0);
    }
}
