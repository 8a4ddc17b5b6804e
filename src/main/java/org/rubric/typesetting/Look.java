package org.rubric.typesetting;

/// How a document is dressed: the sheet it is printed on and the styles of its parts.
///
/// @param name of its style sheet
/// @param contents to which level clauses are listed in the contents; 0: no contents made
public record Look(String name, Sheet sheet, StyleSheet styles, int contents) {

    /// The temporary document of a study group, after the sector's skeleton of 2026: A4, margins of
    /// 20 mm, flush left, `- 2 -` at the head from the second page on.
    public static final Look DRAFT =
            new Look("draft", Sheet.twips(11907, 16840, 1134, 425), StyleSheet.named("draft"), 2);

    /// A page before anything is on it, in points; the margins are the same on all sides.
    ///
    /// @param head distance of the running head from the upper edge
    public record Sheet(double width, double height, double margin, double head) {

        static Sheet twips(int width, int height, int margin, int head) {
            return new Sheet(width / 20.0, height / 20.0, margin / 20.0, head / 20.0);
        }

        /// Width of the type area.
        public double measure() {
            return width - 2 * margin;
        }

        /// Height of the type area.
        public double depth() {
            return height - 2 * margin;
        }

        /// The same sheet turned by 90 degrees.
        public Sheet turned() {
            return new Sheet(height, width, margin, head);
        }
    }
}
