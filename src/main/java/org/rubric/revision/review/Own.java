package org.rubric.revision.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.merging.Aspect;

/// The changes of a proposal in its own text, whatever the draft says now.
///
/// @param changes by what they are about
/// @param blocks that they are about
/// @param later the text as those had it who went on from it, one after the other
record Own(Proposal proposal, Map<Aspect, Change> changes, Set<Id> blocks, List<Document> later) {

    /// Of each of these.
    static List<Own> of(List<Proposal> proposals) {
        var all = new ArrayList<Own>();
        for (int i = 0; i < proposals.size(); i++) {
            var later = new ArrayList<Document>();
            var last = proposals.get(i).after();
            for (var next : proposals.subList(i + 1, proposals.size())) {
                if (!next.before().equals(last)) break;
                last = next.after();
                later.add(last);
            }
            all.add(of(proposals.get(i), later));
        }
        return all;
    }

    private static Own of(Proposal proposal, List<Document> later) {
        var changes = new LinkedHashMap<Aspect, Change>();
        for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
            changes.putIfAbsent(Aspect.of(change), change);
        var blocks = new HashSet<Id>();
        for (var aspect : changes.keySet()) blocks.add(aspect.block());
        return new Own(proposal, changes, blocks, List.copyOf(later));
    }

    /// The name of a change that is told now over that text.
    ///
    /// @param with the text with the change
    String key(Aspect now, Change change, Document text, Document with) {
        return key(new Naming(this).own(now, text, with), change);
    }

    /// The name of a change: made of who says what about what.
    ///
    /// @param change as it is told now; what the proposal itself told counts where it told it
    String key(Aspect now, Change change) {
        var aspect = new Naming(this).own(now);
        var told = changes.getOrDefault(aspect, change);
        var said =
                String.join(
                        "\u0000",
                        proposal.author(),
                        aspect.kind().name(),
                        aspect.block().value(),
                        detail(aspect),
                        told.before(),
                        told.after(),
                        told instanceof Change.Restyled restyled ? looks(restyled) : "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }

    /// A column by its cells: its number is another when others come before it.
    private String detail(Aspect aspect) {
        var cells = Naming.cells(aspect, proposal.before(), proposal.after());
        return cells.isEmpty() ? aspect.detail() : "column of " + cells;
    }

    private static String looks(Change.Restyled restyled) {
        var said = new StringBuilder();
        for (var turn : restyled.turns())
            said.append(turn.gained().stream().sorted().toList())
                    .append(turn.lost().stream().sorted().toList());
        return said.toString();
    }

    String date(Aspect aspect) {
        return proposal.date(aspect.block()).orElse("");
    }
}
