package org.rubric.workbench.meeting.prepare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import org.rubric.desk.register.Incoming;

/// What is pasted, dropped and chosen on the side *Prepare*.
final class Receiving {
    private final Preparing preparing;
    private final Consumer<Source> take;
    private Supplier<OptionalInt> sitting = OptionalInt::empty;

    Receiving(Preparing preparing, Consumer<Source> take) {
        this.preparing = preparing;
        this.take = take;
    }

    /// @param chosen the session at which people of a list were
    void people(Supplier<OptionalInt> chosen) {
        sitting = chosen;
    }

    /// What the page of the documents offers.
    DocumentsPage.Intakes documents() {
        return new DocumentsPage.Intakes() {
            @Override
            public void paste() {
                Receiving.this.paste(false);
            }

            @Override
            public void choose() {
                Receiving.this.choose();
            }
        };
    }

    /// @param people whether a list of participants is meant
    void paste(boolean people) {
        var board = Clipboard.getSystemClipboard();
        if (board.hasFiles()) {
            dropped(board.getFiles().stream().map(java.io.File::toPath).toList(), people);
            return;
        }
        var html = board.getHtml() == null ? "" : board.getHtml();
        var plain = board.getString() == null ? "" : board.getString();
        if (people)
            take.accept(new Source.People(() -> Incoming.pasted(html, plain), sitting.get()));
        else
            take.accept(
                    new Source.Documents(() -> Incoming.pasted(html, plain), preparing.drafts()));
    }

    /// One table alone is a list; everything else is files of documents.
    void dropped(List<Path> places, boolean people) {
        var first = places.getFirst();
        boolean list = places.size() == 1 && table(first);
        if (list && people) take.accept(new Source.People(() -> Incoming.of(first), sitting.get()));
        else if (list && !named(first))
            take.accept(new Source.Documents(() -> Incoming.of(first), preparing.drafts()));
        else
            take.accept(
                    new Source.Files(places, preparing.files(), preparing.drafts(), sitting.get()));
    }

    /// A list that is called after the people in it.
    private static boolean named(Path file) {
        return String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .matches(".*(?:people|particip|attend|person).*");
    }

    private static boolean table(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && name.matches(".*\\.(?:csv|tsv|txt|html?)");
    }

    void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(preparing.word("files"));
        var chosen = chooser.showDialog(preparing.hall().frame().overlay().getScene().getWindow());
        if (chosen != null) dropped(List.of(chosen.toPath()), false);
    }

    void dropOn(Node node, BooleanSupplier people) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!event.getDragboard().hasFiles()) return;
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (!event.getDragboard().hasFiles()) return;
                    var files =
                            event.getDragboard().getFiles().stream()
                                    .map(java.io.File::toPath)
                                    .toList();
                    dropped(files, people.getAsBoolean());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }
}
