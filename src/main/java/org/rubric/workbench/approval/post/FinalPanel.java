package org.rubric.workbench.approval.post;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.rubric.desk.FileNames;
import org.rubric.desk.approval.post.FinalJob;
import org.rubric.desk.approval.post.FinalMail;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.document.Document;
import org.rubric.interchange.mail.HeaderAddress;
import org.rubric.interchange.mail.Message;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.Growing;
import org.rubric.workbench.meeting.post.Parts;

/// The final text for TSB before it is made: which text, to whom, with which words, what else goes
/// along.
final class FinalPanel extends VBox {
    private final FilesRoom room;
    private final Sending.Choices choices;
    private final RadioButton edited = new RadioButton();
    private final TextField to;
    private final TextField subject;
    private final TextArea text;
    private final TextField folder;
    private final List<Path> attached = new ArrayList<>();
    private final Label files = Parts.secondary("");
    private final Button make;

    /// What was chosen.
    ///
    /// @param text in words, as the record tells it
    record Chosen(Job job, String to, String text) {}

    /// Reads the text: not on the window's thread.
    interface Job {
        FinalJob get() throws IOException;
    }

    FinalPanel(
            FilesRoom room, ApprovalRecord record, Sending.Choices choices, Consumer<Chosen> go) {
        super(12);
        this.room = room;
        this.choices = choices;
        getStyleClass().add("post-panel");
        var address = HeaderAddress.fits(choices.secretariat()) ? choices.secretariat() : "";
        var mail =
                new FinalMail(
                                choices.decision(),
                                choices.texts().decided(),
                                choices.group(),
                                address,
                                room.post().me())
                        .message();
        var words = room.hall().words();
        to = Parts.field(address, words.of("mail.to"));
        to.setPromptText(room.word("send.to"));
        subject = Parts.field(mail.subject(), words.of("mail.subject"));
        text = Parts.area(mail.words(), words.of("mail.text"), 9);
        var named = FileNames.of(room.word("send.folder", room.name()));
        folder =
                Parts.field(
                        room.post().folder().resolve(named).toString(),
                        room.post().word("files.folder"));
        make = Parts.primary(room.word("send.make"), () -> go(mail, go));
        getChildren().add(Parts.title(room.word("send.title", room.name())));
        if (choices.texts().now().isPresent()) getChildren().add(which(record));
        getChildren().addAll(grid(), files, Parts.secondary(words.of("mail.hint")));
        var add = Parts.button(room.word("send.attach"), this::attach);
        getChildren().add(Parts.buttons(add, make));
        drops();
        for (var field : List.of(to, folder))
            field.textProperty().addListener((_, _, _) -> turned());
        turned();
    }

    private GridPane grid() {
        var words = room.hall().words();
        var grid = new GridPane(12, 8);
        Parts.row(grid, words.of("mail.to"), to);
        Parts.row(grid, words.of("mail.subject"), subject);
        Parts.row(grid, words.of("mail.text"), text);
        Parts.row(grid, room.post().word("files.folder"), folder);
        return grid;
    }

    /// They differ, so it is asked which one goes.
    private VBox which(ApprovalRecord record) {
        var group = new ToggleGroup();
        var process = choices.decision().process().name().toLowerCase(java.util.Locale.ROOT);
        var version = record.decided().orElseThrow().version();
        var decided = new RadioButton(room.word("send.decided." + process, version));
        edited.setText(room.word("send.edited"));
        decided.setToggleGroup(group);
        edited.setToggleGroup(group);
        decided.setSelected(true);
        return new VBox(8, Parts.secondary(room.word("send.which")), decided, edited);
    }

    private List<String> addresses() {
        return Arrays.stream(to.getText().split("[,;\\s]+")).filter(a -> !a.isEmpty()).toList();
    }

    private void go(Message mail, Consumer<Chosen> go) {
        var message =
                new Message(mail.from(), addresses(), subject.getText(), text.getText(), List.of());
        var wanted = chosen();
        var place = Path.of(folder.getText().strip());
        var along = List.copyOf(attached);
        room.post().close();
        var said = room.word(edited.isSelected() ? "sent.edited" : "sent.decided");
        go.accept(
                new Chosen(
                        () -> {
                            var job = new PostJob(choices.source().postings(wanted), place, false);
                            return new FinalJob(job, along, message);
                        },
                        String.join(", ", message.to()),
                        said));
    }

    private Document chosen() {
        var texts = choices.texts();
        return edited.isSelected() ? texts.now().orElseThrow() : texts.decided();
    }

    private void attach() {
        var chooser = new FileChooser();
        chooser.setTitle(room.word("send.attach"));
        take(chooser.showOpenMultipleDialog(getScene().getWindow()));
    }

    private void drops() {
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles())
                        event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        setOnDragDropped(
                event -> {
                    take(event.getDragboard().getFiles());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private void take(List<File> more) {
        if (more == null) return;
        for (var each : more)
            if (each.isFile() && !attached.contains(each.toPath())) attached.add(each.toPath());
        turned();
    }

    private void turned() {
        var names = attached.stream().map(file -> file.getFileName().toString()).toList();
        files.setText(
                names.isEmpty()
                        ? room.word("send.along")
                        : room.word("send.along.with", String.join(", ", names)));
        make.setDisable(!fits());
        Growing.again(this);
    }

    private boolean fits() {
        try {
            Path.of(folder.getText().strip());
        } catch (InvalidPathException _) {
            return false;
        }
        return !folder.getText().isBlank() && addresses().stream().allMatch(HeaderAddress::fits);
    }

    @Override
    public void requestFocus() {
        if (to.getText().isBlank()) to.requestFocus();
        else make.requestFocus();
    }
}
