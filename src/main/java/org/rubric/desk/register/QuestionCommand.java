package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Question;
import org.rubric.document.FrontMatter;
import org.rubric.document.MeetingHeader;
import org.rubric.document.MeetingHeader.Sitting;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// A Question is added to a draft, with what the catalogue says of it where the draft says nothing:
/// study group and working party. Chosen again it is taken off; what it filled in stays.
public record QuestionCommand(Question question) implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var front = snapshot.document().front();
        var next = new ArrayList<>(front.people().questions());
        boolean added = !next.remove(question.number());
        if (added) next.add(question.number());
        var changed = front.withQuestions(next);
        var filled = added ? party(changed) : changed;
        return Optional.of(
                Transaction.of(
                        Written.words("undo.question", question.name()),
                        List.of(new Step.Reset(filled)),
                        selection));
    }

    private FrontMatter party(FrontMatter front) {
        var header = front.header();
        var sitting = header.sitting();
        if (!sitting.workingParty().isEmpty() || question.workingParty().isEmpty()) return front;
        return front.withHeader(
                new MeetingHeader(
                        header.banner(),
                        header.number(),
                        new Sitting(
                                sitting.studyPeriod(),
                                sitting.studyGroup(),
                                question.workingParty(),
                                sitting.placeAndDate()),
                        header.source(),
                        header.purpose(),
                        header.liaison()));
    }
}
