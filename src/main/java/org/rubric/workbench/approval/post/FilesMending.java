package org.rubric.workbench.approval.post;

import javafx.scene.Node;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Want;
import org.rubric.document.Position;
import org.rubric.workbench.meeting.post.DetailsPanel;

/// The one step that mends what a document of a text lacks.
///
/// @param number puts the keyboard into the number of the chosen document
/// @param checklist goes to the page with the checklist
/// @param again asks for the state of all documents anew
record FilesMending(FilesRoom room, Runnable number, Runnable checklist, Runnable again) {

    void mend(Posting posting, Want want, Node below) {
        switch (want.aspect()) {
            case NUMBER -> number.run();
            case HEADER -> details(below);
            case CHECKED, WORDS -> draft(posting, want);
            case JUDGED -> checklist.run();
            case RECORDING, FILE_NAME -> {}
        }
    }

    private void details(Node below) {
        var now = room.post().me().orElse(Myself.NOBODY.contact());
        room.post().show(new DetailsPanel(room.post(), now, again), below);
    }

    private void draft(Posting posting, Want want) {
        var at = room.hall().atHand();
        if (!at.write(posting.text().draft().orElseThrow())) return;
        want.place().ifPresent(place -> at.write().go(new Position(place, 0)));
    }
}
