package org.rubric.workbench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One of the places of the window: Documents, Write, Meetings.
public interface Place {

    /// Something that the palette can go to.
    ///
    /// @param aside what kind of thing it is, or the key that does the same
    record Target(String words, String aside, Runnable run) {}

    /// Key of its name in the messages.
    String key();

    Ikon icon();

    /// What fills the window below the tools.
    Node content();

    /// What it can do, in groups, for the tool row, the keys and the palette: the same list as long
    /// as it is the same that can be done.
    List<List<Action>> actions();

    /// What it can go to for some words, for the palette; nothing unless it says so.
    default List<Target> targets(String words) {
        return List.of();
    }

    /// What stands at the right end of the tool row while it is in front; nothing unless it says
    /// so.
    default Optional<Node> aside() {
        return Optional.empty();
    }

    /// Called when something else comes to the front.
    default void left() {}

    /// Called when it comes to the front: puts the keyboard where the work is.
    void entered();
}
