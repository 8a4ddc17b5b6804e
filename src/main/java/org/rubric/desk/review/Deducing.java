package org.rubric.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Imported;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.merging.Adopting;
import org.rubric.revision.merging.Aspect.Kind;
import org.rubric.revision.merging.Merging;

/// What a returned file proposes: what it differs in from what was sent is done to the true text.
///
/// @param base the true text
/// @param sent the same as it reads in a Word file
record Deducing(Document base, Document sent) {

    /// First what nobody recorded, as the proposal of who saved the file, then what was recorded.
    /// Whoever changed nothing that a reader is told has none.
    ///
    /// @param saver empty: the file does not say
    List<Proposal> proposals(Imported read, String saver) {
        return telling(all(read, saver).proposals());
    }

    /// @param proposals with those that change nothing: one for what nobody recorded, then one for
    ///     each of the file's
    /// @param names the Ids of what the file holds, as it was read, with those of the true text
    record Deduced(List<Proposal> proposals, Map<Id, Id> names) {}

    Deduced all(Imported read, String saver) {
        var proposals = new ArrayList<Proposal>();
        var pictures = Pictures.of(base);
        var known = Adopting.of(base, pictures.named(sent));
        var shadows = Shadows.of(base, known);
        var next = Adopting.adopted(known, pictures.named(read.base()));
        var stands = brought(known, base, shadows.seen(known, next.document()));
        proposals.add(new Proposal(saver, base, stands, Map.of()));
        for (var recorded : read.proposals()) {
            var after = Adopting.adopted(next.document(), pictures.named(recorded.after()));
            var proposed =
                    brought(
                            next.document(),
                            stands,
                            shadows.seen(next.document(), after.document()));
            var names = new HashMap<>(next.names());
            names.putAll(after.names());
            var dates = dates(recorded, names);
            proposals.add(new Proposal(recorded.author(), stands, proposed, dates));
            next = new Adopting.Adopted(after.document(), names);
            stands = proposed;
        }
        var names = new HashMap<>(next.names());
        names.put(read.accepted().id(), base.id());
        return new Deduced(proposals, names);
    }

    /// Styles of the file and whatever else no reader is told of stay behind, but for the values of
    /// the header, which the page shows.
    private static Document brought(Document was, Document stands, Document is) {
        return Merging.of(
                        Departing.seen(was, stands, is),
                        stands,
                        is,
                        aspect ->
                                aspect.kind() != Kind.UNTOLD || aspect.block().equals(stands.id()))
                .document();
    }

    /// What of the header says something else: no list of changes tells it.
    static Set<HeaderField> header(List<Proposal> proposals) {
        var before = proposals.getFirst().before().front();
        return HeaderField.differing(before, proposals.getLast().after().front());
    }

    /// Those that a reader is told something of.
    static List<Proposal> telling(List<Proposal> proposals) {
        return proposals.stream().filter(Deducing::tells).toList();
    }

    private static boolean tells(Proposal proposal) {
        boolean remarks =
                !new HashSet<>(proposal.before().apparatus().remarks())
                        .equals(new HashSet<>(proposal.after().apparatus().remarks()));
        return remarks || !Comparison.of(proposal.before(), proposal.after()).changes().isEmpty();
    }

    private static Map<Id, String> dates(Proposal recorded, Map<Id, Id> names) {
        var dates = new HashMap<Id, String>();
        recorded.dates().forEach((id, date) -> dates.put(names.getOrDefault(id, id), date));
        return dates;
    }
}
