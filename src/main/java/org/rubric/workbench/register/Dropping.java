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

    /// Whether these files are for a register and are held over one.
    public static boolean wanted(DragEvent event) {
        var files = event.getDragboard().getFiles();
        if (files.isEmpty() || !Incoming.fits(files.getFirst().toPath())) return false;
        for (var node = event.getTarget() instanceof Node n ? n : null;
                node != null;
                node = node.getParent()) if (node.getStyleClass().contains(TAKES)) return true;
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
