package org.rubric.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.programme.ApprovalCase.Event;

/// The tables of procedures 3 to 5, row by row.
class LifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "AAP, PROPOSED, UNDER_STUDY REJECTED",
        "AAP, UNDER_STUDY, PREPARED DISCONTINUED",
        "AAP, PREPARED, CONSENTED UNDER_STUDY",
        "AAP, CONSENTED, LAST_CALL",
        "AAP, LAST_CALL, APPROVED COMMENT_RESOLUTION",
        "AAP, COMMENT_RESOLUTION, ADDITIONAL_REVIEW STUDY_GROUP_ANNOUNCED",
        "AAP, ADDITIONAL_REVIEW, APPROVED STUDY_GROUP_ANNOUNCED",
        "AAP, STUDY_GROUP_ANNOUNCED, STUDY_GROUP_REVIEW",
        "AAP, STUDY_GROUP_REVIEW, APPROVED WAIT NOT_APPROVED DETERMINED",
        "AAP, WAIT, APPROVED NOT_APPROVED",
        "AAP, NOT_APPROVED, CONSENTED UNDER_STUDY DISCONTINUED",
        "TAP, PREPARED, DETERMINED UNDER_STUDY",
        "TAP, DETERMINED, ANNOUNCED",
        "TAP, ANNOUNCED, CONSULTATION",
        "TAP, CONSULTATION, STUDY_GROUP_DECISION STOPPED",
        "TAP, STOPPED, UNDER_STUDY DISCONTINUED",
        "TAP, STUDY_GROUP_DECISION, APPROVED MORE_TIME DEFERRED NOT_APPROVED",
        "TAP, MORE_TIME, APPROVED NOT_APPROVED",
        "TAP, DEFERRED, STUDY_GROUP_DECISION UNDER_STUDY",
        "TAP, NOT_APPROVED, ANNOUNCED UNDER_STUDY DISCONTINUED",
        "AGREEMENT, PREPARED, AGREED UNDER_STUDY",
        "AGREEMENT, AGREED, PUBLISHED PREPUBLISHED",
        "AGREEMENT, NOT_APPROVED, UNDER_STUDY DISCONTINUED",
        "AAP, APPROVED, PREPUBLISHED PUBLISHED",
        "AAP, PUBLISHED, SUPERSEDED DELETION_PROPOSED",
        "AAP, DELETION_PROPOSED, DELETED PUBLISHED",
    })
    void whatMayFollow(Process process, State state, String next) {
        var wanted = Arrays.stream(next.split(" ")).map(State::valueOf).toList();
        assertEquals(wanted, new ApprovalCase("Y.x", process, List.of()).next(state));
    }

    @Test
    void anAdditionalReviewIsHeldOnceInARound() {
        var once =
                walk(
                        Process.AAP,
                        State.CONSENTED,
                        State.LAST_CALL,
                        State.COMMENT_RESOLUTION,
                        State.ADDITIONAL_REVIEW,
                        State.COMMENT_RESOLUTION);
        assertEquals(List.of(State.STUDY_GROUP_ANNOUNCED), once.next());
        var again = walk(once, State.NOT_APPROVED, State.CONSENTED, State.COMMENT_RESOLUTION);
        assertTrue(again.next().contains(State.ADDITIONAL_REVIEW), "A new round has its own");
    }

    @Test
    void aTextWithDoubtsAboutPolicyGoesOnByTap() {
        var review = walk(Process.AAP, State.CONSENTED, State.STUDY_GROUP_REVIEW);
        assertTrue(review.next().contains(State.DETERMINED));
        var moved = walk(review, State.DETERMINED);
        assertEquals(Process.TAP, moved.process());
        assertEquals(List.of(State.ANNOUNCED), moved.next());
    }

    @Test
    void theProcessIsChosenUntilTheDecision() {
        assertTrue(walk(Process.AAP, State.UNDER_STUDY, State.PREPARED).choosable());
        assertFalse(walk(Process.AAP, State.CONSENTED).choosable());
        assertEquals(Process.TAP, walk(Process.AAP, State.PREPARED).by(Process.TAP).process());
    }

    @Test
    void everyProcessReachesPublicationFromAProposalAndNoStateIsAnIsland() {
        for (var process : Process.values()) {
            var seen = EnumSet.of(State.PROPOSED);
            boolean grown = true;
            while (grown) {
                grown = false;
                for (var state : EnumSet.copyOf(seen))
                    grown |= seen.addAll(Lifecycle.after(state, process, false));
            }
            assertTrue(seen.contains(State.PUBLISHED), process.words());
            if (process == Process.AAP)
                assertEquals(EnumSet.complementOf(EnumSet.of(State.AGREED)), seen);
        }
    }

    @Test
    void whatIsSetOutOfTurnIsMarked() {
        var event = new Event(State.APPROVED, "2027-06-01", "", "", "TSB has told us");
        assertTrue(event.exceptional());
        assertFalse(new Event(State.APPROVED, "2027-06-01", "", "").exceptional());
        var known = walk(Process.AAP, State.LAST_CALL).after(event);
        assertEquals(Optional.of(event), known.last(State.APPROVED));
        assertEquals(Optional.empty(), known.last(State.WAIT));
    }

    private static ApprovalCase walk(Process process, State... states) {
        return walk(new ApprovalCase("Y.x", process, List.of()), states);
    }

    private static ApprovalCase walk(ApprovalCase from, State... states) {
        var now = from;
        for (var state : states) now = now.after(new Event(state, "2027-05-12", "SG20", ""));
        return now;
    }
}
