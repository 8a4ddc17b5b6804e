package org.rubric.desk.meeting.prepare;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rubric.meeting.Occasion.Kind;

/// The meetings that can be prepared, as people call them.
public enum MeetingForm {
    E_MEETING(Kind.RAPPORTEUR_GROUP, "Rapporteur group e-meeting"),
    RAPPORTEUR_GROUP(Kind.RAPPORTEUR_GROUP, "Rapporteur group meeting"),
    QUESTION(Kind.QUESTION, "Question in study group or working party"),
    WORKING_PARTY(Kind.WORKING_PARTY, "Working party"),
    REGIONAL_GROUP(Kind.REGIONAL_GROUP, "Regional group"),
    JCA(Kind.JOINT_COORDINATION, "Joint coordination activity"),
    JOINT_TASK_FORCE(Kind.JOINT_TASK_FORCE, "Joint task force");

    private final Kind kind;
    private final String words;

    MeetingForm(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /// As a list to choose from says it.
    public String words() {
        return words;
    }

    /// As the command line calls it: `e-meeting`, `working-party`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is one of Questions; the others are of a body with a name.
    public boolean ofQuestions() {
        return kind == Kind.RAPPORTEUR_GROUP || kind == Kind.QUESTION;
    }

    /// @throws IllegalArgumentException with one sentence if there is none of that name
    public static MeetingForm of(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        for (var form : values()) if (form.word().equals(wanted)) return form;
        var all = Arrays.stream(values()).map(MeetingForm::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "\u201c"
                        + word.strip()
                        + "\u201d is no kind of meeting; write one of "
                        + all
                        + ".");
    }
}
