package org.rubric.typesetting.furniture;

import org.rubric.document.Document;

import java.util.regex.Pattern;

/// What supplements are called: after their series, not after a text.
final class SupplementName {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b([A-Z])(?:[. -]|-series).{0,40}?[Ss]up(?:pl)?(?:ement)?s?[. ]*(\\d{1,3})");
    private static final Pattern SERIES =
            Pattern.compile("\\b([A-Z])-series|(?:SERIES|Series) ([A-Z])\\b");

    private SupplementName() {}

    static Naming of(Document document) {
        var identity = document.front().identity();
        var cover = KeptPages.of(document).words();
        var letter = Naming.number(identity).replaceFirst("(?s)^([A-Z])[. ].*", "$1");
        var ordinal = "";
        for (var words : new String[] {Naming.number(identity), cover}) {
            var match = NUMBERED.matcher(words);
            if (!ordinal.isEmpty() || !match.find()) continue;
            letter = match.group(1);
            ordinal = match.group(2);
        }
        var series = SERIES.matcher(cover);
        if (series.find()) letter = series.group(1) == null ? series.group(2) : series.group(1);
        if (letter.length() != 1) return Naming.other(identity);
        var phrases = Naming.phrases(document);
        var addition = phrases.say("supplement", ordinal).strip();
        return new Naming(
                phrases.say("series", letter),
                addition,
                identity.title(),
                phrases.say("series.texts", letter) + " – " + addition,
                phrases.say("series.brief", letter) + " – " + addition);
    }
}
