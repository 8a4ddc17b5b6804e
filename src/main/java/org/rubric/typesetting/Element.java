package org.rubric.typesetting;

/// A node of the structure tree that assistive technology reads (ISO 32000-1, 14.8; PDF/UA-1). An
/// element may have pieces on several pages. Elements are numbered in reading order, parents before
/// children; element 0 is the document.
///
/// @param number index in [Imprint#elements]
/// @param parent number of its parent; -1 for the document
public record Element(int number, int parent, Role role, Attributes attributes) {

    /// Open piece number that means: not part of the structure.
    public static final int ARTIFACT = -1;

    /// Standard structure types.
    public enum Role {
        DOCUMENT("Document"),
        PART("Part"),
        SECT("Sect"),
        DIV("Div"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        H4("H4"),
        H5("H5"),
        H6("H6"),
        P("P"),
        L("L"),
        LI("LI"),
        LBL("Lbl"),
        LBODY("LBody"),
        TABLE("Table"),
        THEAD("THead"),
        TBODY("TBody"),
        TR("TR"),
        TH("TH"),
        TD("TD"),
        CAPTION("Caption"),
        FIGURE("Figure"),
        FORMULA("Formula"),
        NOTE("Note"),
        REFERENCE("Reference"),
        LINK("Link"),
        SPAN("Span"),
        CODE("Code"),
        TOC("TOC"),
        TOCI("TOCI"),
        /// Words that only the newer of two versions has here.
        INSERTED("Ins"),
        /// Words that only the older of two versions has here.
        DELETED("Del"),
        /// A rule that says something to the eye, and to the ear by its actual text.
        TOLD("Span");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        /// The name in the PDF.
        public String type() {
            return type;
        }
    }

    /// What a reader is told beyond the role. Empty strings and zeros: nothing.
    ///
    /// @param alternative spoken instead of a picture or formula
    /// @param actual the characters that the glyphs stand for; of a formula its LaTeX
    /// @param language BCP 47 tag where it differs from the parent's
    /// @param scope `Column` or `Row` of a TH; `Block` of a formula on a line of its own
    /// @param columns cells reached by a TH or TD
    /// @param rows cells reached by a TH or TD
    public record Attributes(
            String alternative,
            String actual,
            String language,
            String scope,
            int columns,
            int rows) {
        public static final Attributes NONE = new Attributes("", "", "", "", 1, 1);

        public static Attributes alternative(String words) {
            return new Attributes(words, "", "", "", 1, 1);
        }

        /// @param words in that language
        /// @param latex empty: not known
        public static Attributes formula(String words, String latex, String language) {
            return new Attributes(words, latex, language, "", 1, 1);
        }

        /// The same on a line of its own.
        public Attributes displayed() {
            return new Attributes(alternative, actual, language, "Block", columns, rows);
        }

        public Attributes withLanguage(String tag) {
            return new Attributes(alternative, actual, tag, scope, columns, rows);
        }
    }
}
