package org.rubric.interchange.word.outline;

import java.util.regex.Pattern;

/// The fixed words of the sector's texts in English, French, Spanish, Russian, Arabic and Chinese.
final class Speech {
    static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// A further part of a caption's number: `.1`, `-3a`, `-b`.
    private static final String NEXT =
            "[.\\u2010\\u2011/-](?:\\d+[a-z]?|[a-z]\\d*)(?![\\p{L}\\p{N}])|\\u2013\\d+";

    private static final String ANNEX = "annexe?|anexo|приложение|الملحق|ملحق|附件";
    private static final String APPENDIX =
            "appendix|appendice|apéndice|дополнение|добавление|التذييل|تذييل|附录";
    private static final String TABLE = "table|tableau|tabla|cuadro|таблица|الجدول|جدول|表|listing";
    private static final String FIGURE = "figure|fig\\.|figura|рисунок|الشكل|شكل|图";
    private static final String NOTE = "note|nota|remarque|примечание|ملاحظة|الملاحظة|注";
    private static final String EXAMPLE = "example|exemple|ejemplo|пример|مثال|示例|例";
    private static final String SECTION =
            "section|sección|раздел|القسم|chapter|chapitre|capítulo|part|partie|parte";

    static final Pattern ANNEX_HEAD = head(ANNEX, "[A-ZА-Я][A-Z]?\\d*(?:[.-]\\d+)*|\\d+");
    static final Pattern APPENDIX_HEAD = head(APPENDIX, "[IVXLC]+|[A-Z]\\d*|\\d+");
    static final Pattern SECTION_HEAD = head(SECTION, "[IVXLC]+\\b|\\d+(?:bis|ter)?|[A-Z]\\b");
    static final Pattern TABLE_HEAD = caption(TABLE);
    static final Pattern FIGURE_HEAD = caption(FIGURE);

    static final Pattern NOTE_HEAD =
            Pattern.compile(
                    "((?:" + NOTE + ")(?:[\\s\u00A0]*\\d+)?)[\\s\u00A0]*([–—:.-]|--)[\\s\u00A0]*",
                    LOOSE);
    static final Pattern EXAMPLE_HEAD =
            Pattern.compile(
                    "((?:" + EXAMPLE + ")(?:[\\s\u00A0]*\\d+)?)[\\s\u00A0]*([–—:]|$)[\\s\u00A0]*",
                    LOOSE);

