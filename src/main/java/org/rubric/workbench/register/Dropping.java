package org.rubric.workbench.register;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.rubric.desk.register.Incoming;

/// Files with tables that are dropped onto a register.
public record Dropping(Consumer<Path> dropped) {

    /// Style of what takes them.
    public static final String TAKES = "takes-tables";

    /// Style of what takes files and folders of any kind, but for a meeting that was handed over.
    public static final String ANY = "takes-files";

    /// Whether these files are for what they are held over, such as a register.
    public static boolean wanted(DragEvent event) {
        var files = event.getDragboard().getFiles();
        if (files.isEmpty()) return false;
        var file = files.getFirst().toPath();
        var style = Incoming.fits(file) ? TAKES : ANY;
        if (file.toString().endsWith(".rubric")) return false;
        for (var node = event.getTarget() instanceof Node n ? n : null;
                node != null;
                node = node.getParent()) if (node.getStyleClass().contains(style)) return true;
        return false;
    }

    void onto(Node register) {
        register.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!wanted(event)) return;
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        register.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (!wanted(event)) return;
                    dropped.accept(event.getDragboard().getFiles().getFirst().toPath());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }
}
