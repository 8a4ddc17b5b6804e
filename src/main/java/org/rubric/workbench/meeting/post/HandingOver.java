package org.rubric.workbench.meeting.post;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rubric.desk.FileNames;
import org.rubric.desk.meeting.handover.HandOverJob;
import org.rubric.meeting.Meeting;

/// Writes the meeting as one file for the associate rapporteur.
record HandingOver(PostRoom room) {

    void run(Meeting meeting) {
        var file = free(room.folder(), FileNames.of(meeting.title()));
        room.say(room.word("handover.writing"));
        room.behind(
                () -> {
                    new HandOverJob(meeting, file).run(room.desk());
                    return file;
                },
                room::wrote);
    }

    /// What was handed over before stays.
    static Path free(Path folder, String name) {
        var file = folder.resolve(name + ".rubric");
        for (int i = 2; Files.exists(file); i++) file = folder.resolve(name + "-" + i + ".rubric");
        return file;
    }
}
