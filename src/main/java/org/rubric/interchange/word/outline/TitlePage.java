package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.DocumentKind;
import org.rubric.document.Identity;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// What a document is called, from its cover and its title box.
final class TitlePage {
    private static final Pattern DESIGNATION =
            Pattern.compile(
                    "(?:ITU|UIT|МСЭ)[-\u2011]?[TТ][\\s\u00A0]+([A-Z]\\.[A-Za-z]*\\d+(?:\\.\\d+)*)");
    private static final Pattern BARE =
            Pattern.compile("([A-Z]\\.\\d+(?:\\.\\d+)*)(?:/[A-Z]\\.\\d+(?:\\.\\d+)*)?");
    private static final Pattern PROVISIONAL =
            Pattern.compile("\\b([A-Z]\\.[A-Za-z][\\w-]*[a-z-][\\w-]*)");
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?:SERIES|SÉRIE|SERIE|СЕРИЯ|السلسلة)\\s+([A-Z])\\s*:?\\s*(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final List<Flow.Para> paragraphs;

    TitlePage(List<Flow.Para> paragraphs) {
        this.paragraphs = paragraphs;
    }

    Identity identity(String language) {
        var title = title();
        var number = numberLine();
        return new Identity(
                designation(number),
                provisional(number),
                title,
                kind(number + " " + title + " " + cover()),
                series(),
                language.isEmpty() ? "en" : language);
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

    private String numberLine() {
        var found = "";
        for (var para : paragraphs)
            if (para.style().role().kind() == Role.Kind.NUMBER_OF_TEXT && !para.blank())
                found = line(para);
        return found;
    }

    private String designation(String number) {
        for (var text : List.of(number, cover())) {
            var match = DESIGNATION.matcher(text);
            if (match.find()) return match.group(1);
        }
        var bare = BARE.matcher(number);
        return bare.find() ? bare.group(1) : "";
    }

    private static String provisional(String number) {
        Matcher match = PROVISIONAL.matcher(number);
        return match.find() ? match.group(1) : "";
    }

    private String cover() {
        var words = new StringBuilder();
        for (var para : paragraphs.subList(0, Math.min(60, paragraphs.size())))
            words.append(line(para)).append('\n');
        return words.toString();
    }

    private String series() {
        for (int i = 0; i < Math.min(60, paragraphs.size()); i++) {
            var match = SERIES.matcher(line(paragraphs.get(i)));
            if (!match.matches()) continue;
            var next = i + 1 < paragraphs.size() ? line(paragraphs.get(i + 1)) : "";
            return next.isEmpty() ? match.group(2).strip() : match.group(2).strip() + " – " + next;
        }
        return "";
    }

    private static DocumentKind kind(String words) {
        var text = words.toLowerCase(java.util.Locale.ROOT);
        if (text.contains("erratum")) return DocumentKind.ERRATUM;
        if (text.contains("corrigendum") || text.contains("corrigéndum"))
            return DocumentKind.CORRIGENDUM;
        if (text.contains("amendment ") || text.contains("amendement "))
            return DocumentKind.AMENDMENT;
        if (text.contains("implementers' guide")
                || text.contains("implementer's guide")
                || text.contains("implementors")) return DocumentKind.IMPLEMENTERS_GUIDE;
        if (text.contains("supplement ")) return DocumentKind.SUPPLEMENT;
        if (text.contains("technical report") || text.contains("technical paper"))
            return DocumentKind.TECHNICAL_REPORT;
        if (text.contains("liaison statement")) return DocumentKind.LIAISON_STATEMENT;
        if (text.contains("focus group")) return DocumentKind.FOCUS_GROUP_DELIVERABLE;
        return DocumentKind.RECOMMENDATION;
    }

    private static String line(Flow.Para para) {
        return para.text().replaceAll("[\\s\u00A0]+", " ").replace('\u2011', '-').strip();
    }
}
