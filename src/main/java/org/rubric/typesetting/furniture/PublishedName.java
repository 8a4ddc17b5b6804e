package org.rubric.typesetting.furniture;

import org.rubric.document.Document;
import org.rubric.numbering.Phrases;

/// What a published text is called in its several places. Words that are not known are empty.
///
/// @param number large on the cover: `F.921`, `Series Y`
/// @param addition above the date: `Amendment 1`, `Supplement 53`
/// @param date `(08/2018)`
/// @param title without the addition
/// @param line as a line of its own: `Recommendation ITU-T P.340 (2000) – Amendment 1`
/// @param footer at the foot of the pages: `Rec. ITU-T P.340 (2000)/Amd.1 (10/2014)`
public record PublishedName(
        String number, String addition, String date, String title, String line, String footer) {

    public static PublishedName of(Document document) {
        var name = Naming.of(document);
        var date = date(document.front().approval().date());
        var footer = date.isEmpty() ? name.footer() : name.footer() + " " + date;
        if (KeptPages.of(document).prepublished())
            footer += " – " + Naming.phrases(document).say("prepublished");
        return new PublishedName(
                name.number(), name.addition(), date, name.title(), name.line(), footer);
    }

    /// `(MM/YYYY)` of an ISO date, `(YYYY)` of a year, else nothing.
    static String date(String iso) {
        var parts = iso.split("-");
        if (!parts[0].matches("\\d{4}")) return "";
        if (parts.length < 2 || !parts[1].matches("\\d{2}")) return "(" + parts[0] + ")";
        return "(" + parts[1] + "/" + parts[0] + ")";
    }

    /// `Y`; empty where the number does not say.
    public String letter() {
        if (number.matches("[A-Z]\\..*")) return number.substring(0, 1);
        return Phrases.number("series", number).orElse("");
    }
}
