package org.rubric.programme;

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
}
