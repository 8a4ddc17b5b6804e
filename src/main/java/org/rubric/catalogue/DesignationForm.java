package org.rubric.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The written forms of designations, one pattern for each family of bodies; `e` is what follows
/// the number.
enum DesignationForm {
    ITU_T_SUPPLEMENT(
            "(?:ITU-T )?(?<s>[A-Z])(?:[-. ]?(?:Sup(?:pl?|plement)?\\.? ?)|[- ]series Recommendations . Supplement )"
                    + "(?<n>\\d+)(?: to (?:ITU-T )?[A-Z](?:\\.\\d+)?[- ][Ss]eries(?: Recommendations)?)?(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("s") + "-Sup." + found.group("n");
            return named("ITU-T", "", List.of(number), found.group("e"));
        }
    },
    ITU_T_PAPER(
            "(?:(?:ITU-T )?(?:Technical (?:Report|Paper|Specification) )?(?=[A-Z]ST[RP])"
                    + "|ITU-T (?:Technical (?:Report|Paper|Specification) )?(?=T[RP]))"
                    + "(?<n>(?:[A-Z]ST[RP]|T[RP])[-.][A-Za-z0-9][\\w.-]*|[A-Z]ST[RP])(?<e>(?: ?\\(.*)?)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("ITU-T", "", List.of(found.group("n")), found.group("e"));
        }
    },
    ITU_T_FOCUS_GROUP(
            "(?:ITU-T )?(?:Focus Group )?(?<g>FG-[A-Z][A-Za-z0-9-]*)[ -](?:Technical (?:Report|Specification) )?"
                    + "(?:T[RS] )?(?:Deliverable |DEL|D)(?<k>[. ]?)(?<n>\\d[\\d.]*(?:-\\d+)?)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("g") + " D" + found.group("n");
            return named("ITU-T", "", List.of(number), found.group("e"));
        }
    },
    ITU_T(
            "(?:ITU-T ?)?(?:Rec\\. )?(?<n>[AD-VX-Z]\\.(?:Imp)?\\d+(?:\\.\\d+|\\.[xX])*(?:-\\d{1,2}(?!\\d))?(?:[- ]?[Ss]eries)?"
                    + "(?: ?(?:bis|ter))?(?: ?/ ?[AD-VX-Z]\\.\\d+(?:\\.\\d+)*)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var numbers =
                    DesignationWords.numbers(
                            found.group("n").replaceFirst("[- ]?[Ss]eries$", "-series"));
            return named("ITU-T", "", numbers, found.group("e"));
        }
    },
    /// The point is left out where the body makes the number plain.
    ITU_T_CLOSED(
            "ITU-T (?<l>[AD-VX-Z])(?<d>\\d{2,4}(?:\\.\\d+)*)(?<m>(?:/[AD-VX-Z]\\.\\d+(?:\\.\\d+)*)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("l") + "." + found.group("d") + found.group("m");
            return named("ITU-T", "", DesignationWords.numbers(number), found.group("e"));
        }
    },
    ITU_R(
            "(?<r>Report )?ITU-R (?:Rec\\. )?(?<t>Report )?(?<n>[A-Z]{1,3}\\.\\d+(?:-\\d{1,2}(?!\\d))?)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            boolean report = found.group("r") != null || found.group("t") != null;
            return named(
                    "ITU-R", report ? "Report" : "", List.of(found.group("n")), found.group("e"));
        }
    },
    ITU_D("ITU-D (?:Rec\\. )?(?<n>\\d{1,3}(?:-\\d{1,2}(?!\\d))?)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("ITU-D", "", List.of(found.group("n")), found.group("e"));
        }
    },
    ISO_IEC(
            "(?<b>ISO(?:/(?:IEC|IEEE|CIE|ASTM|SAE))*|IEC(?:/(?:IEEE|ISO))*)[ /-]?(?:Publication )?"
                    + "(?<t>TR|TS|PAS|Guide|GUIDE|IS|ISP|IWA|DIS|FDIS|CD|WD|NP|AWI|PRF|DTR|DTS|TTA)?[ /]?"
                    + "(?<n>\\d{2,6}(?:-(?!(?:19|20)\\d\\d(?!\\d))\\d+)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var type = found.group("t") == null ? "" : found.group("t").replace("GUIDE", "Guide");
            var kept = type.equals("IS") ? "" : type;
            return named(found.group("b"), kept, List.of(found.group("n")), found.group("e"));
        }
    },
    IETF("(?:I(?:ET|EF)[FT] )?(?<t>RFC|BCP|STD|FYI)[ -]?(?<n>\\d{1,5})(?!\\d)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = Integer.toString(Integer.parseInt(found.group("n")));
            return named("IETF", found.group("t"), List.of(number), found.group("e"));
        }
    },
    INTERNET_DRAFT(
            "(?:IETF )?(?:Internet[- ][Dd]raft,? )?(?<n>draft-[a-z0-9]+(?:-[a-z0-9.]+)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("IETF", "", List.of(found.group("n")), found.group("e"));
        }
    },
    ETSI(
            "ETSI (?<t>TS|TR|EN|ES|EG|GS|GR|SR|TBR|I-ETS|ETS|ETR|TCRTR|GTS)[ -]?"
                    + "(?<n>(?:[A-Z][A-Za-z0-9]{1,5}(?:-[A-Z]{1,5})?[ -]?)?\\d{2,3}(?: ?\\d{3})?(?:-\\d+)*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("n").replaceFirst("(?<!\\d)(\\d{3})(\\d{3})(?!\\d)", "$1 $2");
            return named("ETSI", found.group("t"), List.of(number), found.group("e"));
        }
    },
    ONE_M2M("oneM2M[ -](?<t>TS|TR)[- ]?(?<n>\\d{4})(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var number = found.group("t") + "-" + found.group("n");
            return named("oneM2M", "", List.of(number), found.group("e"));
        }
    },
    THIRD_GENERATION("3GPP (?<t>TS|TR) ?(?<n>\\d{2}\\.\\d{3}(?:-\\d+)?)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("3GPP", found.group("t"), List.of(found.group("n")), found.group("e"));
        }
    },
    IEEE(
            "(?:ANSI/)?IEEE (?:Standard |Std\\.? ?)?(?<n>(?:[A-Z]{1,2})?\\d{1,4}(?:\\.\\d+)*[A-Za-z]{0,3}(?:\\.\\d+)?)"
                    + "(?<e>(?![A-Za-z]).*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named("IEEE", "", List.of(found.group("n")), found.group("e"));
        }
    },
    W3C_DATED(
            "W3C (?<t>REC|WD|CR|CRD|PR|NOTE|DNOTE|ED)[- ](?<n>[A-Za-z][\\w.-]*?)-(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var type = found.group("t").equals("REC") ? "" : found.group("t");
            var date = "(%s-%s-%s)".formatted(found.group("y"), found.group("m"), found.group("d"));
            return named("W3C", type, List.of(found.group("n")), date + found.group("e"));
        }
    },
    W3C(
            "W3C (?<t>Recommendation |Candidate Recommendation |Proposed Recommendation |(?:First Public )?Working Draft "
                    + "|(?:Working Group |Interest Group )?Note |(?:REC|WD|CR|PR|NOTE|ED)[- ])?(?<n>[A-Za-z][A-Za-z0-9.-]*)(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            var name = found.group("n");
            if (name.matches("Recommendation|Note|Working")) return Optional.empty();
            return named("W3C", w3c(found.group("t")), List.of(name), found.group("e"));
        }
    },
    OTHERS(
            "(?<b>ANSI/SCTE|SCTE|ANSI|SMPTE|ECMA|OASIS|OGC|OMA|GSMA|BBF|CEN/TS|CEN|CENELEC|CEA|CTA|TIA|ATIS|ARIB|NIST|JEITA|TTA|CCSA|DVB|ABNT)"
                    + "[ -](?:[Ss]tandard )?(?<n>(?:(?:STD|EN|SP|RP|ST|TR|TS|FIPS|CP|NBR|BlueBook|A|B)[ -]?)?(?:[A-Z]-?)?\\d[\\d.]*(?:-(?!(?:19|20)\\d\\d(?!\\d))[\\dA-Z]+)*[A-Z]?)"
                    + "(?<e>.*)") {
        @Override
        Optional<Designation> make(MatchResult found) {
            return named(found.group("b"), "", List.of(found.group("n")), found.group("e"));
        }
    };

    private static final int LONGEST = 200;

    private final Pattern pattern;

    DesignationForm(String expression) {
        pattern = Pattern.compile(expression);
    }

    abstract Optional<Designation> make(MatchResult found);

    static Optional<Designation> read(String written) {
        if (written.length() > LONGEST) return Optional.empty();
        var words = DesignationWords.beforeBar(DesignationWords.plain(written));
        for (var form : values()) {
            var found = form.pattern.matcher(words);
            if (!found.matches()) continue;
            var made = form.make(found.toMatchResult());
            if (made.isPresent()) return made;
        }
        return Optional.empty();
    }

    private static String w3c(String words) {
        if (words == null || words.startsWith("Recommendation") || words.startsWith("REC"))
            return "";
        var plain = words.toLowerCase(Locale.ROOT);
        if (plain.contains("working draft")) return "WD";
        if (plain.contains("candidate")) return "CR";
        if (plain.contains("proposed")) return "PR";
        return plain.contains("note") ? "NOTE" : words.substring(0, words.length() - 1);
    }

    private static Optional<Designation> named(
            String body, String type, List<String> numbers, String rest) {
        return DesignationTail.of(rest)
                .map(tail -> new Designation(body, type, numbers, tail.edition(), tail.part()));
    }
}
