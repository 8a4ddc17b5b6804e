package org.rubric.desk.meeting.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rubric.desk.meeting.ledger.Glance.Finding;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.numbering.Numbering;

/// Finds the text that marks refer to: what was posted, under the Ids of the draft.
record Basing(Proposing proposing, Meeting meeting, Id draft) {

    /// @param posted the base text of the meeting; without it, or where its file is no copy of the
    ///     draft, the draft as it was when it was first asked for
    Against against(Optional<MeetingDocument> posted) throws IOException {
        var shelf = proposing.store().shelf(meeting.id(), draft);
        if (posted.isPresent()) {
            var file = proposing.file(meeting, posted.get());
            if (file.isPresent()) {
                var found = posted(posted.get(), file.get(), shelf);
                if (found.isPresent()) return found.get();
            }
        }
        var kept = shelf.found().base();
        var text = kept.isPresent() ? kept.get() : proposing.store().texts().text(draft);
        if (kept.isEmpty()) shelf.keepBase(text, "", proposing.store().author());
        return new Against(shelf, text, Numbering.of(text), "began");
    }

    private Optional<Against> posted(MeetingDocument document, Path file, Shelf shelf)
            throws IOException {
        var now = Glance.of(file, "");
        var notebook = proposing.store().notebook();
        var seen = notebook.find(meeting.id(), document.id()).filter(now::isOf);
        var kept = shelf.found().base();
        if (seen.isPresent() && kept.isPresent())
            return seen.get().what() == Finding.SAME
                    ? Optional.of(against(shelf, kept.get(), now))
                    : Optional.empty();
        var read = Proposing.job(proposing.store().texts().text(draft), file).run(Progress.NONE);
        var what = read.isCopy() ? Finding.SAME : Finding.OTHER;
        notebook.put(meeting.id(), document.id(), now.found(what), proposing.store().author());
        if (!read.isCopy()) return Optional.empty();
        var proposals = read.proposals();
        var text = proposals.isEmpty() ? read.base() : proposals.getLast().after();
        shelf.keepBase(text, now.file(), proposing.store().author());
        return Optional.of(against(shelf, text, now));
    }

    private static Against against(Shelf shelf, Document text, Glance file) {
        var name = file.file() + " " + file.size() + " " + file.modified();
        return new Against(shelf, text, Numbering.of(text), name);
    }
}
