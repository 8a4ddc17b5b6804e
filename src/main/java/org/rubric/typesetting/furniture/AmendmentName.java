package org.rubric.typesetting.furniture;

import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.numbering.Phrases;

import java.util.List;
import java.util.regex.Pattern;

/// What amendments, corrigenda and errata are called: after the text they change and its year.
final class AmendmentName {
    private static final String WORD = "(?:^|\\W)%s\\s*(\\d{1,3})";

    private AmendmentName() {}

    static Naming of(Document document) {
        var identity = document.front().identity();
        var key = key(identity.kind());
        var phrases = Naming.phrases(document);
        var own = Naming.number(identity);
        var base = document.settings().base().isEmpty() ? own : document.settings().base();
        var ordinal = ordinal(key, phrases, identity.title());
        if (ordinal.isEmpty()) ordinal = ordinal(key, phrases, KeptPages.of(document).words());
        var addition = phrases.say(key, ordinal).strip();
        var written = Pattern.quote(addition).replace(" ", "\\E[\\s\u00A0]\\Q");
        return new Naming(
                own.isEmpty() ? base.replaceFirst(" ?\\(.*", "") : own,
                addition,
                identity.title().replaceFirst("[\\s:\u2013-]*" + written + "$", ""),
                phrases.say("recommendation", base) + " – " + addition,
                phrases.say("recommendation.brief", base)
                        + "/"
                        + phrases.say(key + ".brief", ordinal).strip());
    }

    /// In the language of the text, or in English.
    private static String ordinal(String key, Phrases phrases, String words) {
        for (var language : List.of(phrases, Phrases.of("en"))) {
            var word = Pattern.quote(language.say(key).strip());
            var match =
                    Pattern.compile(WORD.formatted(word), Pattern.UNICODE_CHARACTER_CLASS)
                            .matcher(words);
            if (match.find()) return match.group(1);
        }
        return "";
    }

    private static String key(DocumentKind kind) {
        if (kind == DocumentKind.AMENDMENT) return "amendment";
        return kind == DocumentKind.CORRIGENDUM ? "corrigendum" : "erratum";
    }
}
