package org.rubric.numbering;

/// The number of a thing and how it is written.
///
/// @param kind what carries it
/// @param number bare: `6.2`, `A`, `6-1`, `2`, `a`; empty: the thing has none
/// @param standing as it stands at the thing itself: `6.2`, `Annex A`, `Table 6-1`, `NOTE 2`,
///     `(6-3)`, `a)`, `–`
/// @param reference as a reference says it in mid-sentence, with no-break spaces: `clause 6.2`,
///     `Annex A`, `clause A.2`, `Table 6-1`, `Equation 6-3`, `[ITU-T Y.4000]`
public record Label(Kind kind, String number, String standing, String reference) {
    static final Label NONE = new Label(Kind.TITLE, "", "", "");

    /// What a label belongs to.
    public enum Kind {
        CLAUSE,
        ANNEX,
        APPENDIX,
        SECTION,
        TABLE,
        FIGURE,
        PANEL,
        EQUATION,
        DEFINITION,
        NOTE,
        EXAMPLE,
        ITEM,
        FOOTNOTE,
        REFERENCE,
        REQUIREMENT,
        TITLE
    }
}
