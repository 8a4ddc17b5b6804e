package org.rubric.desk.reference;

/// An item that the form to Recommendation A.5 asks for, in its order.
public enum JustificationItem {
    DESCRIPTION("1", "Clear description of the document: name and title"),
    APPROVAL("2", "Status of approval"),
    JUSTIFICATION("3", "Justification for the specific reference"),
    IPR("4", "Current information about intellectual property rights"),
    QUALITY("5", "Other useful information about its quality"),
    STABILITY("6", "Degree of stability or maturity"),
    RELATION("7", "Relation to other existing or emerging documents"),
    REFERENCES("8", "Normative references within the document"),
    QUALIFICATION("9", "Qualification of the organization"),
    OTHER("10", "Other information");

    private final String number;
    private final String words;

    JustificationItem(String number, String words) {
        this.number = number;
        this.words = words;
    }

    public String number() {
        return number;
    }

    public String words() {
        return words;
    }

    /// Whether a form without it is not complete.
    public boolean needed() {
        return this != OTHER;
    }
}
