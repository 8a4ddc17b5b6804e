package org.rubric.workbench.meeting.prepare;

import javafx.scene.Node;
import org.rubric.meeting.Meeting;

/// A page of the side *Prepare*.
interface Page {
    Node node();

    /// The meeting as it is now.
    void show(Meeting meeting);

    /// Puts the keyboard where the work is.
    void entered();
}
