package org.rubric.rules;

import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.runs;
import static org.rubric.document.Documents.table;

import org.rubric.document.Abstract;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Settings;
import org.rubric.document.Traits;

import java.util.List;

/// The second half of the table of bad and good.
final class MoreCases {
    private static final String OWN =
            "The following documents contain provisions which, through reference in this text,"
                    + " constitute provisions of this Recommendation.";

    private MoreCases() {}

    static void addTo(List<RuleCases> all) {
        front(all);
        structure(all);
        references(all);
        terms(all);
        wording(all);
        printed(all);
        exhibits(all);
    }

    private static void add(List<RuleCases> all, String code, int hits, Document document) {
        all.add(new RuleCases(code, hits, document));
    }

    private static Document six(Block... body) {
        return recommendation(clause("6", "Reports", body));
    }

    private static void front(List<RuleCases> all) {
        add(all, "META-07", 1, approved("TAP", "Consented"));
        add(all, "META-07", 1, approved("AAP", "Determined"));
        add(all, "META-07", 0, approved("TAP", "Determined"));
        add(all, "FRT-10", 1, six(p("<Mandatory>")));
        add(all, "FRT-10", 1, six(p("[NOTE TO AUTHORS: Delete this.]")));
        add(all, "FRT-10", 0, six(p("Let <optional field> and <definition list> be given.")));
        add(all, "FRT-06", 1, keywords("sensor", "Gateway"));
        add(all, "FRT-06", 0, keywords("Gateway", "sensor"));
        add(all, "AMD-05", 1, based("P.340"));
        add(all, "AMD-05", 0, based("P.340 (2000)"));
        add(all, "HDR-01", 4, kind(DocumentKind.CONTRIBUTION, FrontMatter.EMPTY));
        add(all, "HDR-01", 0, kind(DocumentKind.CONTRIBUTION, headed(List.of())));
        add(all, "HDR-01", 0, recommendation());
        add(all, "LS-01", 2, kind(DocumentKind.LIAISON_STATEMENT, FrontMatter.EMPTY));
        add(all, "LS-01", 1, kind(DocumentKind.LIAISON_STATEMENT, headed(List.of("ITU-T SG17"))));
        add(all, "LS-01", 0, kind(DocumentKind.CONTRIBUTION, FrontMatter.EMPTY));
    }

    private static void structure(List<RuleCases> all) {
        add(all, "STR-02", 1, recommendation(clause("2", "Normative references")));
        add(all, "STR-02", 0, recommendation(clause("2", "References")));
        var entry = reference("r", "ITU-T Y.4000", "It.");
        add(all, "STR-05", 1, recommendation(clause("2", "References", entry)));
        add(all, "STR-05", 1, recommendation(clause("2", "References", p(OWN), entry)));
        var other = p("The texts below are needed to follow this one.");
        add(all, "STR-05", 1, recommendation(clause("2", "References", other, entry)));
        add(all, "STR-05", 0, recommendation(clause("2", "References", p("None."))));
        var ble = abbreviation("BLE", "Bluetooth Low Energy");
        var four = "Abbreviations and acronyms";
        var opener = p("This Recommendation uses the following abbreviations and acronyms:");
        add(all, "STR-06", 1, recommendation(clause("4", four, ble)));
        add(all, "STR-06", 1, recommendation(clause("4", four, p("These are:"), ble)));
        add(all, "STR-06", 0, recommendation(clause("4", four, opener, ble)));
        add(all, "STR-04", 1, recommendation(clause("5", "Conventions")));
        add(all, "STR-04", 0, recommendation(clause("5", "Conventions", p("None."))));
        add(all, "HDG-03", 1, recommendation(clause("6", "Overview.")));
        add(all, "HDG-03", 0, recommendation(clause("6", "Overview")));
        add(all, "BIB-04", 1, recommendation(appendix("II", "Bibliography")));
        add(all, "BIB-04", 1, bibliography("Literature"));
        add(all, "BIB-04", 0, bibliography("Bibliography"));
        add(all, "ANX-03", 1, recommendation(clause("7", "Annex 1 Test")));
        add(all, "ANX-03", 0, recommendation(annex("A", "Test")));
        var first = clause("6", "X");
        add(
                all,
                "ANX-03",
                1,
                kept(first, printed(annex("a", "X"), "A"), printed(annex("c", "Y"), "C")));
        add(
                all,
                "ANX-03",
                0,
                kept(first, printed(annex("a", "X"), "A"), printed(annex("b", "Y"), "B")));
    }

