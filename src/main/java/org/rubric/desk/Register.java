package org.rubric.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be listed.
public enum Register {
    DRAFTS,
    MEETINGS,
    RECOMMENDATIONS,
    RESOLUTIONS,
    QUESTIONS,
    PEOPLE,
    TERMS,
    STUDY_GROUP,
    WORKING_PARTIES,
    REGIONAL_GROUPS,
    COORDINATION,
    MAILING_LISTS,
    TOPICS,
    WORK_ITEMS;

    /// `work-items`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Register> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
