package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.approval.post.Hosting;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;

/// A draft on which a meeting decides. One that nobody has sent on its way goes on it with the
/// answer, not before.
///
/// @param known its record; empty: it is not on its way
/// @param aim of the meeting that decides
record OnItsWay(Id draft, Optional<Kept<ApprovalRecord>> known, Aim aim) {

    static OnItsWay of(Kept<ApprovalRecord> record) {
        return new OnItsWay(record.now().draft(), Optional.of(record), record.now().aim());
    }

    /// Its record, or the one with which it would begin.
    ApprovalRecord now() {
        return known.map(Kept::now).orElseGet(() -> ApprovalRecord.of(draft, aim));
    }

    /// Number of the clean text; empty: to be assigned.
    String number(FilesRoom room) throws IOException {
        var outputs = new Hosting(room.desk(), now()).meeting().results().outputs();
        var number = outputs.number("clean/" + draft.value());
        return number.label().isEmpty() ? "" : number.printed();
    }

    /// Its record, which begins here if there is none. Not on the window's thread.
    Kept<ApprovalRecord> begun(FilesRoom room) throws IOException {
        if (known.isPresent()) return known.get();
        var said = room.word("begun", aim.meeting());
        return room.desk().approvals().begin(draft, aim, said, room.desk().author());
    }

    /// What taking the answer back leaves of it, in one sentence; empty: nothing.
    String stays(FilesRoom room) {
        return known.isPresent() ? "" : room.word("begun.stays", room.name(), aim.meeting());
    }
}