    static final Pattern BIBLIOGRAPHY =
            whole(
                    "bibliography|bibliographie|bibliografía|библиография|بيبليوغرافيا|ببليوغرافيا|ثبت المراجع|参考资料|参考文献");
    /// Titles of the clause of definitions, as a whole.
    static final Pattern INDEX =
            whole(
                    "(?:alphabetical )?index|index alphabétique|índice alfabético|предметный указатель|索引");
    static final Pattern DEFINITIONS =
            whole(
                    "(?:(?:general|terms?|and|definitions?|abbreviations?|acronyms?|symbols?|conventions?"
                            + "|notations?|terminology|glossary|vocabulary|used|in|this|recommendation|of|the|defined|elsewhere|&|abbreviated)["
                            + " ,]*)*?(?:terms|definitions?|terminology|glossary|vocabulary)(?:["
                            + " ,]*(?:and|definitions?|abbreviations?|acronyms?"
                            + "|symbols?|conventions?|notations?|terms|used|in|this|recommendation|of|&))*|(?:termes"
                            + " et )?définitions(?: et .*)?|terminologie|(?:términos y"
                            + " )?definiciones(?: y .*)?|terminología|(?:термины и )?определения(?: и"
                            + " .*)?|терминология|(?:المصطلحات و)?التعاريف.*|定义|术语和定义|术语");
    /// Titles of a whole clause of terms about something.
    static final Pattern VOCABULARY =
            whole(
                    "(?:terms|definitions|terms and definitions|vocabulary)"
                            + " (?:for|relating|related|about|concerning|of|on|used|in) .*");
    /// Titles that gather definitions, in contrast to a term that is defined.
    static final Pattern GROUP =
            Pattern.compile(
                    "\\b(?:terms?|definitions?|defined|terminology|termes|définis|définitions|términos"
                            + "|definidos|definiciones|abbreviations)\\b|термин|определен|المصطلحات"
                            + "|التعاريف|定义|术语",
                    LOOSE);
    static final Pattern ABBREVIATIONS =
            whole(
                    "(?:(?:symbols|list of|notations?|definitions) ?(?:and"
                            + " )?)?(?:abbreviations?|acronyms)(?: .*)?|(?:liste des"
                            + " )?(?:abréviations|sigles|acronymes)(?:"
                            + " .*)?|(?:abreviaturas|siglas|acrónimos)(?: .*)?|(?:.*"
                            + " )?(?:сокращения|аббревиатуры)(?: .*)?"
                            + "|المختصرات.*|缩写词.*|缩略语.*|首字母.*|缩写.*");
    /// Titles within the clause of abbreviations that still list some.
    static final Pattern STILL_ABBREVIATIONS =
            Pattern.compile(
                    "abbrev|acronym|mnemonic|initialism|sigle|abrév|abrev|siglas|сокращ|المختصرات|缩",
                    LOOSE);
    /// The sentence before a list of definitions.
    static final Pattern OPENER =
            Pattern.compile(
                    "^(?:this (?:recommendation|supplement|document|guide|international"
                            + " standard).*(?:terms?|definitions?)|for the purposes of|la présente"
                            + " recommandation|la presente recomendación|в настоящей"
                            + " рекомендации|تستعمل هذه التوصية|تعرف هذه التوصية|本建议书).*[:：]?$",
                    LOOSE | Pattern.DOTALL);
    static final Pattern REFERENCES =
            whole(
                    "(?:normative )?references?|références?(?: normatives)?|referencias?(?:"
                            + " normativas)?|справочные документы|нормативные ссылки|ссылки"
                            + "|литература|المراجع.*|参考文献|规范性参考文献|参考资料");
    static final Pattern SUMMARY =
            whole("summary|résumé|resumen|резюме|краткое содержание|ملخص|摘要|概要|abstract:?");
    static final Pattern KEYWORDS =
            whole(
                    "keywords?:?|mots[ -]clés|palabras clave|ключевые слова|(?:كلمات|كلمات"
                            + " رئيسية|الكلمات الرئيسية|كلمات أساسية|مصطلحات أساسية)|关键词");
    static final Pattern INTRODUCTION =
            whole("introduction|introducción|введение|مقدمة|引言|0\\s+introduction|前言");
    static final Pattern HISTORY =
            whole("history|historique|historia|хронологическая справка|التسلسل التاريخي|历史沿革");
    static final Pattern FOREWORD =
            whole("foreword|avant-propos|prefacio|предисловие|تمهيد|前言|note|nota|примечание");
    /// "(This annex forms an integral part of this Recommendation.)"
    static final Pattern INTEGRAL =
            Pattern.compile(
                    "\\(?(?:this (?:annex|appendix|supplement)|cette annexe|la présente annexe|cet appendice"
                            + "|le présent appendice|el presente (?:anexo|apéndice)|este (?:anexo|apéndice)"
                            + "|настоящее (?:приложение|дополнение|добавление)|данное приложение"
                            + "|يشكل هذا الملحق|لا يشكل هذا التذييل|本附件|本附录)[^.]{0,120}[.。]?\\)?[.]?",
                    LOOSE);
    static final Pattern CONTENTS =
            whole(
                    "(?:table of )?contents|table des matières|índice|содержание|جدول المحتويات|目录|目次");
    static final Pattern SERIES =
            Pattern.compile(
                    ".*(?:series of itu-?t recommendations|séries? des recommandations (?:de"
                            + " l')?uit|series de recomendaciones del uit|серии рекомендаций мсэ|سلاسل"
                            + " التوصيات الصادرة عن|itu-?t\\s*系列建议书|itu-?t [a-z]-series"
                            + " recommendations).*",
                    LOOSE | Pattern.DOTALL);
    static final Pattern WHERE =
            whole("where|where:|with:?|où:?|où :|donde:?|siendo:?|где:?|حيث:?|其中:?|其中：");

    private Speech() {}

    /// Whether the words of a line are all that a pattern says.
    static boolean says(Pattern pattern, String text) {
        var words = text.strip().replaceAll("[\\s\u00A0]+", " ").replace('\u2011', '-');
        return words.length() < 200 && pattern.matcher(words).matches();
    }

    private static Pattern head(String words, String number) {
        return Pattern.compile(
                "[\\s\u00A0]*((?:"
                        + words
                        + ")[\\s\u00A0]*("
                        + number
                        + "))(?![\\p{L}\\p{N}])"
                        + "[\\s\u00A0]*([–—:-]?)[\\s\u00A0]*",
                LOOSE);
    }

    private static Pattern caption(String words) {
        return Pattern.compile(
                "[\\s\u00A0]*((?:"
                        + words
                        + ")[\\s\u00A0]*"
                        + "((?:[A-Z]{1,4}|[IVX]+)?[.\\u2011-]?\\d\\w*(?:"
                        + NEXT
                        + ")*"
                        + "|[A-Z](?:"
                        + NEXT
                        + ")*|[IVXLC]+(?:"
                        + NEXT
                        + ")*)(?:[ \u00A0]?\\([a-z]\\))?)"
                        + "(?![\\p{L}\\p{N}])"
                        + "([.:]?[\\s\u00A0]*(?:[–—:−-]|--)?)[\\s\u00A0]*",
                LOOSE);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?:" + words + ")", LOOSE);
    }
}
