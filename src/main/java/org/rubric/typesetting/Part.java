package org.rubric.typesetting;

import java.util.Locale;

/// The parts of a document that a look gives a style of its own.
public enum Part {
    BODY,
    CONTINUED_1,
    CONTINUED_2,
    CONTINUED_3,
    TITLE_NUMBER,
    TITLE,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    FRONT_HEADING,
    BOLD_TITLE,
    ITALIC_TITLE,
    ANNEX_TITLE,
    STATUS,
    CENTRED,
    ITEM_1,
    ITEM_2,
    ITEM_3,
    NOTE,
    EXAMPLE,
    CODE,
    EDITORS_NOTE,
    REQUIREMENT,
    INSTRUCTION,
    FOREIGN,
    DEFINITION,
    ABBREVIATION,
    REFERENCE,
    EQUATION,
    WHERE,
    FIGURE,
    LEGEND,
    FIGURE_CAPTION,
    PANEL_CAPTION,
    TABLE_CAPTION,
    TABLE_HEAD,
    TABLE_TEXT,
    TABLE_NOTE,
    FOOTNOTE,
    CONTENTS_TITLE,
    CONTENTS_PAGE,
    CONTENTS_1,
    CONTENTS_2,
    CONTENTS_3,
    FOLIO,
    MASTHEAD_LABEL,
    MASTHEAD_VALUE,
    MASTHEAD_DATE,
    MASTHEAD_BANNER,
    MASTHEAD_UNION,
    MASTHEAD_SECTOR,
    MASTHEAD_PERIOD,
    MASTHEAD_NUMBER,
    MASTHEAD_GROUP,
    COVER_UNION,
    COVER_NAME,
    COVER_NUMBER,
    COVER_SECTOR,
    COVER_DATE,
    COVER_SERIES,
    COVER_TITLE,
    COVER_LINE,
    COVER_CAUTION,
    SERIES_TITLE,
    SERIES_NAME,
    SERIES_GROUP,
    SERIES_RANGE,
    SERIES_CURRENT,
    SERIES_NUMBERS,
    SERIES_CURRENT_NUMBERS,
    SERIES_END,
    HISTORY,
    FOREWORD_TITLE,
    FOREWORD,
    BACK_TITLE,
    BACK_SERIES,
    BACK_CURRENT,
    IMPRINT;

    /// The name in a style sheet: `heading-1`.
    public static Part named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Part heading(int level) {
        return at(HEADING_1, level, 6);
    }

    static Part item(int level) {
        return at(ITEM_1, level, 3);
    }

    static Part contents(int level) {
        return at(CONTENTS_1, level, 3);
    }

    private static Part at(Part first, int level, int last) {
        return values()[first.ordinal() + Math.clamp(level, 1, last) - 1];
    }
}
