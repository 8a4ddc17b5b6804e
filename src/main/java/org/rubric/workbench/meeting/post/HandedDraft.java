package org.rubric.workbench.meeting.post;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.rubric.desk.meeting.handover.DraftParcel;
import org.rubric.desk.meeting.handover.DraftTakingIn;
import org.rubric.desk.review.Returned;
import org.rubric.document.Id;

/// Takes a file that hands a draft over: one that is new here is made and opened; of one that is
/// here the changes come under review, each to be taken or left.
///
/// @param review puts a copy under review of a draft
record HandedDraft(PostRoom room, BiConsumer<Id, Returned> review) {

    /// @return what is to be done on the thread of the window
    Runnable read(DraftParcel parcel) throws IOException {
        var taking = new DraftTakingIn(room.desk(), parcel);
        var here = taking.here();
        if (here.isEmpty()) {
            var made = taking.fresh(room.hall().words().of("state.study"));
            return () -> shown(made, "handover.new.draft", parcel);
        }
        var changes = taking.changes();
        if (changes.isEmpty()) {
            taking.taken();
            return () -> shown(here.get(), "handover.same", parcel);
        }
        boolean comes = taking.keep(changes.get());
        return () -> {
            if (comes) review.accept(here.get(), changes.get());
            shown(here.get(), "handover.review", parcel);
        };
    }

    private void shown(Id draft, String said, DraftParcel parcel) {
        if (!room.hall().atHand().write(draft)) return;
        room.say(room.word(said, parcel.name(), parcel.by()));
    }
}
