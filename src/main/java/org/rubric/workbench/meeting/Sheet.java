package org.rubric.workbench.meeting;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;

/// One side of a meeting. Belongs to the JavaFX thread, like the place that shows it.
public interface Sheet {

    /// Key of its name in the messages, `sheet.desk`.
    String key();

    Ikon icon();

    /// What fills the window below the tools; always the same node.
    Node content();

    /// Told which meeting is at work before it comes in front, and when another one is.
    void show(Kept<Meeting> ledger);

    /// What it can do, beside the sides in the tool row, by keys and in the palette: the same list
    /// as long as it is the same that can be done.
    List<List<Action>> actions();

    /// It has come to the front: puts the keyboard where the work is.
    void entered();

    /// Something else has come to the front.
    default void left() {}

    /// What stands at the right end of the tool row while it is in front; nothing unless it says
    /// so.
    default Optional<Node> aside() {
        return Optional.empty();
    }

    /// The window closes.
    default void close() {}
}
