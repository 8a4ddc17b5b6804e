package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.document.Finding;

import java.util.List;
import java.util.stream.Stream;

/// A table of good and bad: each case changes one thing in a sound draft.
class SoundDraftTest {

    private static final String ABBREVIATIONS =
            "# Abbreviations and acronyms {#abbreviations}\n"
                    + "OPENER This Recommendation uses the following abbreviations and acronyms:\n"
                    + "ABB BLE | Bluetooth Low Energy\n";

    /// @param from words of the sound draft that are replaced
    /// @param says what the message holds; empty: nothing is found
    record Case(String code, String from, String to, String says) {
        @Override
        public String toString() {
            return code + ": " + to.strip();
        }
    }

    @Test
    void aSoundDraftIsFoundSound() {
        assertEquals(List.of(), Drafts.read(Drafts.of(Drafts.SOUND)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachRuleFindsWhatItIsAbout(Case wanted) {
        assertTrue(Drafts.SOUND.contains(wanted.from()), "Not in the draft: " + wanted.from());
        var found = Drafts.read(Drafts.of(Drafts.SOUND.replace(wanted.from(), wanted.to())));
        var said =
                found.stream()
                        .filter(finding -> finding.code().equals(wanted.code()))
                        .map(Finding::message)
                        .toList();
        assertEquals(wanted.says().isEmpty() ? 0 : 1, said.size(), said::toString);
        for (var message : said) assertTrue(message.contains(wanted.says()), message);
    }

    @Test
    void messagesArePlainSentencesWithoutCodes() {
        cases().map(each -> Drafts.of(Drafts.SOUND.replace(each.from(), each.to())))
                .flatMap(draft -> Drafts.read(draft).stream())
                .map(Finding::message)
                .forEach(
                        says -> {
                            assertTrue(says.endsWith("."), says);
                            assertFalse(says.matches(".*[A-Z]{3}-\\d\\d.*"), says);
                            assertFalse(says.contains("\u00a0"), says);
                        });
    }

    static Stream<Case> cases() {
        return Stream.of(front(), clauses(), references(), terms(), wording(), exhibits())
                .flatMap(each -> each);
    }

    private static Stream<Case> front() {
        var summary = Drafts.SOUND.lines().findFirst().orElseThrow();
        return Stream.of(
                new Case("FRT-01", summary + "\n", "", "summary"),
                new Case("FRT-01", summary, "@summary <Mandatory material>", "placeholder"),
                new Case("FRT-02", summary, "@summary <Mandatory material>", ""),
                new Case(
                        "FRT-02", summary, "@summary It is short.", "3 words; 25 to 250 are usual"),
                new Case(
                        "FRT-02",
                        summary,
                        "@summary " + "word ".repeat(251).strip(),
                        "251 words; 25 to 250 are usual"),
                new Case("FRT-02", summary, "@summary " + "word ".repeat(250).strip(), ""),
                new Case("FRT-03", "Rivers rise.", "Rivers shall not rise.", "“shall not”"),
                new Case("FRT-03", "Rivers rise.", "The word “shall” is explained here.", ""),
                new Case("FRT-05", "@keywords Gateway, river\n", "", "eyword"));
    }

    private static Stream<Case> clauses() {
        return Stream.of(
                new Case("STR-01", "# Conventions {#conventions}\nNone.\n", "", "“Conventions”"),
                new Case(
                        "STR-01",
                        ABBREVIATIONS + "# Conventions {#conventions}\nNone.\n",
                        "# Conventions {#conventions}\nNone.\n" + ABBREVIATIONS,
                        "“Conventions”"),
                new Case(
                        "STR-03",
                        "## Terms defined in this Recommendation {#here}\n",
                        "",
                        "“Terms defined in this Recommendation”"),
                new Case(
                        "STR-03",
                        "## Terms defined elsewhere {#elsewhere}\n"
                                + "OPENER This Recommendation uses the following terms defined"
                                + " elsewhere:\n"
                                + "DEF device | [ITU-T Y.4000] | Equipment that communicates.\n"
                                + "## Terms defined in this Recommendation {#here}\n"
                                + "OPENER This Recommendation defines the following terms:\n"
                                + "DEF gateway | | Equipment that connects devices.\n",
                        "None.\n",
                        ""),
                new Case(
                        "STR-07",
                        Drafts.SOUND.substring(
                                Drafts.SOUND.indexOf("# Requirements"),
                                Drafts.SOUND.indexOf("ANNEX")),
                        "",
                        "clause 5"),
                new Case("STR-08", "ANNEX Test", "BIBLIOGRAPHY {#early}\nANNEX Test", "annex"),
                new Case(
                        "SCO-01",
                        "This Recommendation specifies the reports of gateways along a river, and"
                                + " leaves the sensors and the forecast out.",
                        "It covers gateways.",
                        "3 words"));
    }

    private static Stream<Case> references() {
        return Stream.of(
                new Case(
                        "REF-01",
                        "A report is short.",
                        "A report is short [ITU-T Y.4999].",
                        "[ITU-T Y.4999]"),
                new Case("REF-01", "A report is short.", "It is [short].", ""),
                new Case(
                        "REF-02",
                        "REF ITU-T Y.4000 |",
                        "REF ITU-T Y.4101 | It.\nREF ITU-T Y.4000 |",
                        "[ITU-T Y.4101] is in clause 2 but cited nowhere"),
                new Case(
                        "REF-03",
                        "REF ITU-T Y.4000 | Recommendation ITU-T Y.4000 (2012), *Overview*.",
                        "REF ITU-T Y.4000 | It.\nREF ITU-T Y.4101 | It.\nAPPENDIX One {#one}\nSee"
                                + " [ITU-T Y.4101].",
                        "only an appendix cites it"),
                new Case(
                        "REF-06",
                        "REF b-IETF RFC 1 |",
                        "REF b-ITU-T Y.4000 | It.\nREF b-IETF RFC 1 |",
                        "[b-ITU-T Y.4000]"),
                new Case(
                        "REF-06",
                        "REF b-IETF RFC 1 |",
                        "REF b-IETF RFC 1 | It.\nREF b-IETF RFC 1 |",
                        "[b-IETF RFC 1]"),
                new Case("BIB-01", "b-IETF RFC 1", "IETF RFC 1", "[IETF RFC 1]"),
                new Case(
                        "BIB-01",
                        "REF ITU-T Y.4000 |",
                        "REF b-ITU-T Y.4101 | It.\nREF ITU-T Y.4000 |",
                        "[b-ITU-T Y.4101]"),
                new Case("XRF-01", "and {test}", "and {nowhere}", "is gone"));
    }

    private static Stream<Case> terms() {
        return Stream.of(
                new Case("TRM-06", "DEF device | [ITU-T Y.4000] |", "DEF device | |", "“device”"),
                new Case(
                        "TRM-06",
                        "DEF device | [ITU-T Y.4000] | Equipment that communicates.",
                        "DEF device | | Equipment that communicates [ITU-T Y.4000].",
                        ""),
                new Case("TRM-08", "DEF gateway |", "DEF Device |", "“Device”"),
                new Case(
                        "ABB-01",
                        "The test is simple.",
                        "The test of LTE is simple, and LTE is fast.",
                        "LTE"),
                new Case("ABB-01", "The test is simple.", "See ANNEX III and ANNEX VII.", ""),
                new Case("ABB-01", "The test is simple.", "The RFC 12 and the RFC 13.", ""),
                new Case("ABB-01", "The test is simple.", "See ABC_DEF and ABC_DEF.", ""),
                new Case("ABB-01", "The test is simple.", "See [XYZ ABC] and [XYZ ABC].", ""),
                new Case(
                        "ABB-06",
                        "ABB BLE | Bluetooth Low Energy",
                        "ABB BLE | Bluetooth Low Energy\nABB BLE | Basic Line Equipment",
                        "BLE"),
                new Case(
                        "ABB-06",
                        "ABB BLE | Bluetooth Low Energy",
                        "ABB BLE | Bluetooth Low Energy\nABB BLE | Bluetooth low energy",
                        ""));
    }

    private static Stream<Case> wording() {
        return Stream.of(
                new Case(
                        "NRM-01",
                        "A report is short.",
                        "A report shall be short, and it shall be clear.",
                        "A note holds no requirement, and this says “shall”"),
                new Case(
                        "NRM-01",
                        "NOTE A report is short.",
                        "EXAMPLE A report is required to be short.",
                        "“is required to”"),
                new Case("NRM-01", "A report is short.", "A report should be short.", ""),
                new Case("NRM-02", "The tube is open.", "The tube shall be open.", "“shall”"),
                new Case("NRM-02", "The tube is open.", "The tube can be open.", ""),
                new Case(
                        "NRM-04",
                        "The reports are kept",
                        "The reports must be kept",
                        "Write “are required to” instead of “must”"),
                new Case(
                        "NRM-04",
                        "The reports are kept",
                        "A report must not be kept, and it is",
                        "Write “is required not to” instead of “must not”"),
                new Case(
                        "NRM-04",
                        "The gateway is required to report",
                        "The gateway must report",
                        "Write “is required to” instead of “must”"),
                new Case("NRM-04", "The reports are kept", "The word “must” is kept", ""),
                new Case("NRM-04", "The tube is open.", "The tube must be open.", ""));
    }

    private static Stream<Case> exhibits() {
        return Stream.of(
                new Case(
                        "ANX-01",
                        "(This annex forms an integral part of this Recommendation.)",
                        "(This appendix does not form an integral part of this Recommendation.)",
                        "integral"),
                new Case(
                        "ANX-02",
                        "STATUS (This appendix does not form an integral part of this"
                                + " Recommendation.)\n",
                        "",
                        "integral"),
                new Case("FIG-01", "{system} and ", "", "Figure 6-1 is mentioned nowhere"),
                new Case("FIG-01", "{system} and ", "Figures 5-1 to 6-1, Figure 6-1 and ", ""),
                new Case("TAB-01", "{periods}, ", "", "Table 6-1 is mentioned nowhere"),
                new Case("TAB-01", "{periods}, ", "Tables 6-1 and 6-2, ", ""),
                new Case("FIG-08", "Two boxes.", "", "Figure 6-1 has no description"));
    }
}
