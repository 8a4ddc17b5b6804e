package org.rubric.workbench.approval.post;

import java.io.IOException;
import org.rubric.document.Id;
import org.rubric.workbench.meeting.Hall;

/// What a draft is called, as its documents call it.
record DraftName(Hall hall) {

    /// Empty: it is not known.
    String of(Id draft) {
        try {
            for (var each : hall.desk().repository().drafts())
                if (each.draft().equals(draft)) return each.name();
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
        return "";
    }
}
