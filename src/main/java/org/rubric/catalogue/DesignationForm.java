package org.rubric.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The written forms of designations, one pattern for each family of bodies.
enum DesignationForm {
    ITU_T(
            "(?:ITU-T )?(?:Rec\\. )?(?<n>[AD-VX-Z]\\.(?:Imp)?\\d+(?:\\.\\d+|\\.x(?:-series)?)*"
                    + "(?: ?(?:bis|ter))?(?:/[AD-VX-Z]\\.\\d+(?:\\.\\d+)*)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("ITU-T", "", List.of(found.group("n").split("/")), found.group("e"));
        }
    },
    ITU_T_SUPPLEMENT(
            "(?:ITU-T )?(?<s>[A-Z])[-. ]?(?:series Recommendations . Supplement |Sup(?:pl)?\\.? ?)"
                    + "(?<n>\\d+)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("s") + "-Sup." + found.group("n");
            return named("ITU-T", "", List.of(number), found.group("e"));
        }
    },
    ITU_R("ITU-R (?:Rec\\. )?(?<n>[A-Z]{1,3}\\.\\d+(?:-\\d+)?)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("ITU-R", "", List.of(found.group("n")), found.group("e"));
        }
    },
    ISO_IEC(
            "(?<b>ISO(?:/IEC)?(?:/IEEE)?|IEC(?:/IEEE)?)[ /]?(?<t>TR|TS|PAS|Guide|IS)? ?"
                    + "(?<n>\\d{2,6}(?:-\\d+)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var type = found.group("t") == null ? "" : found.group("t");
            return named(found.group("b"), type, List.of(found.group("n")), found.group("e"));
        }
    },
    IETF("(?:IETF )?(?<t>RFC|BCP|STD) ?(?<n>\\d{1,5})(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("IETF", found.group("t"), List.of(found.group("n")), found.group("e"));
        }
    },
    ETSI(
            "ETSI (?<t>TS|TR|EN|ES|EG|GS|GR|SR)[ -](?<n>(?:[A-Z0-9]{2,4}[ -])?\\d{3}(?: \\d{3})?"
                    + "(?:-\\d+)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("ETSI", found.group("t"), List.of(found.group("n")), found.group("e"));
        }
    },
    ONE_M2M("oneM2M (?<t>TS|TR)[- ](?<n>\\d{4})(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("t") + "-" + found.group("n");
            return named("oneM2M", "", List.of(number), found.group("e"));
        }
    },
    IEEE("IEEE (?:Std\\.? )?(?<n>P?\\d{2,4}(?:\\.\\d+)*[a-z]{0,2})(?:-(?<y>\\d{4}))?(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var year = found.group("y") == null ? found.group("e") : "(" + found.group("y") + ")";
            return named("IEEE", "", List.of(found.group("n")), year);
        }
    },
    W3C("W3C (?:Recommendation )?(?<n>[A-Za-z][A-Za-z0-9.-]*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("W3C", "", List.of(found.group("n")), found.group("e"));
        }
    };

    private static final Pattern EDITION =
            Pattern.compile(
                    "[ ,:]*(?:\\((?:(?<m>\\d{2})/)?(?<y>\\d{4})\\)|:?(?<c>\\d{4})(?:-\\d\\d)?"
                            + "|(?<v>V\\d+(?:\\.\\d+)*)(?: \\(.*\\))?)?[ ,.;]*");

    private final Pattern pattern;

    DesignationForm(String expression) {
        pattern = Pattern.compile(expression);
    }

    abstract Optional<Designation> make(MatchResult found);

    static Optional<Designation> read(String written) {
        if (written.length() > 200) return Optional.empty();
        var words = plain(written);
        for (var form : values()) {
            var found = form.pattern.matcher(words);
            if (found.matches()) return form.make(found.toMatchResult());
        }
        return Optional.empty();
    }

    private static String plain(String written) {
        var words =
                written.replace('\u2011', '-')
                        .replace('\u2010', '-')
                        .replace('\u00a0', ' ')
                        .strip()
                        .replaceAll("^\\[|\\]$", "")
                        .replaceAll("^b-(?=[A-Za-z])", "")
                        .replaceAll("^(?:Draft (?:new |revised )?)?(?:Recommendation|Rec\\.) ", "")
                        .replaceAll("^ITU-T Recommendation ", "ITU-T ");
        int bar = words.indexOf(" | ");
        return bar < 0 ? words : words.substring(0, bar);
    }

    private static Optional<Designation> named(
            String body, String type, List<String> numbers, String rest) {
        var edition = EDITION.matcher(rest);
        if (!edition.matches()) return Optional.empty();
        return Optional.of(new Designation(body, type, numbers, date(edition)));
    }

    private static String date(MatchResult edition) {
        if (edition.group("v") != null) return edition.group("v").toUpperCase(Locale.ROOT);
        if (edition.group("c") != null) return edition.group("c");
        if (edition.group("y") == null) return "";
        var month = edition.group("m");
        return month == null ? edition.group("y") : edition.group("y") + "-" + month;
    }
}
