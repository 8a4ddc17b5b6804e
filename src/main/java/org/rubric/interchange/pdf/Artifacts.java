package org.rubric.interchange.pdf;

import org.rubric.typesetting.Element;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;

/// Tells what an artifact is (ISO 32000-1, 14.8.2.2): a running head, a folio, a repeated heading
/// belong to pagination, rules and grounds to the layout.
final class Artifacts {
    private static final String LAYOUT = "<</Type/Layout>>";
    private static final String PAGINATION = "<</Type/Pagination>>";
    private static final String HEADER = "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
    private static final String FOOTER = "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";

    private Artifacts() {}

    /// Property list of the artifact that begins with the mark of that index.
    static String properties(Page page, int index) {
        var marks = page.marks();
        for (int i = index; i < marks.size(); i++) {
            switch (marks.get(i)) {
                case Mark.Glyphs run -> {
                    return pagination(run.y() / page.height());
                }
                case Mark.Close _ -> {
                    return LAYOUT;
                }
                case Mark.Open(int element) -> {
                    if (element != Element.ARTIFACT) return LAYOUT;
                }
                case Mark.Stroke _, Mark.Fill _, Mark.Painting _ -> {}
                case Mark.Hotspot _, Mark.Destination _, Mark.Changed _ -> {}
            }
        }
        return LAYOUT;
    }

    private static String pagination(double height) {
        if (height < 0.1) return HEADER;
        return height > 0.9 ? FOOTER : PAGINATION;
    }
}
