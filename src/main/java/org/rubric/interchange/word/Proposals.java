package org.rubric.interchange.word;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.interchange.word.outline.Readings;
import org.rubric.interchange.word.reading.Recorded;
import org.rubric.interchange.word.reading.Stamp;
import org.rubric.revision.Proposal;

/// Gathers what each author of a file proposes, with the dates of the changes.
final class Proposals {
    private final Recorded recorded;
    private final Readings readings;
    private final List<Proposal> proposals = new ArrayList<>();

    Proposals(Recorded recorded, Readings readings) {
        this.recorded = recorded;
        this.readings = readings;
    }

    /// @param place of the author, from 1
    void add(int place, Document before, Document after) {
        var author = recorded.authors().get(place - 1);
        proposals.add(new Proposal(author, before, after, dates(place, before, after)));
    }

    List<Proposal> all() {
        return proposals;
    }

    /// That there were too many authors to keep apart.
    Optional<Finding> bounded(Id document) {
        if (!recorded.bounded()) return Optional.empty();
        return Optional.of(
                Finding.of(
                        "word.authors",
                        Severity.WARNING,
                        document,
                        Words.of("word.authors", Recorded.OTHERS)));
    }

    private Map<Id, String> dates(int place, Document before, Document after) {
        var known = new HashSet<Id>();
        before.forEach(block -> known.add(block.id()));
        after.forEach(block -> known.add(block.id()));
        var dates = new HashMap<Id, String>();
        new TreeMap<>(recorded.touched(place))
                .forEach(
                        (number, date) -> {
                            if (date.isEmpty()) return;
                            for (var id : blocks(number, known))
                                dates.merge(id, date, Stamp::later);
                        });
        return dates;
    }

    /// The blocks that a paragraph or row is, or went into.
    private Set<Id> blocks(int number, Set<Id> known) {
        var blocks = new HashSet<Id>();
        readings.id(number).filter(known::contains).ifPresent(blocks::add);
        for (int home : recorded.homes(number))
            readings.id(home).filter(known::contains).ifPresent(blocks::add);
        // A further line of a block that has the Id of its first.
        for (int first = number - 1; blocks.isEmpty() && first > 0 && first > number - 200; first--)
            readings.id(first).filter(known::contains).ifPresent(blocks::add);
        return blocks;
    }
}
