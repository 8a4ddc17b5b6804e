package org.rubric.workbench.meeting.prepare;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.prepare.DocumentEdit;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// The documents of the meeting: pasted as a list, dropped as files, written by hand.
final class DocumentsPage implements Page {
    private final Preparing preparing;
    private final Intakes intakes;
    private final BorderPane pane = new BorderPane();
    private final ListView<MeetingDocument> list = new ListView<>();
    private final Label counts = Fields.secondary("");
    private final Node nothing;

    /// What takes lists and files in.
    interface Intakes {
        void paste();

        void choose();
    }

    DocumentsPage(Preparing preparing, Intakes intakes) {
        this.preparing = preparing;
        this.intakes = intakes;
        var paste = Fields.button(preparing.word("paste"), Feather.CLIPBOARD, intakes::paste);
        var files = Fields.button(preparing.word("files"), Feather.FOLDER, intakes::choose);
        var add = Fields.button(preparing.word("document.add"), Feather.PLUS, this::add);
        var bar = Fields.row(paste, files, add, Fields.gap(), counts);
        bar.getStyleClass().add("prepare-bar");
        pane.setTop(bar);
        list.setCellFactory(_ -> new DocumentCell(preparing, this::edit));
        list.getStyleClass().addAll("prepare-list");
        list.setAccessibleText(preparing.word("page.documents"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) chosen().ifPresent(this::edit);
                });
        nothing = nothing();
    }

    private Node nothing() {
        var says = new Label(preparing.word("documents.none"));
        says.getStyleClass().add("strong");
        var how = Fields.secondary(preparing.word("documents.how"));
        var paste = Fields.button(preparing.word("paste"), Feather.CLIPBOARD, intakes::paste);
        paste.getStyleClass().add("primary");
        var box = new VBox(12, says, how, paste);
        box.getStyleClass().add("prepare-nothing");
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) chosen().ifPresent(this::edit);
        else if (event.getCode() == KeyCode.DELETE) chosen().ifPresent(this::remove);
        else if (event.getCode() == KeyCode.INSERT) add();
        else return;
        event.consume();
    }

    private Optional<MeetingDocument> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void add() {
        var none = MeetingDocument.Submission.NONE;
        var questions =
                preparing.meeting().map(m -> m.occasion().party().questions()).orElse(List.of());
        var asked =
                new DocumentEdit.Words(
                        "",
                        "",
                        "",
                        String.join(", ", questions.stream().map(q -> "Q" + q).toList()),
                        none);
        var edit = new DocumentEdit(preparing.drafts());
        var panel =
                new DocumentPanel(
                        preparing,
                        preparing.word("document.add.title"),
                        asked,
                        words ->
                                preparing.change(
                                        preparing.word("document.added", called(words)),
                                        m -> edit.added(m, words)));
        preparing.show(panel, pane.getTop());
    }

    private static String called(DocumentEdit.Words words) {
        return words.number().isBlank() ? words.title() : words.number();
    }

    private void edit(MeetingDocument document) {
        var edit = new DocumentEdit(preparing.drafts());
        var panel =
                new DocumentPanel(
                        preparing,
                        document.number().printed(),
                        DocumentEdit.Words.of(document),
                        words ->
                                preparing.change(
                                        preparing.word("document.changed", called(words)),
                                        m -> edit.changed(m, document.id(), words)));
        preparing.show(panel.removing(() -> remove(document)), pane.getTop());
    }

    private void remove(MeetingDocument document) {
        preparing.close();
        preparing.change(
                preparing.word("document.removed", document.number().printed()),
                m -> DocumentEdit.without(m, document.id()));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Meeting meeting) {
        var documents = meeting.documents();
        pane.setCenter(documents.isEmpty() ? nothing : list);
        if (!list.getItems().equals(documents)) {
            var was = chosen().map(MeetingDocument::id);
            list.setItems(FXCollections.observableList(documents));
            was.ifPresent(this::choose);
        }
        long bare = documents.stream().filter(d -> d.files().isEmpty()).count();
        long unnumbered = documents.stream().filter(d -> d.number().label().isEmpty()).count();
        counts.setText(preparing.word("documents.counts", documents.size(), bare, unnumbered));
    }

    private void choose(Id id) {
        for (var document : list.getItems())
            if (document.id().equals(id)) list.getSelectionModel().select(document);
    }

    @Override
    public void entered() {
        if (!list.getItems().isEmpty() && list.getSelectionModel().isEmpty())
            list.getSelectionModel().selectFirst();
        list.requestFocus();
        if (list.getItems().isEmpty()) pane.getTop().requestFocus();
    }
}
