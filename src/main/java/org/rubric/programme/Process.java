package org.rubric.programme;

import java.util.Arrays;
import java.util.Optional;

/// How a text becomes approved.
public enum Process {
    AAP,
    TAP,
    /// Supplements, technical reports and other non-normative texts.
    AGREEMENT;

    /// As the work programme writes it.
    public String words() {
        return this == AGREEMENT ? "Agreement" : name();
    }

    /// What the study group does by it: consent, determination, agreement.
    public String decision() {
        return switch (this) {
            case AAP -> "consent";
            case TAP -> "determination";
            case AGREEMENT -> "agreement";
        };
    }

    public static Optional<Process> of(String words) {
        return Arrays.stream(values()).filter(p -> p.words().equalsIgnoreCase(words)).findFirst();
    }
}
