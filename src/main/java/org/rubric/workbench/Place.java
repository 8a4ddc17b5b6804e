package org.rubric.workbench;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One of the places of the window: Documents, Write, Meetings.
public interface Place {

    /// Key of its name in the messages.
    String key();

    Ikon icon();

    /// What fills the window below the tools.
    Node content();

    /// What it can do, in groups, for the tool row, the keys and the palette.
    List<List<Action>> actions();

    /// Called when it comes to the front: puts the keyboard where the work is.
    void entered();
}
