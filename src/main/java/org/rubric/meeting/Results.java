package org.rubric.meeting;

import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;

import java.util.ArrayList;
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
    /// @param numbers given to what is posted
    /// @param agendas as they were posted, the first first
    public record Outputs(
            List<OutgoingLiaison> liaisons,
            List<DraftText> drafts,
            List<String> sought,
            List<Assigned> numbers,
            List<AgendaIssue> agendas) {
        public Outputs {
            liaisons = List.copyOf(liaisons);
            drafts = List.copyOf(drafts);
            sought = List.copyOf(sought);
            numbers = List.copyOf(numbers);
            agendas = List.copyOf(agendas);
        }

        public Outputs(
                List<OutgoingLiaison> liaisons, List<DraftText> drafts, List<String> sought) {
            this(liaisons, drafts, sought, List.of(), List.of());
        }

        /// The number of that output; one to be assigned if none was given.
        public Assigned number(String role) {
            for (var each : numbers) if (each.role().equals(role)) return each;
            return new Assigned(role, "", 0);
        }

        /// With that number in the place of the one of its role.
        public Outputs with(Assigned number) {
            var next = new ArrayList<>(numbers);
            next.removeIf(each -> each.role().equals(number.role()));
            next.add(number);
            return new Outputs(liaisons, drafts, sought, next, agendas);
        }

        public Outputs with(AgendaIssue issue) {
            var next = new ArrayList<>(agendas);
            next.add(issue);
            return new Outputs(liaisons, drafts, sought, numbers, next);
        }

        public Outputs withLiaisons(List<OutgoingLiaison> changed) {
            return new Outputs(changed, drafts, sought, numbers, agendas);
        }

        public Outputs withDrafts(List<DraftText> changed) {
            return new Outputs(liaisons, changed, sought, numbers, agendas);
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

    public Results withIpr(IprCall changed) {
        return new Results(changed, outputs, programme, actions, planned, interim);
    }

    public Results withOutputs(Outputs changed) {
        return new Results(ipr, changed, programme, actions, planned, interim);
    }

    public Results withProgramme(Programme changed) {
        return new Results(ipr, outputs, changed, actions, planned, interim);
    }

    public Results withActions(List<Action> changed) {
        return new Results(ipr, outputs, programme, changed, planned, interim);
    }

    public Results withPlanned(List<Planned> changed) {
        return new Results(ipr, outputs, programme, actions, changed, interim);
    }
}
