package org.rubric.workbench.approval.post;

import java.util.Optional;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.approval.PageSteps;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.post.PostRoom;

/// What the parts of this page share: the record of now, what was done, the window around them.
/// Belongs to the JavaFX thread.
final class FilesRoom {
    private final Hall hall;
    private final PostRoom post;
    private final PageSteps steps;
    private Optional<Kept<ApprovalRecord>> record = Optional.empty();
    private Optional<Id> draft = Optional.empty();

    FilesRoom(Hall hall) {
        this.hall = hall;
        post = new PostRoom(hall);
        steps = new PageSteps(hall);
    }

    Hall hall() {
        return hall;
    }

    Desk desk() {
        return hall.desk();
    }

    PostRoom post() {
        return post;
    }

    PageSteps steps() {
        return steps;
    }

    Optional<Kept<ApprovalRecord>> record() {
        return record;
    }

    /// Takes a draft up.
    void show(Kept<ApprovalRecord> wanted) {
        record = Optional.of(wanted);
        draft = Optional.of(wanted.now().draft());
    }

    /// Takes a draft up that need not be on its way.
    void about(Id wanted, Optional<Kept<ApprovalRecord>> known) {
        record = known;
        draft = Optional.of(wanted);
    }

    String word(String key, Object... values) {
        return hall.words().of("approval." + key, values);
    }

    void say(String sentence) {
        hall.say(sentence);
    }

    /// Name of the draft, as its documents call it.
    String name() {
        return draft.map(new DraftName(hall)::of).orElse("");
    }
}
