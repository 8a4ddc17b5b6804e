package org.rubric.rules;

import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.printed;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.runs;
import static org.rubric.document.Documents.table;

import java.util.List;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.People;
import org.rubric.document.Traits;

/// Bad and good of the warnings that a draft alone gives rise to.
final class WarningCases {
    private static final String FOUR = "Abbreviations and acronyms";

    private WarningCases() {}

    static void addTo(List<RuleCases> all) {
        numbers(all);
        words(all);
        self(all);
        labels(all);
        terms(all);
        exhibits(all);
        front(all);
        references(all);
        citations(all);
        structure(all);
    }

    private static void add(List<RuleCases> all, String code, int hits, Document document) {
        all.add(new RuleCases(code, hits, document));
    }

    private static void says(List<RuleCases> all, String code, int hits, String words) {
        add(all, code, hits, six(p(words)));
    }

    private static Document six(Block... body) {
        return recommendation(clause("6", "Reports", body));
    }

    private static void numbers(List<RuleCases> all) {
        says(all, "NUM-01", 2, "Of 10,000 sensors 1,250,000 reports come.");
        says(all, "NUM-01", 0, "In 1,2 and 10 000, see Y.4,500 and 100,200,30.");
        says(all, "NUM-01", 0, "let x := 10,000");
        says(all, "NUM-02", 2, "It takes 0,5 s or 12,5 ms.");
        says(all, "NUM-02", 1, "It takes .5 s.");
        says(all, "NUM-02", 0, "In clauses 1,2 it takes 0.5 s; see Y.5 and file.264.");
        says(all, "DAT-01", 1, "It was made on 02/10/24.");
        says(all, "DAT-01", 0, "It was made on 2 October 2024; Question 4/20, 1/2 of 24/7.");
    }

    private static void words(List<RuleCases> all) {
        says(all, "SPL-01", 3, "Organise it, realise it, and the standardisation is optimised.");
        says(all, "SPL-01", 0, "They analyse, comprise, revise and organize an enterprise.");
        says(all, "SPL-01", 0, "mode := initialisation");
        says(all, "SPL-02", 4, "The color of the center fiber has a behavior.");
        says(all, "SPL-02", 2, "It is labeled, and the signaling ends.");
        says(all, "SPL-02", 0, "The colour, the Gray code, a meter reading, color_space.");
        says(all, "SPL-05", 1, "It uses information and communications technologies.");
        says(all, "SPL-05", 0, "It uses information and communication technologies.");
        says(all, "LNG-01", 2, "The chairman tells it, and his/her deputy writes.");
        says(all, "LNG-01", 1, "The keeper opens the dam when he likes.");
        says(all, "LNG-01", 0, "The chair tells it to them; the HE link, manual, this.");
        add(all, "LNG-01", 1, defined(definition("t", "dam", "A wall that he keeps."), "A dam."));
        says(all, "LNG-03", 2, "The whitelist is master/slave.");
        says(all, "LNG-03", 0, "The list of white papers is on the master clock.");
    }

    private static void self(List<RuleCases> all) {
        says(all, "LNG-07", 2, "In this recommendation and in the present Recommendation.");
        says(all, "LNG-07", 0, "In this Recommendation; these recommendations help.");
        var words = p("This Recommendation describes dams.");
        add(all, "LNG-08", 1, kind(DocumentKind.SUPPLEMENT, words));
        add(all, "LNG-08", 0, kind(DocumentKind.RECOMMENDATION, words));
        add(all, "LNG-08", 0, kind(DocumentKind.SUPPLEMENT, p("This Supplement describes dams.")));
        says(all, "NRM-07", 2, "It may optionally report, and optionally may stop.");
        says(all, "NRM-07", 0, "It can optionally report, and may stop.");
        says(all, "NRM-07", 0, "The vendor may optionally provide the feature and so on.");
    }

    private static void labels(List<RuleCases> all) {
        says(all, "XRF-04", 4, "See fig. 1, Figs 2 and 3, table 4 and annex A.");
        says(all, "XRF-04", 0, "See Figure 1 and Annex A; see table 3 of [ITU-T Y.4000].");
        says(all, "XRF-04", 0, "It changes to the Code table 2, as the configuration says.");
        says(all, "XRF-04", 0, "An annex and a table of 2 rows.");
        var other = clause("7", "Alarms");
        var typed = p("See clause 2, Table 1-1 and clause 4.");
        add(all, "XRF-02", 1, recommendation(clause("6", "Reports", typed), other));
        var far = p("See clause 2 of [ITU-T Y.4000] and [ITU-T Y.4000], clause 2.");
        add(all, "XRF-02", 0, recommendation(clause("6", "Reports", far), other));
    }

