package org.rubric.programme;

import org.rubric.programme.wording.Words;
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
        return this == AGREEMENT ? Words.of("process.agreement") : name();
    }

    /// What the study group does by it: consent, determination, agreement.
    public String decision() {
        return switch (this) {
            case AAP -> Words.of("decision.consent");
            case TAP -> Words.of("decision.determination");
            case AGREEMENT -> Words.of("decision.agreement");
        };
    }

    public static Optional<Process> of(String words) {
        return Arrays.stream(values()).filter(p -> p.words().equalsIgnoreCase(words)).findFirst();
    }
}
