package org.rubric.meeting;

import org.rubric.meeting.wording.Words;
import java.util.List;

/// What kind of meeting it is, of whom, where and when.
///
/// @param sittings at least one, in the order of time
/// @param chair who chairs it; empty: not yet known
public record Occasion(
        Kind kind,
        Party party,
        Venue venue,
        List<Sitting> sittings,
        List<Deadline> deadlines,
        String chair) {

    /// Kinds of meeting, as their titles name them.
    public enum Kind {
        RAPPORTEUR_GROUP,
        QUESTION,
        AD_HOC,
        WORKING_PARTY,
        STUDY_GROUP,
        REGIONAL_GROUP,
        JOINT_COORDINATION,
        JOINT_TASK_FORCE;

        public String words() {
            return Words.of(
                    "occasion." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }

        /// Whether it is a meeting between those of the parent, announced by mail, with a report of
        /// its own to the parent.
        public boolean interim() {
            return this == RAPPORTEUR_GROUP || this == AD_HOC || this == REGIONAL_GROUP;
        }
    }

    public Occasion {
        if (sittings.isEmpty()) throw new IllegalArgumentException("A meeting has a day");
        sittings = List.copyOf(sittings);
        deadlines = List.copyOf(deadlines);
    }

    /// @param group `4/20`, `WP3/20`, `SG20`
    /// @param place a town, or empty for an e-meeting
    public Occasion(
            Kind kind,
            String group,
            String studyPeriod,
            String place,
            List<Sitting> sittings,
            String chair) {
        this(kind, Party.of(group, studyPeriod), new Venue(place, ""), sittings, List.of(), chair);
    }

    /// `4/20`, the leading Question; of a working party `WP3/20`; of the study group `SG20`.
    public String question() {
        return party.leading();
    }

    public String studyPeriod() {
        return party.studyPeriod();
    }

    /// A town, or empty for an e-meeting.
    public String place() {
        return venue.place();
    }

    public boolean electronic() {
        return venue.electronic();
    }

    /// `Q4/20 Rapporteur Group e-meeting (19 January 2027)`, or what somebody has called it.
    public String title() {
        if (!party.called().isBlank()) return party.called();
        var key = electronic() ? "occasion.title.electronic" : "occasion.title";
        return Words.of(key, group(), kind.words(), days(), place());
    }

    /// `Q4/20`, `Q4/20 and Q6/20`, `WP3/20`, `SG20`.
    public String group() {
        return party.printed();
    }

    /// `20` for every group of study group 20.
    public String studyGroup() {
        var question = question();
        int slash = question.lastIndexOf('/');
        return slash < 0 ? question.replaceAll("\\D", "") : question.substring(slash + 1);
    }

    /// `19 January 2027`, or the first and the last day: `9-17 June 2026`.
    public String days() {
        var first = sittings.getFirst().date();
        var last = sittings.getLast().date();
        if (first.equals(last)) return Sitting.day(first);
        if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth())
            return first.getDayOfMonth() + "-" + Sitting.day(last);
        return Words.of("occasion.days", Sitting.day(first), Sitting.day(last));
    }

    public Occasion withSittings(List<Sitting> changed) {
        return new Occasion(kind, party, venue, changed, deadlines, chair);
    }

    public Occasion withDeadlines(List<Deadline> changed) {
        return new Occasion(kind, party, venue, sittings, changed, chair);
    }
}
