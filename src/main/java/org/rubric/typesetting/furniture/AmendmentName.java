package org.rubric.typesetting.furniture;

import org.rubric.document.Document;
import org.rubric.document.DocumentKind;

import java.util.regex.Pattern;

/// What amendments, corrigenda and errata are called: after the text they change and its year.
final class AmendmentName {
    private static final String WORD = "(?:^|\\W)%s\\s+(\\d{1,3})";

    private AmendmentName() {}

    static Naming of(Document document) {
        var identity = document.front().identity();
        var kind = word(identity.kind());
        var own = Naming.number(identity);
        var base = document.settings().base().isEmpty() ? own : document.settings().base();
        var ordinal = ordinal(kind, identity.title());
        if (ordinal.isEmpty()) ordinal = ordinal(kind, KeptPages.of(document).words());
        var addition = ordinal.isEmpty() ? kind : kind + " " + ordinal;
        return new Naming(
                own.isEmpty() ? base.replaceFirst(" ?\\(.*", "") : own,
                addition,
                identity.title().replaceFirst("[\\s:\u2013-]*" + addition + "$", ""),
                "Recommendation " + Naming.ITU + base + " – " + addition,
                "Rec. " + Naming.ITU + base + "/" + brief(kind) + ordinal);
    }

    private static String brief(String kind) {
        return kind.equals("Amendment") ? "Amd." : kind.substring(0, 3) + ".";
    }

    private static String ordinal(String kind, String words) {
        var match = Pattern.compile(WORD.formatted(kind)).matcher(words);
        return match.find() ? match.group(1) : "";
    }

    private static String word(DocumentKind kind) {
        if (kind == DocumentKind.AMENDMENT) return "Amendment";
        return kind == DocumentKind.CORRIGENDUM ? "Corrigendum" : "Erratum";
    }
}
