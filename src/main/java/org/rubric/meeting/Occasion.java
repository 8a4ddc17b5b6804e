package org.rubric.meeting;

import java.util.List;

/// What kind of meeting it is, of whom, where and when.
///
/// @param question `4/20`; of a working party `WP3/20`; of the study group `SG20`
/// @param place a town, or empty for an e-meeting
/// @param chair who chairs it; empty: not yet known
public record Occasion(
        Kind kind,
        String question,
        String studyPeriod,
        String place,
        List<Sitting> sittings,
        String chair) {

    /// Kinds of meeting, as their titles name them.
    public enum Kind {
        RAPPORTEUR_GROUP("Rapporteur Group"),
        QUESTION("Question"),
        AD_HOC("ad hoc group"),
        WORKING_PARTY("Working Party"),
        STUDY_GROUP("Study Group");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Occasion {
        if (sittings.isEmpty()) throw new IllegalArgumentException("A meeting has a day");
        sittings = List.copyOf(sittings);
    }

    public boolean electronic() {
        return place.isEmpty();
    }

    /// `Q4/20 Rapporteur Group e-meeting (19 January 2027)`.
    public String title() {
        var what = electronic() ? "e-meeting" : "meeting";
        var where = electronic() ? "" : place + ", ";
        return "%s %s %s (%s%s)".formatted(group(), kind.words(), what, where, days());
    }

    /// `Q4/20`, `WP3/20`, `SG20`.
    public String group() {
        return question.matches("\\d+/\\d+") ? "Q" + question : question;
    }

    /// `20` for every group of study group 20.
    public String studyGroup() {
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
        return Sitting.day(first) + " to " + Sitting.day(last);
    }
}
