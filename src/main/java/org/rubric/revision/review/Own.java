package org.rubric.revision.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.merging.Aspect;

/// The changes of a proposal in its own text, whatever the draft says now.
///
/// @param changes by what they are about
record Own(Proposal proposal, Map<Aspect, Change> changes) {

    static Own of(Proposal proposal) {
        var changes = new LinkedHashMap<Aspect, Change>();
        for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
            changes.putIfAbsent(Aspect.of(change), change);
        return new Own(proposal, changes);
    }

    /// The name of a change: made of who says what about what.
    ///
    /// @param change as it is told now; what the proposal itself told counts where it told it
    String key(Aspect aspect, Change change) {
        var told = changes.getOrDefault(aspect, change);
        var said =
                String.join(
                        "\u0000",
                        proposal.author(),
                        aspect.kind().name(),
                        aspect.block().value(),
                        aspect.detail(),
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