    private static void terms(List<RuleCases> all) {
        var capital = definition("t", "Smart bin", "A bin that counts.");
        add(all, "TRM-01", 1, defined(capital, "A smart bin is emptied."));
        add(all, "TRM-01", 0, defined(capital, "A Smart bin is emptied."));
        add(all, "TRM-01", 0, defined(definition("t", "IoT bin", "A bin."), "An ioT bin."));
        var nfc = abbreviation("NFC", "near field communication");
        add(all, "ABB-02", 1, listed("It pairs.", nfc));
        add(all, "ABB-02", 0, listed("It pairs over NFC.", nfc));
        add(all, "ABB-05", 1, listed("", nfc));
        add(all, "ABB-05", 1, listed("", abbreviation("MSB", "Most significant Byte (of two)")));
        add(all, "ABB-05", 0, listed("", abbreviation("NFC", "Near Field Communication")));
        add(all, "ABB-05", 0, listed("", abbreviation("GOP", "Group of Pictures")));
        add(all, "ABB-05", 0, listed("", abbreviation("RTE", "Real-time Encoder")));
        add(all, "ABB-05", 0, listed("", abbreviation("PIN", "P type-intrinsic-n type")));
        add(all, "ABB-05", 0, listed("", abbreviation("EDE", "A mode of encrypting")));
        var ict = abbreviation("ICT", "Information and Communication Technology");
        add(all, "ABB-07", 1, listed("All ICTS are told.", ict));
        add(all, "ABB-07", 0, listed("All ICTs and the DNS are told.", ict));
        var icts = abbreviation("ICTS", "Inner City Transport System");
        add(all, "ABB-07", 0, listed("The ICTS is told.", ict, icts));
        known(all);
    }

    /// What the other texts at hand say.
    private static void known(List<RuleCases> all) {
        var own = definition("t", "Smart-lamps", "A lamp with a will of its own.");
        add(all, "TRM-09", 1, defined(own, ""));
        add(all, "TRM-09", 1, defined(definition("t", "smart lamp", "Other words."), ""));
        add(all, "TRM-09", 0, defined(definition("t", "smart lamps set", "Other words."), ""));
        add(all, "TRM-09", 0, defined(definition("t", "smart lamp", "Lamp, see [x]."), ""));
        add(all, "TRM-09", 0, defined(definition("t", "QRZ", "Other words."), ""));
        add(all, "ABB-11", 1, listed("", abbreviation("QRZ", "Quick Repair Zeal")));
        add(all, "ABB-11", 0, listed("", abbreviation("QRZ", "quiet resting-zone")));
        add(all, "ABB-11", 0, listed("", abbreviation("QRS", "Quick Repair Zeal")));
    }

    private static Document defined(Block definition, String words) {
        return recommendation(clause("3", "Definitions", definition), clause("6", "X", p(words)));
    }

    private static Document listed(String words, Block... entries) {
        return recommendation(clause("4", FOUR, entries), clause("6", "X", p(words)));
    }

    private static void exhibits(List<RuleCases> all) {
        for (var wrong : List.of("Figure 1 – System", "System overview.", "system overview"))
            add(all, "FIG-03", 1, six(figure("f", wrong, panel("f/a", ""))));
        for (var right : List.of("System", "Gateways, sensors, etc.", "eNodeB in use"))
            add(all, "FIG-03", 0, six(figure("f", right, panel("f/a", ""))));
        add(all, "TAB-03", 1, six(table("t", "Table 1: periods.", row("a", "b"))));
        add(all, "TAB-03", 0, six(table("t", "Periods", row("a", "b"))));
        for (var typed : List.of("Note: it is wet.", "NOTE 2 – It is wet.", "Note – It is wet."))
            says(all, "NOT-01", 1, typed);
        says(all, "NOT-01", 0, "Note that it is wet. NOTE is a word.");
        add(all, "COD-01", 1, six(code("name = “gauge” or ‘dam’")));
        add(all, "COD-01", 0, six(code("name = \"gauge\"")));
    }

    private static Block code(String words) {
        return new Block.Code(Id.of("code"), Traits.NONE, "", runs(words));
    }

