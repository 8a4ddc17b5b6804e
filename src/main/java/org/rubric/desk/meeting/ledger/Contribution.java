package org.rubric.desk.meeting.ledger;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rubric.desk.meeting.ledger.Glance.Finding;
import org.rubric.document.Block.Clause;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;

/// One document of a meeting, held against the base text.
record Contribution(
        Proposing proposing, Meeting meeting, MeetingDocument document, Against against) {

    /// Reads its file if that is new.
    Answer answer() {
        var file = proposing.file(meeting, document);
        if (file.isEmpty()) return answer(false, aimed());
        try {
            var now = Glance.of(file.get(), against.name());
            var seen = proposing.store().notebook().find(meeting.id(), document.id());
            return seen.filter(now::isOf).map(this::again).orElseGet(() -> read(file.get(), now));
        } catch (IOException e) {
            return Answer.troubled(document.id(), draft(), e.getMessage());
        }
    }

    private Id draft() {
        return against.shelf().draft();
    }

    private Answer answer(boolean copy, Optional<Id> clause) {
        return new Answer(document.id(), draft(), clause, copy, "");
    }

    private Optional<Id> aimed() {
        return Aim.of(document.heading().title(), against.text(), against.numbering());
    }

    private Answer again(Glance seen) {
        if (!seen.trouble().isEmpty())
            return Answer.troubled(document.id(), draft(), seen.trouble());
        boolean copy = seen.what() == Finding.CHANGES;
        return answer(copy, copy ? document.bearing().clause() : aimed());
    }

    private Answer read(Path file, Glance now) {
        try {
            return held(file, now);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            var sentence =
                    e instanceof IOException
                            ? e.getMessage()
                            : Words.of("contribution.compare", file.getFileName());
            note(now.troubled(sentence));
            return Answer.troubled(document.id(), draft(), sentence);
        }
    }

    private void note(Glance seen) {
        var store = proposing.store();
        store.notebook().put(meeting.id(), document.id(), seen, store.author());
    }

    private Answer held(Path file, Glance now) throws IOException {
        var read = Proposing.job(against.text(), file).run(Progress.NONE);
        var author = proposing.store().author();
        if (read.proposals().isEmpty()) {
            // Text that was taken in from it stays its own.
            if (document.bearing().copy().isPresent()) against.shelf().drop(document.id(), author);
            note(now.found(read.isCopy() ? Finding.SAME : Finding.OTHER));
            return answer(false, aimed());
        }
        var whole = whole(read.proposals());
        against.shelf().keep(document.id(), now.file(), whole, author);
        note(now.found(Finding.CHANGES));
        return answer(true, first(whole).or(this::aimed));
    }

    /// One proposal of all that the file changes, in the name of its source.
    private Proposal whole(List<Proposal> proposals) {
        var dates = new HashMap<Id, String>();
        for (var each : proposals) dates.putAll(each.dates());
        return new Proposal(
                source(document),
                proposals.getFirst().before(),
                proposals.getLast().after(),
                dates);
    }

    /// The name that changes of a document bear: its source, or its number where that is unknown.
    static String source(MeetingDocument document) {
        var source = document.heading().source().strip();
        return source.isEmpty() ? document.number().printed() : source;
    }

    /// The clause of the first change; of what is new the clause that it stands behind.
    private static Optional<Id> first(Proposal whole) {
        var changes = Comparison.of(whole.before(), whole.after()).changes();
        if (changes.isEmpty()) return Optional.empty();
        var place = changes.getFirst().sight().orElse(changes.getFirst().place().block());
        var here = Aim.clause(whole.before(), place);
        return here.isPresent() ? here : behind(whole, place);
    }

    private static Optional<Id> behind(Proposal whole, Id place) {
        var last = new ArrayList<Id>();
        var reached = new boolean[1];
        for (var division : whole.after().body())
            division.forEach(
                    block -> {
                        reached[0] |= block.id().equals(place);
                        boolean known =
                                block instanceof Clause
                                        && whole.before().find(block.id()).isPresent();
                        if (!reached[0] && known) last.add(block.id());
                    });
        return last.isEmpty() ? Optional.empty() : Optional.of(last.getLast());
    }
}
