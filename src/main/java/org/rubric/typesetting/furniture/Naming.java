package org.rubric.typesetting.furniture;

import org.rubric.document.Document;
import org.rubric.document.Identity;
import org.rubric.numbering.Phrases;

import java.util.regex.Pattern;

/// The parts of a published name, without a date.
record Naming(String number, String addition, String title, String line, String footer) {
    static Naming of(Document document) {
        var identity = document.front().identity();
        return switch (identity.kind()) {
            case AMENDMENT, CORRIGENDUM, ERRATUM -> AmendmentName.of(document);
            case SUPPLEMENT -> SupplementName.of(document);
            case RECOMMENDATION, REVISED_RECOMMENDATION -> recommendation(document);
            case IMPLEMENTERS_GUIDE,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    other(identity);
        };
    }

    private static Naming recommendation(Document document) {
        var identity = document.front().identity();
        var number = number(identity);
        if (number.isEmpty()) return other(identity);
        number = dual(number, KeptPages.of(document).words());
        var phrases = phrases(document);
        return new Naming(
                number,
                "",
                identity.title(),
                phrases.say("recommendation", number),
                phrases.say("recommendation.brief", number));
    }

    /// A text of two series has a second number on its cover: `Y.4500.15/Q.3955`.
    private static String dual(String number, String cover) {
        var second = Pattern.compile(Pattern.quote(number) + "/[A-Z]\\.\\d+(\\.\\d+)*");
        var match = second.matcher(cover);
        return match.find() ? match.group() : number;
    }

    static Naming other(Identity identity) {
        var number = number(identity);
        var sector = Phrases.of(identity.language()).say("sector");
        var line = number.isEmpty() ? "" : sector + " " + number;
        return new Naming(
                number, "", identity.title(), line, number.isEmpty() ? identity.title() : line);
    }

    static Phrases phrases(Document document) {
        return Phrases.of(document.front().identity().language());
    }

    /// The designation, else the provisional name.
    static String number(Identity identity) {
        return identity.designation().isEmpty()
                ? identity.provisionalName()
                : identity.designation();
    }
}
