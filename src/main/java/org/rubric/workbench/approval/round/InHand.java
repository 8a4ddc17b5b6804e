package org.rubric.workbench.approval.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Change;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.workbench.Later;
import org.rubric.workbench.meeting.Hall;

/// The comment for which the text is being changed: blocks that are written on meanwhile are linked
/// to it. What is taken back in the text is linked no more.
final class InHand {
    private static final int MOST = 200;

    private final Hall hall;
    private final Later later = new Later(150, this::look);
    private final Set<Id> touched = new LinkedHashSet<>();
    private Optional<Held> held = Optional.empty();
    private Runnable detach = () -> {};

    /// @param before what was linked already
    private record Held(
            Kept<ApprovalRecord> kept,
            int round,
            Remark remark,
            Session session,
            Document start,
            List<Id> before) {}

    InHand(Hall hall) {
        this.hall = hall;
    }

    /// Takes a comment in hand; another one is let go.
    void take(Kept<ApprovalRecord> kept, int round, Remark remark, Session session) {
        end();
        var start = session.snapshot().document();
        held =
                Optional.of(
                        new Held(
                                kept, round, remark, session, start, remark.disposition().edits()));
        detach = session.listen(this::changed);
    }

    /// Links what was written, and watches no more.
    void end() {
        if (held.isEmpty()) return;
        later.stop();
        look();
        detach.run();
        touched.clear();
        held = Optional.empty();
    }

    private void changed(Change change) {
        for (var step : change.steps()) touch(step);
        later.ask();
    }

    private void touch(Step step) {
        if (touched.size() >= MOST) return;
        switch (step) {
            case Step.Retype(var block, _, _) -> touched.add(block);
            case Step.Splice(var parent, _, int removed, var added) -> {
                added.forEach(block -> touched.add(block.id()));
                if (removed > 0 && added.isEmpty()) touched.add(parent);
            }
            case Step.Replace(var block, _) -> touched.add(block);
            case Step.Reset _, Step.Adjust _, Step.Annotate _, Step.Shelve _ -> {}
        }
    }

    private void look() {
        if (held.isEmpty() || touched.isEmpty()) return;
        var now = held.get();
        var blocks = List.copyOf(touched);
        var text = now.session.snapshot().document();
        hall.behind(() -> differing(now.start, text, blocks), found -> link(now, found));
    }

    /// Those that are not as they were.
    private static List<Id> differing(Document start, Document text, List<Id> blocks) {
        return blocks.stream()
                .filter(id -> !start.find(id).equals(text.find(id)))
                .filter(id -> start.find(id).isPresent() || text.find(id).isPresent())
                .toList();
    }

    private void link(Held now, List<Id> found) {
        var all = new LinkedHashSet<>(now.before);
        all.addAll(found);
        var edits = List.copyOf(all);
        hall.frame()
                .bottom()
                .keeping(
                        now.kept.along(
                                record -> linked(record, now.round, now.remark, edits),
                                hall.desk().author()));
    }

    private static ApprovalRecord linked(
            ApprovalRecord record, int round, Remark remark, List<Id> edits) {
        if (round >= record.rounds().size()) return record;
        var rounds = new ArrayList<>(record.rounds());
        var remarks = new ArrayList<>(rounds.get(round).remarks());
        remarks.replaceAll(each -> same(each, remark) ? linked(each, edits) : each);
        rounds.set(round, rounds.get(round).withRemarks(remarks));
        return record.withRounds(rounds);
    }

    static boolean same(Remark one, Remark other) {
        return one.number().equals(other.number()) && one.from().equals(other.from());
    }

    private static Remark linked(Remark remark, List<Id> edits) {
        var said = remark.disposition();
        return remark.answered(new Disposition(said.kind(), said.words(), edits));
    }
}
