package org.rubric.desk.meeting.handover;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.review.Returned;
import org.rubric.document.Id;
import org.rubric.revision.Proposal;

/// Takes a draft that was handed over into a store: made where there is none, else under review of
/// the one that is here, change by change.
public record DraftTakingIn(Desk desk, DraftParcel parcel) {

    /// The draft of this text here; empty: there is none.
    public Optional<Id> here() throws IOException {
        for (var entry : desk.repository().drafts())
            if (desk.repository().read(entry.draft()).id().equals(parcel.text().id()))
                return Optional.of(entry.draft());
        return Optional.empty();
    }

    /// Makes the draft.
    public Id fresh(String state) throws IOException {
        try (var draft = desk.repository().create(parcel.text(), state)) {
            Handed.keep(desk, parcel.text());
            return draft.id();
        }
    }

    /// What the other side has changed since both had the same text, as a returned copy; of a text
    /// that came before, or of one's own, only if some of it is not here. Empty: nothing.
    public Optional<Returned> changes() throws IOException {
        var draft = here();
        if (draft.isEmpty()) return Optional.empty();
        var now = desk.repository().read(draft.get());
        var text = parcel.text();
        var since = Handed.since(desk, parcel.base());
        boolean again = text.equals(since);
        var base = again ? parcel.base() : since;
        if (now.equals(text) || text.equals(base)) return Optional.empty();
        var proposals = List.of(Proposal.of(parcel.by(), base, text));
        if ((again || own()) && UnderReview.idle(now, proposals)) return Optional.empty();
        return Optional.of(Returned.now(String.valueOf(parcel.file().getFileName()), proposals));
    }

    /// Keeps a copy under review of the draft here; what came is known only then.
    ///
    /// @return false: that text is under review already
    public boolean keep(Returned copy) throws IOException {
        boolean comes = new UnderReview(desk, here().orElseThrow()).keep(copy, parcel.text());
        taken();
        return comes;
    }

    /// What came is known from now on: the next that comes is held against it. Of what this side
    /// itself has sent nothing came.
    public void taken() throws IOException {
        if (!own()) Handed.took(desk, parcel.base(), parcel.text());
    }

    private boolean own() {
        return parcel.by().equals(desk.author());
    }
}
