package org.rubric.programme.approval;

import org.rubric.programme.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;

/// Takes a work item along its way, and through what lies between when a step is left out.
public final class Course {
    private Course() {}

    /// The item once that has happened. From Last Call to Additional Review it passes the judgement
    /// of the comments. What does not follow is recorded with its reason.
    ///
    /// @param between when the comments were judged, where they were
    public static ProgrammeEntry to(ProgrammeEntry entry, Event event, LocalDate between) {
        var now = entry;
        for (var step : steps(entry, event.state(), between)) now = now.after(step);
        boolean follows = now.next().contains(event.state()) || now.state() == event.state();
        if (follows || event.exceptional()) return now.after(event);
        var why = Words.of("course.recorded", now.state().words());
        return now.after(
                new Event(event.state(), event.date(), event.meeting(), event.document(), why));
    }

    private static List<Event> steps(ProgrammeEntry entry, State wanted, LocalDate between) {
        var steps = new ArrayList<Event>();
        boolean judged = wanted == State.ADDITIONAL_REVIEW || wanted == State.STUDY_GROUP_ANNOUNCED;
        if (judged && entry.state() == State.LAST_CALL)
            steps.add(new Event(State.COMMENT_RESOLUTION, between.toString(), "", ""));
        return steps;
    }
}
