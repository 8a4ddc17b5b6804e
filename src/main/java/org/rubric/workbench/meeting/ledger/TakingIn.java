package org.rubric.workbench.meeting.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.rubric.desk.OpenJob;
import org.rubric.desk.meeting.ledger.Planting;
import org.rubric.desk.meeting.ledger.Portion;
import org.rubric.desk.meeting.ledger.Portions;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Passage;
import org.rubric.editing.Selection;
import org.rubric.editing.Transaction;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Bearing.Edit;
import org.rubric.meeting.MeetingDocument;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Review;

/// Takes the text of the document at hand in: its changes where it is a copy of the draft, else
/// what it brings, put where it belongs.
final class TakingIn {
    private final Contributing room;

    /// Text of a contribution that was put into the draft.
    private record Made(Document before, Document after, Proposal proposal, List<Edit> edits) {}

    TakingIn(Contributing room) {
        this.room = room;
    }

    private Optional<Path> file(MeetingDocument document) {
        return room.at().meeting().flatMap(now -> room.readings().file(now, document));
    }

    /// Whether the document has anything that can be taken in.
    boolean can(MeetingDocument document) {
        if (room.text().locked()) return false;
        if (room.seen().filter(seen -> !seen.own().isEmpty()).isPresent()) return true;
        boolean base = room.at().base().filter(b -> b.id().equals(document.id())).isPresent();
        return !base && document.bearing().copy().isEmpty() && file(document).isPresent();
    }

    boolean can() {
        return room.document().filter(this::can).isPresent();
    }

    /// One change is taken at once; of several the first is shown. What is no copy is read.
    void begin() {
        var document = room.document();
        if (document.isEmpty() || !can(document.get())) return;
        var open = room.seen().map(Seen::own).orElse(List.of());
        if (open.size() == 1 && open.getFirst().possible()) room.takes().take(open);
        else if (!open.isEmpty()) room.walking().to(open.getFirst().key());
        else file(document.get()).ifPresent(file -> read(document.get(), file));
    }

    private void read(MeetingDocument document, Path file) {
        later(
                () -> {
                    try {
                        var text = new OpenJob(file).read(Progress.NONE).accepted();
                        var portions = Portions.of(text, document.heading().title());
                        return () -> offer(document, portions);
                    } catch (IOException | RuntimeException e) {
                        return () ->
                                room.hall().say(room.words("ledger.unread", file.getFileName()));
                    }
                });
    }

    private void later(Supplier<Runnable> work) {
        room.hall()
                .background()
                .execute(
                        () -> {
                            var then = work.get();
                            Platform.runLater(then);
                        });
    }

    private void offer(MeetingDocument document, Portions portions) {
        if (!room.document().map(MeetingDocument::id).equals(Optional.of(document.id()))) return;
        if (portions.all().isEmpty()) room.hall().say(room.words("ledger.nothing"));
        else if (portions.all().size() == 1 || sure(portions))
            take(document, portions, portions.likely());
        else
            PortionPanel.open(room, document, portions, chosen -> take(document, portions, chosen));
    }

    /// One piece that is surely what the contribution brings.
    private static boolean sure(Portions portions) {
        var likely = portions.all().stream().filter(Portion::likely).toList();
        return likely.size() == 1;
    }

    void take(MeetingDocument document, Portions portions, List<Portion> chosen) {
        var session = room.session();
        if (session.isEmpty() || chosen.isEmpty()) return;
        var before = session.get().snapshot().document();
        var planting = new Planting(before, document.bearing().clause(), caret());
        var title = document.heading().title();
        later(
                () -> {
                    var made = made(document, before, planting.with(portions, chosen, title));
                    return () -> put(document, made);
                });
    }

    /// Where the writer is; text without a place of its own goes there.
    private Optional<Id> caret() {
        return room.session()
                .filter(s -> s.selection() instanceof Selection.Text)
                .map(s -> ((Selection.Text) s.selection()).caret().block());
    }

    private static Made made(MeetingDocument document, Document before, Document after) {
        var source = document.heading().source().strip();
        var author = source.isEmpty() ? document.number().printed() : source;
        var proposal = Proposal.of(author, before, after);
        var edits = new ArrayList<Edit>();
        for (var one : Review.of(before, List.of(proposal), Set.of()).proposed()) {
            var change = one.change();
            edits.add(
                    Settled.edit(Deed.TAKEN, one.key(), change.place().block(), change.sentence()));
        }
        return new Made(before, after, proposal, edits);
    }

    private void put(MeetingDocument document, Made made) {
        var session = room.session();
        if (session.isEmpty()) return;
        if (made.edits.isEmpty()) {
            room.hall().say(room.words("ledger.noplace"));
            return;
        }
        if (session.get().snapshot().document() != made.before) {
            room.hall().say(room.words("ledger.stale"));
            return;
        }
        var number = document.number().printed();
        var steps = Passage.steps(made.before, made.after);
        var name = room.words("ledger.bringing", number);
        room.watching()
                .ours(
                        () -> {
                            session.get()
                                    .apply(Transaction.of(name, steps, session.get().selection()));
                            return true;
                        });
        room.watching().add(new Voice(document.id(), number, made.proposal));
        keep(document, made.proposal);
        var after = session.get().snapshot().document();
        room.noting().act(made.before, after, Map.of(document.id(), made.edits));
        room.hall().say(room.words("ledger.brought", number));
        room.quietly(() -> room.text().jump(made.edits.getFirst().block()));
    }

    private void keep(MeetingDocument document, Proposal proposal) {
        var meeting = room.at().meeting();
        var draft = room.at().draft();
        if (meeting.isEmpty() || draft.isEmpty()) return;
        later(
                () -> {
                    try {
                        room.readings()
                                .proposing()
                                .store()
                                .shelf(meeting.get().id(), draft.get())
                                .more(document.id(), proposal, room.hall().desk().author());
                        return () -> {};
                    } catch (IOException e) {
                        return () -> room.hall().say(e.getMessage());
                    }
                });
    }
}
