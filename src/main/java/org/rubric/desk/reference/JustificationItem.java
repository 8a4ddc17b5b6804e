package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;

/// An item that the form to Recommendation A.5 asks for, in its order.
public enum JustificationItem {
    DESCRIPTION,
    APPROVAL,
    JUSTIFICATION,
    IPR,
    QUALITY,
    STABILITY,
    RELATION,
    REFERENCES,
    QUALIFICATION,
    OTHER;

    public String number() {
        return Integer.toString(ordinal() + 1);
    }

    public String words() {
        return Words.text("justification.item." + number());
    }

    /// Whether a form without it is not complete.
    public boolean needed() {
        return this != OTHER;
    }
}
