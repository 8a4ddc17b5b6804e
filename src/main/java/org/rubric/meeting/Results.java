package org.rubric.meeting;

import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;

import java.util.List;

/// What came out of a meeting, apart from the conclusions about its documents.
public record Results(
        IprCall ipr,
        Outputs outputs,
        Programme programme,
        List<Action> actions,
        List<Planned> planned,
        List<Interim> interim) {

    public static final Results NONE =
            new Results(
                    IprCall.NONE,
                    new Outputs(List.of(), List.of(), List.of()),
                    new Programme(List.of(), List.of(), List.of(), ""),
                    List.of(),
                    List.of(),
                    List.of());

    /// What leaves the meeting.
    ///
    /// @param sought actions that the parent group is asked for, beyond those that follow
    public record Outputs(
            List<OutgoingLiaison> liaisons, List<DraftText> drafts, List<String> sought) {
        public Outputs {
            liaisons = List.copyOf(liaisons);
            drafts = List.copyOf(drafts);
            sought = List.copyOf(sought);
        }
    }

    /// What changes in the work programme.
    ///
    /// @param proposed new work items, with their A.1 forms
    /// @param deleted names of items to be deleted
    /// @param nextStudyGroup ISO date of the parent's next meeting; empty: not known
    public record Programme(
            List<WorkItem> ongoing,
            List<Justification> proposed,
            List<String> deleted,
            String nextStudyGroup) {
        public Programme {
            ongoing = List.copyOf(ongoing);
            proposed = List.copyOf(proposed);
            deleted = List.copyOf(deleted);
        }
    }

    public Results {
        actions = List.copyOf(actions);
        planned = List.copyOf(planned);
        interim = List.copyOf(interim);
    }
}
