package org.rubric.interchange.word.style;

import java.util.Locale;
import java.util.Map;

/// What a style of the sector's templates means, by its name.
///
/// @param level of a heading, list item or contents entry; 0 for the others
public record Role(Kind kind, int level) {
    public static final Role PLAIN = new Role(Kind.PLAIN, 0);

    /// What a paragraph of such a style is for.
    public enum Kind {
        /// A name that says nothing.
        UNKNOWN,
        PLAIN,
        HEADING,
        ANNEX,
        ANNEX_TITLE,
        APPENDIX,
        APPENDIX_TITLE,
        SECTION,
        SECTION_TITLE,
        /// Run-in titles without a number.
        BOLD_TITLE,
        ITALIC_TITLE,
        NUMBER_OF_TEXT,
        TITLE_OF_TEXT,
        /// What stands below a title: where and when it was adopted.
        BELOW_TITLE,
        STATUS,
        CONTENTS,
        TABLE_CAPTION,
        TABLE_NUMBER,
        TABLE_HEAD,
        TABLE_TEXT,
        TABLE_LEGEND,
        FIGURE,
        FIGURE_CAPTION,
        FIGURE_NUMBER,
        FIGURE_LEGEND,
        CAPTION,
        ITEM,
        NOTE,
        EXAMPLE,
        EQUATION,
        WHERE,
        CODE,
        REFERENCE,
        FOOTNOTE,
        PAGE_FURNITURE
    }

    private static final Map<String, Kind> EXACT =
            Map.ofEntries(
                    Map.entry("normal", Kind.PLAIN),
                    Map.entry("normalaftertitle", Kind.PLAIN),
                    Map.entry("bodytext", Kind.PLAIN),
                    Map.entry("title", Kind.TITLE_OF_TEXT),
                    Map.entry("recno", Kind.NUMBER_OF_TEXT),
                    Map.entry("resno", Kind.NUMBER_OF_TEXT),
                    Map.entry("questionno", Kind.NUMBER_OF_TEXT),
                    Map.entry("repno", Kind.NUMBER_OF_TEXT),
                    Map.entry("opinionno", Kind.NUMBER_OF_TEXT),
                    Map.entry("rectitle", Kind.TITLE_OF_TEXT),
                    Map.entry("restitle", Kind.TITLE_OF_TEXT),
                    Map.entry("questiontitle", Kind.TITLE_OF_TEXT),
                    Map.entry("reptitle", Kind.TITLE_OF_TEXT),
                    Map.entry("opiniontitle", Kind.TITLE_OF_TEXT),
                    Map.entry("recref", Kind.BELOW_TITLE),
                    Map.entry("recdate", Kind.BELOW_TITLE),
                    Map.entry("resref", Kind.BELOW_TITLE),
                    Map.entry("resdate", Kind.BELOW_TITLE),
                    Map.entry("questionref", Kind.BELOW_TITLE),
                    Map.entry("questiondate", Kind.BELOW_TITLE),
                    Map.entry("headingb", Kind.BOLD_TITLE),
                    Map.entry("headingib", Kind.BOLD_TITLE),
                    Map.entry("headingi", Kind.ITALIC_TITLE),
                    Map.entry("annexref", Kind.STATUS),
                    Map.entry("appendixref", Kind.STATUS),
                    Map.entry("tablenotitle", Kind.TABLE_CAPTION),
                    Map.entry("tableno&title", Kind.TABLE_CAPTION),
                    Map.entry("tabletitle", Kind.TABLE_CAPTION),
                    Map.entry("tablecaption", Kind.TABLE_CAPTION),
                    Map.entry("tableno", Kind.TABLE_NUMBER),
                    Map.entry("tablehead", Kind.TABLE_HEAD),
                    Map.entry("tableheading", Kind.TABLE_HEAD),
                    Map.entry("tableheader", Kind.TABLE_HEAD),
                    Map.entry("tabletext", Kind.TABLE_TEXT),
                    Map.entry("tablecell", Kind.TABLE_TEXT),
                    Map.entry("tablebody", Kind.TABLE_TEXT),
                    Map.entry("tablelegend", Kind.TABLE_LEGEND),
                    Map.entry("tablefootnote", Kind.TABLE_LEGEND),
                    Map.entry("figure", Kind.FIGURE),
                    Map.entry("fig", Kind.FIGURE),
                    Map.entry("figuregraphic", Kind.FIGURE),
                    Map.entry("figurewithouttitle", Kind.FIGURE),
                    Map.entry("figurenotitle", Kind.FIGURE_CAPTION),
                    Map.entry("figureno&title", Kind.FIGURE_CAPTION),
                    Map.entry("figuretitle", Kind.FIGURE_CAPTION),
                    Map.entry("figurecaption", Kind.FIGURE_CAPTION),
                    Map.entry("figureno", Kind.FIGURE_NUMBER),
                    Map.entry("figurelegend", Kind.FIGURE_LEGEND),
                    Map.entry("caption", Kind.CAPTION),
                    Map.entry("tableoffigures", Kind.CONTENTS),
                    Map.entry("tocheading", Kind.CONTENTS),
                    Map.entry("equation", Kind.EQUATION),
                    Map.entry("formula", Kind.EQUATION),
                    Map.entry("equationlegend", Kind.WHERE),
                    Map.entry("formal", Kind.CODE),
                    Map.entry("asn.1", Kind.CODE),
                    Map.entry("asn1", Kind.CODE),
                    Map.entry("code", Kind.CODE),
                    Map.entry("sdl-code", Kind.CODE),
                    Map.entry("plaintext", Kind.CODE),
                    Map.entry("htmlpreformatted", Kind.CODE),
                    Map.entry("reftext", Kind.REFERENCE),
                    Map.entry("refnorm", Kind.REFERENCE),
                    Map.entry("bibliography", Kind.REFERENCE),
                    Map.entry("footnotetext", Kind.FOOTNOTE),
                    Map.entry("endnotetext", Kind.FOOTNOTE),
                    Map.entry("header", Kind.PAGE_FURNITURE),
                    Map.entry("footer", Kind.PAGE_FURNITURE));

