package org.rubric.rules;

import java.util.Arrays;
import java.util.Optional;

/// How far a text is on its way.
public enum Stage {
    UNDER_STUDY("under-study"),
    CONSENT("consent");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    public static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }
}
