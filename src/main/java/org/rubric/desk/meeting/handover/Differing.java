package org.rubric.desk.meeting.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubric.meeting.Meeting;

/// What the other side has changed in a meeting: conclusions, words, documents, numbers, people,
/// statements, texts for decision, actions, agenda, work programme, the rest.
public final class Differing {
    private Differing() {}

    /// @param base as it was handed over
    /// @param names of the drafts that they speak of
    public static List<Difference> of(Meeting base, Meeting here, Meeting there, Names names) {
        var sides = new Sides(base, here, there);
        new DocumentsDiffering(sides, names).run();
        new OutputsDiffering(sides, names).run();
        new ResultsDiffering(sides).run();
        new OccasionDiffering(sides).run();
        var all = new ArrayList<>(sides.found());
        all.sort(Comparator.comparing(Difference::topic));
        return List.copyOf(all);
    }

    /// The meeting with those differences as they came: one step.
    public static Meeting take(Meeting meeting, List<Difference> chosen) {
        var next = meeting;
        for (var each : chosen) next = each.take().apply(next);
        return next;
    }
}
