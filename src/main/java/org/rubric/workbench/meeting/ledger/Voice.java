package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.meeting.ledger.Shelf;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.revision.Proposal;

/// What a document of the meeting says to the draft.
///
/// @param number by which it is called: "C01"
record Voice(Id document, String number, Proposal proposal) {

    /// In the order of the meeting's documents.
    static List<Voice> of(Meeting meeting, Shelf.Found found) {
        var all = new ArrayList<Voice>();
        for (var document : meeting.documents())
            found.copy(document.id())
                    .ifPresent(
                            copy -> {
                                for (var proposal : copy.proposals())
                                    all.add(
                                            new Voice(
                                                    document.id(),
                                                    document.number().printed(),
                                                    proposal));
                            });
        return all;
    }

    /// How the text names it: "C01 Alpha Telecom".
    String author() {
        var source = proposal.author();
        return source.isEmpty() || source.equals(number) ? number : number + " " + source;
    }

    /// The same proposal under that name.
    Proposal named() {
        return new Proposal(author(), proposal.before(), proposal.after(), proposal.dates());
    }
}
