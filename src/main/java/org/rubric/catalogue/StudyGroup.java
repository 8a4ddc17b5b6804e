package org.rubric.catalogue;

/// The study group whose catalogue this is.
///
/// @param number `20`
/// @param period `2025-2028`; empty: not known
/// @param mandate what it develops, in short
public record StudyGroup(
        String number,
        String title,
        String period,
        String mandate,
        String secretariat,
        String link) {

    public static final StudyGroup UNKNOWN = new StudyGroup("", "", "", "", "", "");

    /// `SG20`.
    public String name() {
        return "SG" + number;
    }
}
