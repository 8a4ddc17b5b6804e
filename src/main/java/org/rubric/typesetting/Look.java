package org.rubric.typesetting;

import org.rubric.document.DocumentKind;
import org.rubric.typesetting.furniture.Finishing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a document is dressed: the sheet it is printed on, the styles of its parts, what stands
/// before the text and at the edges of the pages.
///
/// @param name of the look, as a verb says it
/// @param sheet of the text; front matter may have its own
/// @param contents to which level clauses are listed in the contents; 0: no contents made
public record Look(
        String name, Form form, Sheet sheet, StyleSheet styles, int contents, Finishing finishing) {

    private static final Sheet TD = Sheet.twips(11907, 16840, 1134, 425, 709);
    private static final StyleSheet DRAFTS = StyleSheet.named("draft");

    /// The temporary document of a study group, after the sector's skeleton of 2026: A4, margins of
    /// 20 mm, flush left, `- 2 -` at the head from the second page on.
    public static final Look DRAFT = of(Form.DRAFT, TD, DRAFTS);

    /// A contribution of a member, after the template of 2025-2028.
    public static final Look CONTRIBUTION =
            of(Form.CONTRIBUTION, TD, StyleSheet.named("contribution"));

    /// A liaison statement, after the template of 2025-2028.
    public static final Look LIAISON = of(Form.LIAISON, TD, DRAFTS);

    /// The report of a meeting, which is posted as a temporary document.
    public static final Look REPORT = of(Form.REPORT, TD, DRAFTS);

    /// A Recommendation as it is sold: cover, series, roman front matter, justified text, folios in
    /// the outer corner.
    public static final Look PUBLISHED =
            of(
                    Form.PUBLISHED,
                    Sheet.twips(11907, 16840, 1134, 567, 567),
                    StyleSheet.named("published"));

    /// A page of the program about itself: a turned A4 with narrow margins and small type; beside
    /// its title and its text there is nothing.
    public static final Look SHEET =
            of(Form.SHEET, Sheet.twips(16838, 11906, 680, 425, 425), StyleSheet.named("sheet"));

    /// The same for reading: upright, in the type of a draft.
    public static final Look GUIDE = of(Form.SHEET, TD, DRAFTS);

    /// Paper of a published Recommendation's cover, front matter and last page.
    public static final Sheet FRONT = Sheet.twips(11907, 16840, 1089, 482, 482);

    /// What stands before the text and at the edges.
    public enum Form {
        DRAFT,
        CONTRIBUTION,
        LIAISON,
        REPORT,
        PUBLISHED,
        SHEET
    }

    private static Look of(Form form, Sheet sheet, StyleSheet styles) {
        var name = form.name().toLowerCase(Locale.ROOT);
        return new Look(name, form, sheet, styles, 2, Finishing.PLAIN);
    }

    /// All looks that a document is handed on in.
    public static List<Look> all() {
        return List.of(DRAFT, CONTRIBUTION, LIAISON, REPORT, PUBLISHED);
    }

    public static Optional<Look> named(String name) {
        return all().stream().filter(look -> look.name.equals(name)).findFirst();
    }

    /// The looks in which a document of that kind is handed on, the usual one first.
    public static List<Look> offered(DocumentKind kind) {
        return switch (kind) {
            case CONTRIBUTION -> List.of(CONTRIBUTION, DRAFT);
            case LIAISON_STATEMENT -> List.of(LIAISON, DRAFT);
            case REPORT -> List.of(REPORT);
            case TEMPORARY_DOCUMENT, AGENDA, OTHER -> List.of(DRAFT, CONTRIBUTION);
            case RECOMMENDATION,
                    REVISED_RECOMMENDATION,
                    AMENDMENT,
                    CORRIGENDUM,
                    ERRATUM,
                    SUPPLEMENT,
                    IMPLEMENTERS_GUIDE,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE ->
                    List.of(DRAFT, PUBLISHED, CONTRIBUTION);
        };
    }

    /// The look in which a document of that kind is posted.
    public static Look usual(DocumentKind kind) {
        return offered(kind).getFirst();
    }

    /// The same look with other things added.
    public Look with(Finishing other) {
        return new Look(name, form, sheet, styles, contents, other);
    }

    /// A page before anything is on it, in points; the margins are the same on all sides.
    ///
    /// @param head distance of the running head from the upper edge
    /// @param foot distance of the running foot from the lower edge
    public record Sheet(double width, double height, double margin, double head, double foot) {

        static Sheet twips(int width, int height, int margin, int head, int foot) {
            return new Sheet(width / 20.0, height / 20.0, margin / 20.0, head / 20.0, foot / 20.0);
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
            return new Sheet(height, width, margin, head, foot);
        }
    }
}
