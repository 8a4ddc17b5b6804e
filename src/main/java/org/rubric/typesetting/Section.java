package org.rubric.typesetting;

/// Pages that share paper and numbering.
///
/// @param folios how its pages are numbered; sections of one kind count on
/// @param start on which side of a leaf it begins
/// @param spread whether what stands on a page is spread over its whole height
record Section(Look.Sheet sheet, Folios folios, Start start, boolean spread) {

    /// How pages are numbered.
    enum Folios {
        NONE,
        ROMAN,
        ARABIC
    }

    /// Where a section begins: on the next page, on a right-hand page or on a left-hand one.
    enum Start {
        NEXT,
        ODD,
        EVEN
    }

    /// All of a document that has no front matter apart.
    static Section whole(Look look) {
        return new Section(look.sheet(), Folios.ARABIC, Start.NEXT, false);
    }
}
