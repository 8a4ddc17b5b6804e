package org.rubric.workbench.meeting.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rubric.desk.meeting.ledger.Aim;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing;
import org.rubric.numbering.Label;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.AtHand;

/// What is at hand and where in the text it is: "C05, clause 7".
record Whereabouts(Words words, AtHand at) {

    private static final Pattern NAMED = Pattern.compile("\\p{L}+[ \\u00a0]");

    String of(String called) {
        return clause().map(number -> said(called, number)).orElse(called);
    }

    private String said(String called, String number) {
        boolean named = NAMED.matcher(number).lookingAt();
        return words.of(named ? "desk.clause.named" : "desk.clause", called, number);
    }

    /// The number of the clause in which it changed something, else of the one that it is about.
    private Optional<String> clause() {
        if (!at.open() || at.document().isEmpty()) return Optional.empty();
        var bearing = at.document().get().bearing();
        return at.write()
                .text()
                .session()
                .flatMap(
                        open ->
                                place(bearing, open.snapshot().document())
                                        .flatMap(open.snapshot().numbering()::label))
                .map(Label::standing)
                .filter(number -> !number.isEmpty());
    }

    private static Optional<Id> place(Bearing bearing, Document text) {
        var edited =
                bearing.edits().stream()
                        .map(Bearing.Edit::block)
                        .flatMap(b -> Aim.clause(text, b).stream());
        return Stream.concat(edited, bearing.clause().stream()).findFirst();
    }
}
