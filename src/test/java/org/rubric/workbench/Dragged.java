package org.rubric.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// Files that are dragged from a window of another program.
final class Dragged {
    private final Dragboard board;

    private Dragged(Dragboard board) {
        this.board = board;
    }

    /// Takes files up with the mouse.
    static Dragged files(List<Path> files) {
        var found = new AtomicReference<Dragboard>();
        var stage =
                Ui.on(
                        () -> {
                            var source = new Region();
                            source.setOnDragDetected(
                                    event -> {
                                        // Empty, so that the headless platform need not show it.
                                        found.set(source.startDragAndDrop(TransferMode.COPY));
                                        event.consume();
                                    });
                            var made = new Stage();
                            made.setScene(new Scene(source, 100, 100));
                            made.setX(0);
                            made.setY(0);
                            made.show();
                            made.toFront();
                            return made;
                        });
        Ui.settle();
        var robot = Ui.on(Robot::new);
        Ui.run(() -> robot.mouseMove(40, 40));
        Ui.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int x = 45; x < 80 && found.get() == null; x += 5) {
            int to = x;
            Ui.run(() -> robot.mouseMove(to, to));
            Ui.settle();
        }
        Ui.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Ui.close(stage);
        if (found.get() == null) throw new AssertionError("Nothing was taken up");
        var board = found.get();
        Ui.run(() -> board.setContent(content(files)));
        return new Dragged(board);
    }

    private static ClipboardContent content(List<Path> files) {
        var content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).toList());
        return content;
    }

    /// Lets the files go on a node. What goes over it cannot be asked: the headless platform knows
    /// no ways of dragging.
    void drop(Node node) {
        Ui.run(() -> Event.fireEvent(node, event(node, DragEvent.DRAG_DROPPED)));
        Ui.settle();
    }

    private DragEvent event(Node node, javafx.event.EventType<DragEvent> type) {
        var at = node.localToScene(2, 2);
        return new DragEvent(
                null,
                node,
                type,
                board,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                TransferMode.COPY,
                null,
                null,
                null);
    }
}
