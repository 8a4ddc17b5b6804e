package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Correction;

/// What mends a finding about an entry by taking all its citations along, which rules alone cannot:
/// a superseded text gives way to its successor, an edition to the newer one, and a text that binds
/// goes to clause 2.
public final class EntryCorrections {
    private static final String SUPERSEDED = "REF-15";
    private static final String OLDER = "REF-14";
    private static final String BINDING = "REF-05";

    private EntryCorrections() {}

    /// Empty for a finding of another kind.
    public static List<Correction> of(Finding finding, Snapshot snapshot, Catalogue catalogue) {
        return switch (finding.code()) {
            case SUPERSEDED -> successor(finding, snapshot, catalogue).stream().toList();
            case OLDER -> edition(finding, snapshot, catalogue).stream().toList();
            case BINDING -> clause(finding, snapshot).stream().toList();
            default -> List.of();
        };
    }

    private static Optional<Correction> successor(
            Finding finding, Snapshot snapshot, Catalogue catalogue) {
        return EntryLists.entry(snapshot.document(), finding.place())
                .flatMap(entry -> Verdict.of(entry, TextIndex.of(catalogue)).better())
                .flatMap(
                        better ->
                                correction(
                                        Words.of("correction.update", better.name()),
                                        new UpdateCommand(finding.place(), better),
                                        snapshot));
    }

    /// The entry in the edition that is current; a title of the same text stays where the catalogue
    /// has none.
    private static Optional<Correction> edition(
            Finding finding, Snapshot snapshot, Catalogue catalogue) {
        return EntryLists.entry(snapshot.document(), finding.place())
                .map(entry -> Verdict.of(entry, TextIndex.of(catalogue)))
                .filter(verdict -> verdict.state() == Verdict.State.NEWER)
                .flatMap(Verdict::better)
                .flatMap(
                        better ->
                                correction(
                                        Words.of(
                                                "correction.edition",
                                                EntryText.named(better).year()),
                                        new UpdateCommand(finding.place(), better),
                                        snapshot));
    }

    private static Optional<Correction> clause(Finding finding, Snapshot snapshot) {
        return snapshot.document()
                .find(finding.place())
                .flatMap(line -> cited(line, finding.range().from()))
                .flatMap(
                        entry ->
                                correction(
                                        Words.of("correction.move"),
                                        new MoveEntryCommand(entry, false),
                                        snapshot));
    }

    private static Optional<Id> cited(Block line, int from) {
        int at = 0;
        for (var run : line.runs()) {
            if (at == from && run instanceof Inline.Citation citation)
                return Optional.of(citation.target());
            at += run.length();
        }
        return Optional.empty();
    }

    private static Optional<Correction> correction(
            String words, Command command, Snapshot snapshot) {
        return command.on(snapshot, new Selection.None()).map(done -> new Correction(words, done));
    }
}
