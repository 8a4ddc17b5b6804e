package org.rubric.meeting;

import java.util.List;

/// Who meets.
///
/// @param questions `4/20`, the leading one first; several in a joint session; empty: the body as a
///     whole
/// @param body `WP3/20`, `SG20`, `SG20RG-AFR`, `JCA-IoT and SC&C`; empty: the Questions alone
/// @param parent the body that the report goes to, `WP1/20` or `SG20`; empty: not known
/// @param called title of the meeting in the place of the composed one; empty: the composed one
public record Party(
        List<String> questions, String body, String parent, String studyPeriod, String called) {
    public Party {
        questions = List.copyOf(questions);
    }

    /// With the composed title.
    public Party(List<String> questions, String body, String parent, String studyPeriod) {
        this(questions, body, parent, studyPeriod, "");
    }

    /// One Question, or the body of that name.
    public static Party of(String group, String studyPeriod) {
        boolean question = group.matches("\\d+/\\d+");
        return question
                ? new Party(List.of(group), "", "", studyPeriod)
                : new Party(List.of(), group, "", studyPeriod);
    }

    /// `4/20`, or the body where there is no Question.
    public String leading() {
        return questions.isEmpty() ? body : questions.getFirst();
    }

    /// `Q4/20`, `Q4/20 and Q6/20`, `WP3/20`.
    public String printed() {
        if (questions.isEmpty()) return body;
        return Counting.listed(questions.stream().map(question -> "Q" + question).toList());
    }

    /// Whether several Questions sit together.
    public boolean joint() {
        return questions.size() > 1;
    }
}