    /// The role of a style name; [Kind#UNKNOWN] when it says nothing.
    public static Role of(String name) {
        var key = name.toLowerCase(Locale.ROOT).replaceAll("[ _]", "").replaceAll("\\(\\+\\)$", "");
        var exact = EXACT.get(key);
        if (exact != null) return new Role(exact, 0);
        var stem = key.replaceAll("\\d+$", "");
        int level = key.length() == stem.length() ? 0 : number(key.substring(stem.length()));
        return switch (stem) {
            case "heading" -> new Role(level > 0 ? Kind.HEADING : Kind.UNKNOWN, level);
            case "überschrift", "titre", "título", "titolo", "заголовок", "标题", "見出し", "عنوان" ->
                    // Translators name styles "Titre1"; the program's own have a space.
                    new Role(level > 0 && name.contains(" ") ? Kind.HEADING : Kind.UNKNOWN, level);
            case "annex" -> level > 1 ? new Role(Kind.HEADING, level) : new Role(Kind.ANNEX, 1);
            case "toc" -> new Role(Kind.CONTENTS, level);
            case "enumlev" -> new Role(Kind.ITEM, Math.max(1, level));
            case "listbullet", "listnumber" -> new Role(Kind.ITEM, Math.max(1, level));
            case "note" -> new Role(Kind.NOTE, 0);
            case "example" -> new Role(Kind.EXAMPLE, 0);
            case "annexno", "annexnotitle", "annexno&title" -> new Role(Kind.ANNEX, 1);
            case "annextitle" -> new Role(Kind.ANNEX_TITLE, 1);
            case "appendix", "appendixno", "appendixnotitle", "appendixno&title" ->
                    new Role(Kind.APPENDIX, 1);
            case "appendixtitle" -> new Role(Kind.APPENDIX_TITLE, 1);
            case "section", "sectionno", "chapno", "partno" -> new Role(Kind.SECTION, 1);
            case "sectiontitle", "chaptitle", "parttitle" -> new Role(Kind.SECTION_TITLE, 1);
            default -> again(stem, key);
        };
    }

    public boolean known() {
        return kind != Kind.UNKNOWN;
    }

    /// Word writes a copied style as `Annex_NoTitle0`, a linked one as `Annex_NoTitle Char`.
    private static Role again(String stem, String key) {
        if (stem.endsWith("char")) return of(stem.substring(0, stem.length() - 4));
        var exact = stem.equals(key) ? null : EXACT.get(stem);
        return new Role(exact == null ? Kind.UNKNOWN : exact, 0);
    }

    private static int number(String digits) {
        return digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }
}
