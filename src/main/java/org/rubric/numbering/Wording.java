package org.rubric.numbering;

import org.rubric.numbering.Label.Kind;

/// The words that labels and references are made of, in the language of the text. Languages whose
/// wording is not known here use the English one.
///
record Wording(Words divisions, Words exhibits, Asides asides, Item item) {
    private static final char JOIN = '\u00A0';

    private static final Wording ENGLISH =
            new Wording(
                    new Words("clause", "Annex", "Appendix", "Section"),
                    new Words("Equation", "Table", "Figure", "footnote"),
                    new Asides("NOTE", "EXAMPLE"),
                    new Item("item ", " of "));
    private static final Wording FRENCH =
            new Wording(
                    new Words("paragraphe", "Annexe", "Appendice", "Section"),
                    new Words("Équation", "Tableau", "Figure", "note de bas de page"),
                    new Asides("NOTE", "EXEMPLE"),
                    new Item("point ", " du "));
    private static final Wording SPANISH =
            new Wording(
                    new Words("cláusula", "Anexo", "Apéndice", "Sección"),
                    new Words("Ecuación", "Cuadro", "Figura", "nota de pie de página"),
                    new Asides("NOTA", "EJEMPLO"),
                    new Item("punto ", " de la "));
    private static final Wording RUSSIAN =
            new Wording(
                    new Words("пункт", "Приложение", "Дополнение", "Раздел"),
                    new Words("Уравнение", "Таблица", "Рисунок", "сноска"),
                    new Asides("ПРИМЕЧАНИЕ", "ПРИМЕР"),
                    new Item("", ", "));

    /// Divisions in the order clause, annex, appendix, section; exhibits in the order equation,
    /// table, figure, footnote.
    record Words(String first, String second, String third, String fourth) {}

    record Asides(String note, String example) {}

    /// What stands before a list item's label, and between it and its place.
    record Item(String before, String between) {
        String of(String standing, String within) {
            return before + standing + between + within;
        }
    }

    /// @param language BCP 47 tag
    static Wording of(String language) {
        var primary = language.split("-", 2)[0];
        return switch (primary) {
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            case "ru" -> RUSSIAN;
            default -> ENGLISH;
        };
    }

    /// The label of a thing with that number.
    ///
    /// @param within reference to what a note or item stands in; empty: the text as a whole
    Label label(Kind kind, String number, String within) {
        var standing = standing(kind, number);
        return new Label(kind, number, standing, reference(kind, number, standing, within));
    }

    /// The label of a thing that keeps the one it was printed with.
    Label kept(Kind kind, Printed printed, String within) {
        var standing =
                switch (kind) {
                    case CLAUSE, DEFINITION, REQUIREMENT, REFERENCE, FOOTNOTE ->
                            standing(kind, printed.number());
                    case EQUATION -> printed.whole();
                    case ITEM -> printed.raw();
                    default ->
                            printed.worded() ? printed.whole() : standing(kind, printed.number());
                };
        return new Label(
                kind,
                printed.number(),
                standing,
                reference(kind, printed.number(), standing, within));
    }

    private String standing(Kind kind, String number) {
        return switch (kind) {
            case CLAUSE, DEFINITION, FOOTNOTE, REQUIREMENT, TITLE -> number;
            case EQUATION -> "(" + number + ")";
            case REFERENCE -> "[" + number + "]";
            case ITEM -> number + ")";
            case ANNEX, APPENDIX, SECTION, TABLE, FIGURE, PANEL, NOTE, EXAMPLE ->
                    join(word(kind), number);
        };
    }

    private String reference(Kind kind, String number, String standing, String within) {
        return switch (kind) {
            case CLAUSE, DEFINITION, EQUATION, FOOTNOTE -> join(word(kind), number);
            case NOTE, EXAMPLE -> within.isEmpty() ? standing : within + ", " + standing;
            case ITEM -> within.isEmpty() ? standing : item.of(standing, within);
            case REFERENCE -> standing.replace(' ', JOIN);
            case ANNEX, APPENDIX, SECTION, TABLE, FIGURE, PANEL, REQUIREMENT, TITLE -> standing;
        };
    }

    private static String join(String word, String number) {
        return number.isEmpty() ? word : word + JOIN + number;
    }

    private String word(Kind kind) {
        return switch (kind) {
            case CLAUSE, DEFINITION -> divisions.first;
            case ANNEX -> divisions.second;
            case APPENDIX -> divisions.third;
            case SECTION -> divisions.fourth;
            case EQUATION -> exhibits.first;
            case TABLE -> exhibits.second;
            case FIGURE, PANEL -> exhibits.third;
            case FOOTNOTE -> exhibits.fourth;
            case NOTE -> asides.note;
            case EXAMPLE -> asides.example;
            case ITEM, REFERENCE, REQUIREMENT, TITLE -> "";
        };
    }
}
