package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rubric.meeting.Occasion.Kind;

/// The meetings that can be prepared, as people call them.
public enum MeetingForm {
    E_MEETING(Kind.RAPPORTEUR_GROUP),
    RAPPORTEUR_GROUP(Kind.RAPPORTEUR_GROUP),
    QUESTION(Kind.QUESTION),
    WORKING_PARTY(Kind.WORKING_PARTY),
    REGIONAL_GROUP(Kind.REGIONAL_GROUP),
    JCA(Kind.JOINT_COORDINATION),
    JOINT_TASK_FORCE(Kind.JOINT_TASK_FORCE);

    private final Kind kind;

    MeetingForm(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// As a list to choose from says it.
    public String words() {
        return Words.of("form." + word());
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
        throw new IllegalArgumentException(Words.of("form.unknown", word.strip(), all));
    }
}
