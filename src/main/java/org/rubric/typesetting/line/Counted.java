package org.rubric.typesetting.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that stand before a number and are not parted from it, in the six languages of the Union.
final class Counted {
    private static final Set<String> WORDS =
            words(
                    """
                    clause clauses subclause subclauses table tables figure figures annex annexes
                    appendix appendices equation equations question questions resolution resolutions
                    section sections note notes part parts item items step steps page pages
                    amendment amd. corrigendum cor. supplement suppl. rec. no. nos. vol. volume
                    chapter chapters article articles paragraph paragraphs fig. figs. eq. p. pp.
                    line lines example version release phase class level opinion decision group
                    party sg wp td q § §§ № n° nº
                    paragraphe paragraphes annexe annexes appendice appendices tableau tableaux
                    équation équations partie parties point points étape étapes amendement
                    supplément chapitre chapitres résolution résolutions numéro alinéa exemple
                    formule commission
                    cláusula cláusulas párrafo párrafos apartado apartados artículo artículos anexo
                    anexos apéndice apéndices cuadro cuadros tabla tablas figura figuras ecuación
                    ecuaciones nota notas parte partes punto puntos paso pasos página páginas
                    enmienda corrigéndum suplemento capítulo capítulos resolución resoluciones
                    cuestión cuestiones sección secciones núm. pág. ejemplo fórmula comisión
                    п. пп. разд. ст. табл. рис. стр. гл. прим. ч. шаг пример
                    """);

    /// Without their endings, which say the case.
    private static final Set<String> RUSSIAN =
            Set.of(
                    "пункт",
                    "раздел",
                    "стать",
                    "приложени",
                    "дополнени",
                    "таблиц",
                    "рисун",
                    "уравнени",
                    "формул",
                    "примечани",
                    "част",
                    "страниц",
                    "глав",
                    "резолюци",
                    "вопрос",
                    "поправк",
                    "исправлени",
                    "комисси");

    /// Without the article and what else is written in front.
    private static final Set<String> ARABIC =
            Set.of(
                    "فقرة", "فقرات", "بند", "بنود", "قسم", "أقسام", "جدول", "جداول", "شكل", "أشكال",
                    "ملحق", "ملحقات", "تذييل", "تذييلات", "معادلة", "ملاحظة", "خطوة", "صفحة",
                    "مادة", "قرار", "مسألة", "جزء", "مثال", "رقم", "إضافة", "تصويب", "تعديل");

    private static final String BEFORE_NUMBERS = "第表图件录式注节例";
    private static final String AFTER_NUMBERS = "节条款章页段项个次种级类年月日天时分秒米届期倍位号";

    private Counted() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    static boolean before(String word) {
        if (word.isEmpty()) return false;
        char first = word.charAt(0);
        if (first >= '\u0600' && first <= '\u06FF') return ends(word);
        if (first >= '\u4E00') return BEFORE_NUMBERS.indexOf(word.charAt(word.length() - 1)) >= 0;
        var small = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(small)) return true;
        if (first < '\u0400' || first > '\u04FF') return false;
        for (int end = Math.min(small.length(), 10); end >= 4 && end >= small.length() - 3; end--)
            if (RUSSIAN.contains(small.substring(0, end))) return true;
        return false;
    }

    private static boolean ends(String word) {
        for (int from = 0; from <= 3 && from < word.length(); from++)
            if (ARABIC.contains(word.substring(from))) return true;
        return false;
    }

    /// Chinese writes number and counted thing without a space.
    static boolean joined(char before, char after) {
        if (Character.isDigit(before)) return AFTER_NUMBERS.indexOf(after) >= 0;
        return BEFORE_NUMBERS.indexOf(before) >= 0;
    }
}