    private static void references(List<RuleCases> all) {
        var marked = reference("r4", "b-IETF RFC 8259", "IETF RFC 8259 (2017).");
        var list = division(Clause.Kind.BIBLIOGRAPHY, "bib", "Bibliography", marked);
        var binds = clause("6", "X", p("The gateway shall comply with ", cite("r4"), "."));
        var informs = clause("6", "X", p("The gateway shall report. See ", cite("r4"), "."));
        add(all, "REF-05", 1, recommendation(binds, list));
        add(all, "REF-05", 1, six(p("It shall follow [b-IETF RFC 8259].")));
        add(all, "REF-05", 0, recommendation(informs, list));
        var draft = reference("r", "ITU-T Y.x", "Draft new Recommendation ITU-T Y.x.");
        var td = reference("r", "b-SG20-TD100", "Report.");
        var sound = reference("r", "ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2012).");
        add(all, "REF-13", 1, recommendation(clause("2", "References", draft)));
        add(all, "REF-13", 1, recommendation(clause("2", "References", td)));
        add(all, "REF-13", 0, recommendation(clause("2", "References", sound)));
        var old = reference("r", "ITU-T Y.9999", "Recommendation ITU-T Y.9999 (1999).");
        add(all, "REF-15", 1, recommendation(clause("2", "References", old)));
        add(all, "REF-15", 0, recommendation(clause("2", "References", sound)));
        var rfc = reference("rfc", "IETF RFC 8259", "IETF RFC 8259 (2017).");
        var wmo = reference("wmo", "ETSI TS 1", "ETSI TS 1.");
        add(all, "REF-07", 1, recommendation(clause("2", "References", rfc, wmo)));
        add(all, "REF-07", 0, recommendation(clause("2", "References", wmo, rfc)));
        add(all, "REF-07", 0, recommendation(clause("2", "References", sound, wmo, rfc)));
        add(all, "XRF-03", 1, six(p("See section 6.2.")));
        add(all, "XRF-03", 0, six(p("See section 4.2 of [IETF RFC 5481] and clause 6.")));
        add(all, "XRF-05", 2, six(p("It is on page 7, in the figure above.")));
        add(all, "XRF-05", 0, six(p("It is on page 7 of the manual and below the bridge.")));
    }

    private static void terms(List<RuleCases> all) {
        var plain = definition("t1", "bin", "A container that counts");
        var stop = definition("t2", "bin", "A container that counts.");
        add(all, "TRM-02", 1, here(plain));
        add(all, "TRM-02", 0, here(stop));
        var after = definition("t3", "apple", "A fruit.");
        add(all, "TRM-04", 1, here(stop, after));
        add(all, "TRM-04", 0, here(after, stop));
        add(all, "TRM-05", 1, here(item(Block.Item.Marker.DASH, "bin: A container.")));
        add(all, "TRM-05", 1, here(p(bold("bin"), ": A container.")));
        add(all, "TRM-05", 0, here(stop, p("These are all: no more.")));
        add(all, "TRM-07", 1, here(sourced("thing", "[ITU-T Y.4000]")));
        add(all, "TRM-07", 0, here(stop));
        add(all, "TRM-11", 1, here(definition("t4", "bin", "A bin that counts.")));
        add(all, "TRM-11", 0, here(definition("t4", "bin", "A bin is a container.")));
        var four = "Abbreviations and acronyms";
        var nfc = abbreviation("NFC", "Near Field Communication");
        var ble = abbreviation("BLE", "Bluetooth Low Energy");
        add(all, "ABB-04", 1, recommendation(clause("4", four, nfc, ble)));
        add(all, "ABB-04", 0, recommendation(clause("4", four, ble, nfc)));
    }

    private static void wording(List<RuleCases> all) {
        add(all, "NRM-05", 1, six(p("A gateway may not report.")));
        add(all, "NRM-05", 0, six(p("A gateway may or may not report; it need not.")));
        add(all, "NRM-08", 1, six(p("The gateway SHALL report.")));
        add(all, "NRM-08", 0, six(p("The gateway shall report “SHALL”.")));
        add(all, "UNI-01", 1, six(p("It lies 5km away.")));
        add(all, "UNI-01", 0, six(p("It lies 5 km away, see v1.5ms2.")));
        add(all, "UNI-02", 2, six(p("At 5 Kbit/s it takes 2 hrs.")));
        add(all, "UNI-02", 0, six(p("At 5 kbit/s it takes 2 h.")));
    }

