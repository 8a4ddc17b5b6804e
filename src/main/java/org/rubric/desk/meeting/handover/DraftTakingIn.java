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

    /// What the other side has changed since both had the same text, as a returned copy; empty:
    /// nothing that is not here already.
    public Optional<Returned> changes() throws IOException {
        var draft = here();
        if (draft.isEmpty()) return Optional.empty();
        var text = parcel.text();
        boolean same = desk.repository().read(draft.get()).equals(text);
        var base = Handed.since(desk, parcel.base());
        if (same || text.equals(base)) return Optional.empty();
        var proposal = Proposal.of(parcel.by(), base, text);
        return Optional.of(
                Returned.now(String.valueOf(parcel.file().getFileName()), List.of(proposal)));
    }

    /// What came is known from now on: the next that comes is held against it.
    public void taken() throws IOException {
        Handed.took(desk, parcel.base(), parcel.text());
    }
}
