package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.meeting.Occasion;

import java.util.Arrays;
import java.util.Optional;

/// The forms in which a meeting is reported.
public enum Variant {
    /// To the next meeting of the parent, as a TD, with venue, IPR call and full attendance.
    RAPPORTEUR_GROUP("rapporteur-group"),
    /// Of a Question within its study group or working party: becomes part of their report.
    QUESTION("question"),
    /// The reports of the Questions, joined section by section.
    WORKING_PARTY("working-party"),
    /// The ten items of a rapporteur's report on progress (A.1, appendix I, a to j).
    PROGRESS("progress"),
    /// Of a group that proposes and coordinates, and has no texts of its own.
    REGIONAL_GROUP("regional-group"),
    /// What the executive summary of a study group counts.
    FIGURES("figures");

    private final String key;

    Variant(String key) {
        this.key = key;
    }

    /// As the command line names it.
    public String key() {
        return key;
    }

    public String words() {
        return Words.of("variant." + key);
    }

    /// Which document of a meeting it is: its report in one form or another is one document, the
    /// other two are documents of their own.
    public String role() {
        return this == PROGRESS || this == FIGURES ? key : "report";
    }

    /// Whether it joins what several meetings have reported.
    public boolean joins() {
        return this == WORKING_PARTY || this == PROGRESS || this == FIGURES;
    }

    /// Whether it has the sections of texts and work items.
    boolean programme() {
        return this == RAPPORTEUR_GROUP || this == QUESTION || this == WORKING_PARTY;
    }

    /// The usual one of a kind of meeting.
    public static Variant of(Occasion.Kind kind) {
        return switch (kind) {
            case RAPPORTEUR_GROUP, AD_HOC -> RAPPORTEUR_GROUP;
            case QUESTION -> QUESTION;
            case WORKING_PARTY -> WORKING_PARTY;
            case STUDY_GROUP -> FIGURES;
            case REGIONAL_GROUP, JOINT_COORDINATION, JOINT_TASK_FORCE -> REGIONAL_GROUP;
        };
    }

    /// The one of that key.
    public static Optional<Variant> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
