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
    WORK_ITEMS;

    /// `work-items`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Register> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
