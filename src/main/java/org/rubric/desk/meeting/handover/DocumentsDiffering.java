package org.rubric.desk.meeting.handover;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Notes;

/// What differs in the documents: those that came, went, or were changed.
record DocumentsDiffering(Sides sides, Names names) {

    void run() {
        for (var came : sides.there().documents()) {
            var mine = sides.here().document(came.id());
            if (mine.isEmpty()) added(came);
            else if (sides.base().document(came.id()).isPresent())
                new DocumentAspects(sides, names, came).run();
            else if (!bare(came).equals(bare(mine.get()))) changed(came, mine.get());
        }
        for (var mine : sides.here().documents()) {
            var was = sides.base().document(mine.id());
            if (was.isPresent() && sides.there().document(mine.id()).isEmpty())
                removed(mine, !bare(mine).equals(bare(was.get())));
        }
    }

    private void added(MeetingDocument came) {
        var was = sides.base().document(came.id());
        if (was.filter(before -> bare(before).equals(bare(came))).isPresent()) return;
        found(came, "", came.heading().title(), was.isPresent(), now -> plus(now, came));
    }

    private void removed(MeetingDocument mine, boolean conflict) {
        found(mine, mine.heading().title(), "", conflict, now -> minus(now, mine.id()));
    }

    /// Both sides have added it, each its own way.
    private void changed(MeetingDocument came, MeetingDocument mine) {
        found(
                came,
                mine.heading().title(),
                came.heading().title(),
                true,
                now -> now.update(came.id(), old -> DocumentAspects.both(came, old)));
    }

    private void found(
            MeetingDocument document,
            String here,
            String there,
            boolean conflict,
            UnaryOperator<Meeting> take) {
        var what = document.number().printed();
        sides.found().add(new Difference(Topic.DOCUMENT, what, here, there, conflict, take));
    }

    /// Without what is nobody else's business.
    private static MeetingDocument bare(MeetingDocument document) {
        var notes = document.notes();
        return document.withNotes(new Notes(notes.summary(), notes.observation(), ""));
    }

    private static Meeting plus(Meeting meeting, MeetingDocument document) {
        var all = new ArrayList<>(meeting.documents());
        all.removeIf(each -> each.id().equals(document.id()));
        all.add(document);
        return meeting.withDocuments(all);
    }

    private static Meeting minus(Meeting meeting, Id document) {
        var all = new ArrayList<>(meeting.documents());
        all.removeIf(each -> each.id().equals(document));
        return meeting.withDocuments(all);
    }
}
