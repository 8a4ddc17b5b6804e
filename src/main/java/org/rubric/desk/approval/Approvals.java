package org.rubric.desk.approval;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.knowledge.Cabinet;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The records of the drafts that are on their way to approval, each to be changed through one
/// [Kept]. Any thread may call it.
public final class Approvals implements AutoCloseable {
    private final Cabinet<ApprovalRecord> cabinet;

    private Approvals(Records records) {
        cabinet = new Cabinet<>(records, Kind.of("approval", ApprovalRecord.class));
    }

    public static Approvals in(Records records) {
        return new Approvals(records);
    }

    /// All as they are now, the next decision first. One that cannot be read is left out; see
    /// [#troubles].
    public List<ApprovalRecord> all() {
        return cabinet.all().stream()
                .sorted(Comparator.comparing(each -> each.aim().start()))
                .toList();
    }

    /// A sentence about each that cannot be read.
    public List<String> troubles() {
        return cabinet.troubles();
    }

    /// That of a draft, to be changed; empty: the draft is not on its way.
    public Optional<Kept<ApprovalRecord>> find(Id draft) throws IOException {
        return cabinet.find(draft.value());
    }

    /// Sends a draft on its way; returns once that is on disk. One that is on its way is given the
    /// aim and keeps the rest.
    public Kept<ApprovalRecord> begin(Id draft, Aim aim, String said, String author)
            throws IOException {
        var here = find(draft);
        if (here.isPresent()) {
            here.get().change(said, now -> now.withAim(aim), author);
            return here.get();
        }
        return cabinet.keep(said, draft.value(), ApprovalRecord.of(draft, aim), author);
    }

    /// Forgets that a draft was on its way.
    public void remove(Id draft, String author) {
        cabinet.remove(draft.value(), author);
    }

    /// Returns when everything is on its way to the journal.
    @Override
    public void close() {
        cabinet.close();
    }
}
