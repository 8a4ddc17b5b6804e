package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.document.DocumentKind;
import org.rubric.document.Identity;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// What a document is called, from its cover, its title box or its header table.
final class TitlePage {
    private static final int COVER = 60;
    private static final String NUMBER = "[A-Z]\\.(?:Imp|imp)?\\d+(?:\\.\\d+)*";
    private static final Pattern DESIGNATION =
            Pattern.compile("(?:ITU|UIT|МСЭ)[- ]?[TТ] (" + NUMBER + ")");
    private static final Pattern ON_A_LINE =
            Pattern.compile(
                    "(?:Draft )?(?:new |revised )*(?:Recommendation|Recommandation|Recomendación"
                            + "|Рекомендация|التوصية)?\\s*(?:ITU|UIT|МСЭ)[- ]?[TТ] ("
                            + NUMBER
                            + ")"
                            + "(?:/"
                            + NUMBER
                            + ")?(?: ?\\(.*\\).*)?");
    private static final Pattern BARE = Pattern.compile("(" + NUMBER + ")(?:/" + NUMBER + ")?");
    private static final Pattern PROVISIONAL =
            Pattern.compile("\\b([A-Z]\\.[A-Za-z][\\w-]*[a-z-][\\w-]*)");
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?:SERIES|SÉRIE|SERIE|СЕРИЯ|السلسلة)\\s+([A-Z])\\s*:\\s*(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BASE =
            Pattern.compile(
                    "("
                            + NUMBER
                            + ") ?\\((?:\\d\\d/)?(\\d{4})\\)"
                            + "(?=.{0,40}(?:Corrigendum|Amendment|Erratum|Amd|Cor\\.))");
    private static final Pattern ERRATUM_TO =
            Pattern.compile(
                    "Erratum.* to Recommendation ITU-T ("
                            + NUMBER
                            + ") ?\\((?:\\d\\d/)?(\\d{4})\\)");

    private final List<Flow.Para> paragraphs;
    private final MeetingTables meeting;

    TitlePage(List<Flow.Para> paragraphs, MeetingTables meeting) {
        this.paragraphs = paragraphs;
        this.meeting = meeting;
    }

    Identity identity(String language) {
        var title = title();
        var number = last(Role.Kind.NUMBER_OF_TEXT);
        return new Identity(
                designation(number),
                provisional(number + " " + meeting.value("title")),
                title.isEmpty() ? meeting.value("title") : title,
                kind(number + " " + title),
                series(),
                language.isEmpty() ? "en" : language);
    }

    /// What an amendment, corrigendum or erratum changes: `P.862 (2001)`; empty for other texts.
    String base() {
        var cover = cover();
        for (var pattern : List.of(BASE, ERRATUM_TO)) {
            var match = pattern.matcher(cover);
            if (match.find()) return match.group(1) + " (" + match.group(2) + ")";
        }
        return "";
    }

    private String title() {
        var found = "";
        boolean joining = false;
        for (var para : paragraphs) {
            boolean titled = para.style().role().kind() == Role.Kind.TITLE_OF_TEXT;
            var text = line(para);
            if (titled && !text.isEmpty()) found = joining ? found + " " + text : text;
            joining = titled && !text.isEmpty();
        }
        return found;
    }

    private String last(Role.Kind kind) {
        var found = "";
        for (var para : paragraphs)
            if (para.style().role().kind() == kind && !para.blank()) found = line(para);
        return found;
    }

    private String designation(String number) {
        var named = DESIGNATION.matcher(number);
        if (named.find()) return named.group(1);
        var bare = BARE.matcher(number);
        if (bare.find()) return bare.group(1);
        for (var para : paragraphs.subList(0, Math.min(COVER, paragraphs.size()))) {
            var match = ON_A_LINE.matcher(line(para));
            if (match.matches()) return match.group(1);
        }
        return "";
    }

    private static String provisional(String number) {
        var match = PROVISIONAL.matcher(number);
        return match.find() ? match.group(1) : "";
    }

    private String cover() {
        var words = new StringBuilder();
        for (var para : paragraphs.subList(0, Math.min(COVER, paragraphs.size())))
            words.append(line(para)).append('\n');
        return words.toString();
    }

    private String series() {
        for (int i = 0; i < Math.min(COVER, paragraphs.size()); i++) {
            var match = SERIES.matcher(line(paragraphs.get(i)));
            if (!match.matches()) continue;
            var next = i + 1 < paragraphs.size() ? line(paragraphs.get(i + 1)) : "";
            var own = match.group(2).strip();
            return next.isEmpty() ? own : own + " – " + next;
        }
        return "";
    }

    private DocumentKind kind(String words) {
        switch (meeting.header().banner()) {
            case "CONTRIBUTION" -> {
                return DocumentKind.CONTRIBUTION;
            }
            case "TD" -> {
                return DocumentKind.TEMPORARY_DOCUMENT;
            }
            case "LIAISON STATEMENT" -> {
                return DocumentKind.LIAISON_STATEMENT;
            }
            case "REPORT" -> {
                return DocumentKind.REPORT;
            }
            default -> {}
        }
        var named = named(words.toLowerCase(Locale.ROOT));
        return named == DocumentKind.RECOMMENDATION
                ? named(cover().toLowerCase(Locale.ROOT))
                : named;
    }

    private static DocumentKind named(String text) {
        if (text.matches("(?s).*\\berratum\\b.*")) return DocumentKind.ERRATUM;
        if (text.matches("(?s).*\\b(?:corrigendum|corrigéndum|исправление) \\d.*"))
            return DocumentKind.CORRIGENDUM;
        if (text.matches("(?s).*\\b(?:amendment|amendement|enmienda|поправка) \\d.*"))
            return DocumentKind.AMENDMENT;
        if (text.matches("(?s).*\\bimplement[eo]r'?s?'? guide.*"))
            return DocumentKind.IMPLEMENTERS_GUIDE;
        if (text.matches("(?s).*\\b(?:supplement|supplément|suplemento) \\d.*"))
            return DocumentKind.SUPPLEMENT;
        if (text.matches("(?s).*\\btechnical (?:report|paper)\\b.*"))
            return DocumentKind.TECHNICAL_REPORT;
        if (text.matches("(?s).*\\bfocus group\\b.*deliverable.*"))
            return DocumentKind.FOCUS_GROUP_DELIVERABLE;
        return DocumentKind.RECOMMENDATION;
    }

    private static String line(Flow.Para para) {
        return para.text().replaceAll("[\\s\u00A0]+", " ").replace('\u2011', '-').strip();
    }
}
