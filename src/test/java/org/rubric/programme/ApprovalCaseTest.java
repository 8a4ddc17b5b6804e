package org.rubric.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.document.DocumentKind;
import org.rubric.programme.ApprovalCase.Event;

import java.util.List;
import java.util.Optional;

class ApprovalCaseTest {

    @Test
    void theProcessSaysWhatFollowsPreparation() {
        assertEquals(State.CONSENTED, at(Process.AAP, State.PREPARED).next().getFirst());
        assertEquals(State.DETERMINED, at(Process.TAP, State.PREPARED).next().getFirst());
        assertEquals(State.AGREED, at(Process.AGREEMENT, State.PREPARED).next().getFirst());
        assertEquals(List.of(State.LAST_CALL), at(Process.AAP, State.CONSENTED).next());
    }

    @Test
    void everyStateButTheEndLeadsOn() {
        for (var state : State.values()) {
            var next = at(Process.AAP, state).next();
            boolean end = state == State.DELETED || state == State.SUPERSEDED;
            assertEquals(end, next.isEmpty(), state.words());
            assertFalse(next.contains(state), state.words());
        }
        assertEquals(Optional.empty(), new ApprovalCase("Y.x", Process.AAP, List.of()).state());
    }

    @Test
    void statesAreKnownByTheirWords() {
        for (var state : State.values()) assertEquals(Optional.of(state), State.of(state.words()));
        assertTrue(State.of("READY").isEmpty());
        assertTrue(State.UNDER_STUDY.open());
        assertFalse(State.CONSENTED.open());
    }

    @Test
    void aFormSaysWhichBoxesAreEmpty() {
        var plan = new WorkItem.Plan("4/20", Process.AAP, "", List.of(), List.of());
        var texts = new WorkItem.Texts("C08", "", "", "", false);
        var item =
                new WorkItem(
                        "Y.flood-data",
                        "Data model for flood sensing",
                        DocumentKind.RECOMMENDATION,
                        State.PROPOSED,
                        plan,
                        texts);
        var form = new Justification(item, "It covers.", "It is needed.", List.of(), List.of(), "");
        assertEquals(List.of("Timing", "Editor", "Supporting members"), form.missing());
    }

    private static ApprovalCase at(Process process, State state) {
        return new ApprovalCase(
                "Y.x", process, List.of(new Event(state, "2027-05-12", "SG20", "")));
    }
}
