package org.rubric.workbench.approval.round;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import java.nio.file.Path;
import org.rubric.desk.approval.round.RemarkFile;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;

/// What is pasted and dropped on the page, and its keys.
final class Receiving {
    private final RoundRoom room;
    private final BooleanSupplier can;
    private final Consumer<Callable<Table>> take;

    /// @param can whether there is a round to take comments
    Receiving(RoundRoom room, BooleanSupplier can, Consumer<Callable<Table>> take) {
        this.room = room;
        this.can = can;
        this.take = take;
    }

    /// Hears keys and drops of the page.
    void follow(Node page, Runnable resolve) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, resolve));
        page.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!event.getDragboard().hasFiles() || !can.getAsBoolean()) return;
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        page.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var files = event.getDragboard().getFiles();
                    if (files.isEmpty() || !can.getAsBoolean()) return;
                    file(files.getFirst().toPath());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private void pressed(KeyEvent event, Runnable resolve) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.ENTER) resolve.run();
        else if (typing) return;
        else if (event.getCode() == KeyCode.V) paste();
        else if (event.getCode() == KeyCode.Z && !event.isShiftDown()) room.undo();
        else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) room.redo();
        else return;
        event.consume();
    }

    void paste() {
        if (!can.getAsBoolean()) return;
        var board = Clipboard.getSystemClipboard();
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            file(board.getFiles().getFirst().toPath());
            return;
        }
        var html = board.getHtml() == null ? "" : board.getHtml();
        var plain = board.getString() == null ? "" : board.getString();
        take.accept(() -> pasted(html, plain));
    }

    private Table pasted(String html, String plain) throws java.io.IOException {
        var table = TableFiles.table(html, plain);
        if (table.rows().isEmpty()) throw new java.io.IOException(room.word("paste.nothing"));
        return table;
    }

    private void file(Path file) {
        if (RemarkFile.fits(file)) take.accept(() -> RemarkFile.read(file));
        else room.say(room.word("paste.unfit", file.getFileName()));
    }
}
