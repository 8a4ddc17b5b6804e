package org.rubric.programme;

/// What the work programme says of an item beside who, when and where. Empty means not known.
///
/// @param number designation once it has one, `Y.4906`
/// @param version of the text, `1.2`; the database calls it so
/// @param priority in the group's own word
/// @param scope what the text will cover
/// @param summary why it is needed
/// @param form number of the TD with the A.1 or A.13 form
public record Details(
        String number, String version, String priority, String scope, String summary, String form) {

    public static final Details NONE = new Details("", "", "", "", "", "");

    public Details withNumber(String designation) {
        return new Details(designation, version, priority, scope, summary, form);
    }

    public Details withVersion(String words) {
        return new Details(number, words, priority, scope, summary, form);
    }

    public Details withPriority(String words) {
        return new Details(number, version, words, scope, summary, form);
    }

    public Details withScope(String words) {
        return new Details(number, version, priority, words, summary, form);
    }

    public Details withSummary(String words) {
        return new Details(number, version, priority, scope, words, form);
    }

    public Details withForm(String document) {
        return new Details(number, version, priority, scope, summary, document);
    }
}
