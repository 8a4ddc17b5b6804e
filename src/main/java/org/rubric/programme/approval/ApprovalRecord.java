package org.rubric.programme.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Id;

/// All that is kept of one draft's way to approval.
///
/// @param decided the text that was consented, determined or agreed; empty: none yet
/// @param rounds of comments, the first first
public record ApprovalRecord(
        Id draft,
        Aim aim,
        Judged judged,
        Optional<Decided> decided,
        List<Round> rounds,
        Papers papers) {

    public ApprovalRecord {
        rounds = List.copyOf(rounds);
    }

    public static ApprovalRecord of(Id draft, Aim aim) {
        return new ApprovalRecord(
                draft, aim, Judged.NOTHING, Optional.empty(), List.of(), Papers.NONE);
    }

    public ApprovalRecord withAim(Aim other) {
        return new ApprovalRecord(draft, other, judged, decided, rounds, papers);
    }

    public ApprovalRecord withJudged(Judged changed) {
        return new ApprovalRecord(draft, aim, changed, decided, rounds, papers);
    }

    public ApprovalRecord withDecided(Optional<Decided> text) {
        return new ApprovalRecord(draft, aim, judged, text, rounds, papers);
    }

    public ApprovalRecord withRounds(List<Round> changed) {
        return new ApprovalRecord(draft, aim, judged, decided, changed, papers);
    }

    public ApprovalRecord withPapers(Papers changed) {
        return new ApprovalRecord(draft, aim, judged, decided, rounds, changed);
    }

    /// The round that runs or ran last; empty: none was announced.
    public Optional<Round> round() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /// With the last round changed.
    public ApprovalRecord updateRound(UnaryOperator<Round> how) {
        var next = new ArrayList<>(rounds);
        if (!next.isEmpty()) next.set(next.size() - 1, how.apply(next.getLast()));
        return withRounds(next);
    }
}
