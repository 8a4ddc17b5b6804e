package org.rubric.interchange.word.writing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rubric.typesetting.Part;

/// What the sector's templates call the style of each part, by which people and programs know it.
final class StyleNames {
    private static final Map<Part, String> NAMES = names();
    private static final Map<String, Part> PARTS = parts();

    private StyleNames() {}

    /// A division above the clauses; it looks as a clause of the first level does.
    static final String SECTION = "Section_No";

    /// The name as Word shows it.
    static String name(Part part) {
        return NAMES.getOrDefault(part, "Normal");
    }

    /// The name without what an identifier has no place for.
    static String id(Part part) {
        return id(name(part));
    }

    static String id(String name) {
        return switch (name) {
            case "header" -> "Header";
            case "footer" -> "Footer";
            default -> {
                var id = name.replaceAll("[^A-Za-z0-9]", "");
                yield id.startsWith("heading") || id.startsWith("toc") || id.startsWith("footnote")
                        ? id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1)
                        : id;
            }
        };
    }

    /// Parts that have a style of their own, by name; of two with one name the first.
    static Map<String, Part> all() {
        return PARTS;
    }

    private static Map<String, Part> parts() {
        var all = new LinkedHashMap<String, Part>();
        for (var part : Part.values())
            if (NAMES.containsKey(part)) all.putIfAbsent(NAMES.get(part), part);
        return Collections.unmodifiableMap(all);
    }

    private static Map<Part, String> names() {
        var names = new EnumMap<Part, String>(Part.class);
        names.put(Part.BODY, "Normal");
        names.put(Part.TITLE_NUMBER, "Rec_No");
        names.put(Part.TITLE, "Rec_title");
        for (int i = 1; i <= 6; i++) names.put(Part.named("heading-" + i), "heading " + i);
        names.put(Part.FRONT_HEADING, "Heading_b");
        names.put(Part.BOLD_TITLE, "Heading_b");
        names.put(Part.ITALIC_TITLE, "Heading_i");
        names.put(Part.ANNEX_TITLE, "Annex_No & title");
        names.put(Part.STATUS, "Annex_Ref");
        for (int i = 1; i <= 3; i++) {
            names.put(Part.named("item-" + i), "enumlev" + i);
            names.put(Part.named("continued-" + i), "enumlev" + i);
        }
        names.put(Part.NOTE, "Note");
        names.put(Part.EXAMPLE, "Example");
        names.put(Part.CODE, "Formal");
        names.put(Part.EDITORS_NOTE, "Editors_note");
        names.put(Part.REQUIREMENT, "Requirement");
        names.put(Part.REFERENCE, "Ref_text");
        names.put(Part.EQUATION, "Equation");
        names.put(Part.WHERE, "Equation_legend");
        names.put(Part.FIGURE, "Figure");
        names.put(Part.LEGEND, "Figure_legend");
        names.put(Part.FIGURE_CAPTION, "Figure_No & title");
        names.put(Part.PANEL_CAPTION, "Figure_panel");
        names.put(Part.TABLE_CAPTION, "Table_No & title");
        names.put(Part.TABLE_HEAD, "Table_head");
        names.put(Part.TABLE_TEXT, "Table_text");
        names.put(Part.TABLE_NOTE, "Table_legend");
        names.put(Part.FOOTNOTE, "footnote text");
        names.put(Part.CONTENTS_TITLE, "TOC Heading");
        names.put(Part.CONTENTS_PAGE, "toc 0");
        for (int i = 1; i <= 3; i++) names.put(Part.named("contents-" + i), "toc " + i);
        names.put(Part.FOLIO, "header");
        names.put(Part.IMPRINT, "footer");
        names.put(Part.MASTHEAD_LABEL, "TSBHeaderLabel");
        names.put(Part.MASTHEAD_VALUE, "TSBHeaderValue");
        names.put(Part.MASTHEAD_DATE, "VenueDate");
        names.put(Part.MASTHEAD_BANNER, "TSBHeaderBanner");
        names.put(Part.MASTHEAD_UNION, "TSBHeaderUnion");
        names.put(Part.MASTHEAD_SECTOR, "TSBHeaderSector");
        names.put(Part.MASTHEAD_PERIOD, "TSBHeaderPeriod");
        names.put(Part.MASTHEAD_NUMBER, "Docnumber");
        names.put(Part.MASTHEAD_GROUP, "TSBHeaderGroup");
        names.put(Part.COVER_UNION, "Cover_union");
        names.put(Part.COVER_NAME, "Cover_name");
        names.put(Part.COVER_SECTOR, "Cover_sector");
        names.put(Part.COVER_NUMBER, "Cover_number");
        names.put(Part.COVER_SERIES, "Cover_series");
        names.put(Part.COVER_TITLE, "Cover_title");
        names.put(Part.COVER_LINE, "Cover_line");
        names.put(Part.COVER_DATE, "Cover_date");
        return names;
    }
}
