package org.rubric.workbench.meeting.post;

import java.nio.file.Path;
import org.rubric.desk.FileNames;
import org.rubric.desk.meeting.handover.DraftHandOverJob;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.workbench.meeting.Hall;

/// Writes the draft that is open as one file for a co-editor.
public record DraftHandingOver(Hall hall) {

    /// @param text as it is on the screen
    public void run(Id draft, Document text) {
        var room = new PostRoom(hall);
        var name = FileNames.of(text.front().identity().name());
        room.say(room.word("handover.writing.draft"));
        room.behind(() -> written(room, draft, text, name), room::wrote);
    }

    private static Path written(PostRoom room, Id draft, Document text, String name)
            throws java.io.IOException {
        var file = HandingOver.free(room.folder(), name);
        new DraftHandOverJob(draft, text, file).run(room.desk());
        return file;
    }
}
