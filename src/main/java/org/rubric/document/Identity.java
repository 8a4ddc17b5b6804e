package org.rubric.document;

/// What a document is called.
///
/// @param designation `Y.4000`; empty until a number is given
/// @param provisionalName `Y.IoT-flood`; kept after the number is given, written `(ex Y.IoT-flood)`
/// @param series series and sub-series title
/// @param language BCP 47 tag of the text
public record Identity(
        String designation,
        String provisionalName,
        String title,
        DocumentKind kind,
        String series,
        String language) {

    public static final Identity EMPTY =
            new Identity("", "", "", DocumentKind.RECOMMENDATION, "", "en");

    /// The designation, else the provisional name, else the title.
    public String name() {
        if (!designation.isEmpty()) return designation;
        return provisionalName.isEmpty() ? title : provisionalName;
    }

    public Identity withTitle(String text) {
        return new Identity(designation, provisionalName, text, kind, series, language);
    }

    public Identity withDesignation(String number) {
        return new Identity(number, provisionalName, title, kind, series, language);
    }

    public Identity withProvisionalName(String name) {
        return new Identity(designation, name, title, kind, series, language);
    }

    public Identity withKind(DocumentKind changed) {
        return new Identity(designation, provisionalName, title, changed, series, language);
    }
}
