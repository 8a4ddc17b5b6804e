package org.rubric.repository;

import org.rubric.interchange.bundle.ValueFormat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// How a draft is written: snapshots whole, changes as the steps between two documents, pictures
/// beside.
///
/// @param told hears of states that are safe on disk
record DraftBook(
        ValueFormat<DraftState> states,
        ValueFormat<Entry.DraftSteps> changes,
        Told<DraftState> told)
        implements Book<DraftState> {

    static DraftBook of(MediaFolder media, Told<DraftState> told) {
        return new DraftBook(
                ValueFormat.of(DraftState.class, media),
                ValueFormat.of(Entry.DraftSteps.class, media),
                told);
    }

    @Override
    public byte[] whole(DraftState state) throws IOException {
        return states.bytes(state);
    }

    @Override
    public DraftState read(byte[] whole) throws IOException {
        return states.read(whole);
    }

    @Override
    public List<byte[]> between(DraftState before, DraftState after, Stamp stamp)
            throws IOException {
        var steps = Difference.between(before.document(), after.document());
        var state =
                before.state().equals(after.state())
                        ? Optional.<String>empty()
                        : Optional.of(after.state());
        if (steps.isEmpty() && state.isEmpty()) return List.of();
        return List.of(
                changes.bytes(new Entry.DraftSteps(stamp.author(), stamp.time(), steps, state)));
    }

    @Override
    public DraftState after(DraftState state, byte[] change) throws IOException {
        var entry = changes.read(change);
        try {
            var document = Difference.applied(state.document(), entry.steps());
            return new DraftState(entry.state().orElse(state.state()), entry.time(), document);
        } catch (IllegalArgumentException e) {
            throw new IOException(RepositoryException.words("damage.unfit", e.getMessage()), e);
        }
    }

    @Override
    public void safe(Moment<DraftState> moment, Runnable followed) {
        told.of(moment, followed);
    }
}
