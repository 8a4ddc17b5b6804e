package org.rubric.document;

/// What any block may carry beside its content.
///
/// @param language BCP 47 tag; empty: the document's language
/// @param printed the label as it stood in the source ("6.1a", "Table 7.2.1.2-1", "NOTE 2 –");
///     empty: none was printed
/// @param style the source's style name, kept for a faithful way back; empty: ours
public record Traits(String language, String printed, String style) {

    public static final Traits NONE = new Traits("", "", "");

    public static Traits printed(String label) {
        return label.isEmpty() ? NONE : new Traits("", label, "");
    }

    public Traits withLanguage(String tag) {
        return new Traits(tag, printed, style);
    }

    public Traits withPrinted(String label) {
        return new Traits(language, label, style);
    }

    public Traits withStyle(String name) {
        return new Traits(language, printed, name);
    }
}