    private static void front(List<RuleCases> all) {
        add(all, "FRT-07", 1, keywords("flood; river", "flood"));
        add(all, "FRT-07", 1, keywords("flood", "river", "Flood"));
        add(all, "FRT-07", 0, keywords("flood", "river"));
        add(all, "HDR-05", 1, asked("Q4-20"));
        add(all, "HDR-05", 2, asked("Question 4/20", "5-20"));
        add(all, "HDR-05", 0, asked("4/20", "All/20", "4/TSAG"));
    }

    private static void references(List<RuleCases> all) {
        add(all, "REF-08", 1, cited("ITU-T Y.4000", "ITU-T Rec. Y.4000 (2012), Overview."));
        add(all, "REF-08", 1, cited("ITU-T Y.4000", "Rec. ITU-T Y.4000 (2012), Overview."));
        add(all, "REF-08", 0, cited("ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2012)."));
        add(all, "REF-09", 1, cited("ITU-T Y.4000", "Recommendation ITU-T Y.4000, Overview."));
        add(all, "REF-09", 0, cited("ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2012)."));
        add(all, "REF-09", 0, cited("OCP MB", "Board Specification V3.1."));
        add(all, "REF-09", 0, cited("ITU-T Y.4000", "ITU-T Y.4000-series Recommendations."));
    }

    private static Document cited(String tag, String entry, Block... body) {
        return recommendation(
                clause("2", "References", reference("r", tag, entry)), clause("6", "X", body));
    }

    private static void citations(List<RuleCases> all) {
        var entry = "Recommendation ITU-T Y.4000 (2012), Overview.";
        for (var bare :
                List.of("See ITU-T Y.4000.", "As in Recommendation ITU-T Y.4000 and so on."))
            add(all, "REF-16", 1, cited("ITU-T Y.4000", entry, p(bare)));
        for (var fine :
                List.of(
                        "See [ITU-T Y.4000].",
                        "An ITU-T Y.4000 sensor is wet.",
                        "See ITU-T Y.4000.1 and ITU-T Y.4001.",
                        "It is ITU-T Y.4000."))
            add(all, "REF-16", 0, cited("ITU-T Y.4000", entry, p(fine)));
        add(all, "BIB-02", 1, bibliography("See [b-IETF RFC 2]."));
        add(all, "BIB-02", 0, bibliography("See [b-IETF RFC 1]."));
        add(all, "BIB-02", 0, bibliography("See [IETF RFC1]."));
    }

    private static Document bibliography(String words) {
        var entry = reference("r", "b-IETF RFC 1", "IETF RFC 1 (1969).");
        return recommendation(
                clause("6", "X", p(words)),
                division(Clause.Kind.BIBLIOGRAPHY, "bib", "Bibliography", entry));
    }

    private static void structure(List<RuleCases> all) {
        var scope = "Scope";
        add(all, "SCO-02", 1, recommendation(clause("1", scope, p("Gateways shall report."))));
        add(all, "SCO-02", 0, recommendation(clause("1", scope, p("It covers reports."))));
        var one = clause("a", "Reports");
        add(all, "HDG-06", 1, six(one, clause("b", "reports")));
        add(all, "HDG-06", 0, six(one, clause("b", "Alarms")));
        add(all, "ANX-04", 2, recommendation(annex("A", "Test"), appendix("I", "Advice")));
        var uses = clause("6", "X", p("See ", ref("A"), " and Appendix I."));
        add(all, "ANX-04", 0, recommendation(uses, annex("A", "Test"), appendix("I", "Advice")));
        var old = (Clause) printed("B", annex("A", "Test"));
        add(all, "ANX-04", 0, recommendation(clause("6", "X", p("See Annex B.")), old));
    }

    private static Document kind(DocumentKind kind, Block... body) {
        var identity = new Identity("", "", "Dams", kind, "", "en");
        return recommendation(clause("6", "X", body))
                .withFront(FrontMatter.EMPTY.withIdentity(identity));
    }

    private static Document keywords(String... words) {
        var overview = new Abstract(List.of(), List.of(words), List.of());
        return recommendation().withFront(FrontMatter.EMPTY.withOverview(overview));
    }

    private static Document asked(String... questions) {
        var people = new People(List.of(), List.of(questions), "");
        return recommendation().withFront(FrontMatter.EMPTY.withPeople(people));
    }
}