    /// Of a text that is published a rule speaks once, however often it finds something.
    private static void printed(List<RuleCases> all) {
        var one = printed(figure("f1", "One", panel("f1/a", "")), "Figure 1");
        var two = printed(figure("f2", "Two", panel("f2/a", "")), "Figure 2");
        var again = printed(figure("f3", "Three", panel("f3/a", "")), "Figure 1");
        add(all, "FIG-04", 1, kept(clause("6", "X", one, again)));
        add(all, "FIG-04", 1, kept(clause("6", "X", one, printed(two, "Figure 3"))));
        add(all, "FIG-04", 0, kept(clause("6", "X", one, two)));
        add(all, "ANX-05", 1, kept(clause("6", "X"), printed(annex("a", "X", one), "A")));
        add(
                all,
                "ANX-05",
                0,
                kept(clause("6", "X"), printed(annex("a", "X", printed(one, "Figure A.1")), "A")));
        add(all, "NOT-02", 1, kept(clause("6", "X", noted("NOTE 1 – "))));
        add(all, "NOT-02", 1, kept(clause("6", "X", noted("NOTE – "), noted("NOTE – "))));
        add(all, "NOT-02", 0, kept(clause("6", "X", noted("NOTE 1 – "), noted("NOTE 2 – "))));
    }

    private static void exhibits(List<RuleCases> all) {
        add(all, "FIG-02", 1, six(figure("f", "", panel("f/a", ""))));
        add(all, "FIG-02", 0, six(figure("f", "System", panel("f/a", ""))));
        add(all, "TAB-02", 1, six(table("t", "", row("a", "b"))));
        add(all, "TAB-02", 0, six(table("t", "Periods", row("a", "b"))));
        var bare = table("t", "Periods", row("a", "b"), row("c", "d"));
        var frame = new Exhibit.Table.Frame(List.of(), 0, Exhibit.Table.Use.CAPTIONED, false);
        var without =
                new Exhibit.Table(
                        bare.id(), bare.traits(), bare.caption(), frame, bare.rows(), bare.notes());
        add(all, "ACC-01", 1, six(without));
        add(all, "ACC-01", 0, six(bare));
    }

    private static Document here(Block... body) {
        return recommendation(
                clause(
                        "3",
                        "Definitions",
                        clause("3.2", "Terms defined in this Recommendation", body)));
    }

    private static Block sourced(String term, String source) {
        var made = definition("s", term, "An object.");
        return new Block.Definition(
                made.id(),
                made.traits(),
                made.term(),
                made.source().withRuns(runs(source)),
                made.text(),
                List.of());
    }

    private static Document bibliography(String title) {
        return recommendation(division(Clause.Kind.BIBLIOGRAPHY, "bib", title));
    }

    private static Document kept(Block... body) {
        return recommendation(body).withSettings(Settings.KEPT);
    }

    private static Block noted(String label) {
        return new Block.Note(Id.fresh(), Traits.printed(label), runs("It is short."));
    }

    private static Clause printed(Clause c, String label) {
        return new Clause(c.id(), Traits.printed(label), c.kind(), c.title(), c.body());
    }

    private static Exhibit.Figure printed(Exhibit.Figure f, String label) {
        return new Exhibit.Figure(
                f.id(), Traits.printed(label), f.caption(), f.panels(), f.legend());
    }

    private static Document approved(String process, String status) {
        var approval = new Approval(process, status, "", "", "20", "");
        return recommendation().withFront(FrontMatter.EMPTY.withApproval(approval));
    }

    private static Document keywords(String... words) {
        var overview = new Abstract(List.of(), List.of(words), List.of());
        return recommendation().withFront(FrontMatter.EMPTY.withOverview(overview));
    }

    private static Document based(String base) {
        var settings =
                new Settings(
                        Settings.Policy.KEPT,
                        Settings.Captions.PER_CLAUSE,
                        Settings.Origin.FIRST,
                        base);
        return kind(DocumentKind.AMENDMENT, FrontMatter.EMPTY).withSettings(settings);
    }

    private static Document kind(DocumentKind kind, FrontMatter front) {
        var identity = new Identity("", "", "Floods", kind, "", "en");
        return recommendation().withFront(front.withIdentity(identity));
    }

    private static FrontMatter headed(List<String> action) {
        var contact = new Contact("A. Author", "ITU", "Switzerland", "", "");
        var sitting = new MeetingHeader.Sitting("2025-2028", "20", "", "Geneva, 9-17 June 2026");
        var liaison = new MeetingHeader.Liaison(action, List.of(), List.of(), "Q4/20", "");
        return FrontMatter.EMPTY
                .withPeople(new People(List.of(contact), List.of("4/20"), ""))
                .withHeader(new MeetingHeader("", "", sitting, "Rapporteur Q4/20", "", liaison));
    }
}
