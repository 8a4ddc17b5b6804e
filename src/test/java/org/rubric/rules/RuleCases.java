package org.rubric.rules;

import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.document.Settings;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;

/// The table of bad and good: a document and how often a rule speaks up.
record RuleCases(String code, int hits, Document document) {
    private static final String LONG =
            "This Recommendation specifies what gateways that sense floods do when the water rises"
                    + " and how they tell it to the authority in charge of a watercourse at once.";

    private static final Id TEN = Id.of("ten");

    static List<RuleCases> all() {
        var all = new ArrayList<RuleCases>();
        front(all);
        structure(all);
        references(all);
        terms(all);
        wording(all);
        exhibits(all);
        MoreCases.addTo(all);
        MendedCases.addTo(all);
        WarningCases.addTo(all);
        ConsentCases.addTo(all);
        return all;
    }

    private static void front(List<RuleCases> all) {
        all.add(named("META-01", 1, "Y 4123"));
        all.add(named("META-01", 1, ""));
        all.add(named("META-01", 0, "Y.IoT-flood"));
        all.add(named("META-01", 0, "Y.4500.15/Q.3955"));
        all.add(new RuleCases("META-02", 1, recommendation()));
        all.add(titled("META-02", 0));
        all.add(summary("FRT-01", 1, "<Mandatory>"));
        all.add(new RuleCases("FRT-01", 1, recommendation()));
        all.add(summary("FRT-01", 0, LONG));
        all.add(summary("FRT-02", 1, "Too few words."));
        all.add(summary("FRT-02", 1, "word ".repeat(251)));
        all.add(summary("FRT-02", 0, LONG));
        all.add(summary("FRT-03", 1, "Sensors shall report every minute."));
        all.add(summary("FRT-03", 0, "It specifies how often sensors report."));
        all.add(new RuleCases("FRT-05", 1, recommendation()));
        all.add(keywords("FRT-05", 0));
    }

    private static void structure(List<RuleCases> all) {
        all.add(new RuleCases("STR-01", 5, recommendation(clause("6", "Requirements"))));
        all.add(new RuleCases("STR-01", 0, whole()));
        all.add(
                new RuleCases(
                        "STR-01",
                        1,
                        recommendation(
                                clause("2", "References"),
                                clause("1", "Scope"),
                                clause("3", "Definitions"),
                                clause("4", "Abbreviations and acronyms"),
                                clause("5", "Conventions"))));
        all.add(new RuleCases("STR-03", 2, recommendation(clause("3", "Definitions"))));
        all.add(new RuleCases("STR-03", 0, whole()));
        all.add(new RuleCases("STR-07", 1, recommendation(clause("1", "Scope"))));
        all.add(new RuleCases("STR-07", 0, whole()));
        all.add(
                new RuleCases(
                        "STR-08",
                        1,
                        recommendation(appendix("I", "Use cases"), annex("A", "Test"))));
        all.add(
                new RuleCases(
                        "STR-08",
                        0,
                        recommendation(annex("A", "Test"), appendix("I", "Use cases"))));
        all.add(new RuleCases("SCO-01", 1, recommendation(clause("1", "Scope", p("tbd")))));
        all.add(new RuleCases("SCO-01", 0, recommendation(clause("1", "Scope", p(LONG)))));
        all.add(new RuleCases("HDG-02", 1, skipped("6.1.1")));
        all.add(new RuleCases("HDG-02", 0, skipped("6.1")));
        status(all);
    }

    private static void status(List<RuleCases> all) {
        var binds = "(This annex forms an integral part of this Recommendation.)";
        var not = "(This appendix does not form an integral part of this Recommendation.)";
        all.add(new RuleCases("ANX-01", 1, recommendation(annex("A", "Test", p("Text.")))));
        all.add(new RuleCases("ANX-01", 0, recommendation(annex("A", "Test", p(binds)))));
        all.add(new RuleCases("ANX-02", 1, recommendation(appendix("I", "Siting", p(binds)))));
        all.add(new RuleCases("ANX-02", 0, recommendation(appendix("I", "Siting", p(not)))));
    }

    private static void references(List<RuleCases> all) {
        var entry =
                reference("r1", "ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2012), Overview.");
        var list = clause("2", "References", entry);
        var cites = clause("6", "Requirements", p("See [ITU-T Y.4000]."));
        all.add(new RuleCases("REF-01", 1, recommendation(cites)));
        all.add(new RuleCases("REF-01", 0, recommendation(list, cites)));
        all.add(new RuleCases("REF-01", 0, recommendation(clause("6", "X", p("a[i] and [note]")))));
        var short_ = clause("6", "Requirements", p("See [RFC 3339]."));
        all.add(new RuleCases("REF-01", 1, recommendation(list, short_)));
        var rfc = reference("r3", "IETF RFC 3339", "IETF RFC 3339 (2002), Dates.");
        all.add(new RuleCases("REF-01", 0, recommendation(clause("2", "References", rfc), short_)));
        all.add(new RuleCases("REF-02", 1, recommendation(list)));
        all.add(new RuleCases("REF-02", 0, recommendation(list, cites)));
        var appendix = appendix("I", "Siting", p("See [ITU-T Y.4000]."));
        all.add(new RuleCases("REF-03", 1, recommendation(list, appendix)));
        all.add(new RuleCases("REF-03", 0, recommendation(list, cites, appendix)));
        var again = reference("r2", "ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2014).");
        all.add(
                new RuleCases(
                        "REF-06", 1, recommendation(clause("2", "References", entry, again))));
        all.add(new RuleCases("REF-06", 0, recommendation(list)));
        var bare = reference("r3", "IETF RFC 8259", "IETF RFC 8259 (2017).");
        var marked = reference("r4", "b-IETF RFC 8259", "IETF RFC 8259 (2017).");
        all.add(new RuleCases("BIB-01", 1, recommendation(bibliography(bare))));
        all.add(new RuleCases("BIB-01", 1, recommendation(clause("2", "References", marked))));
        all.add(new RuleCases("BIB-01", 0, recommendation(bibliography(marked), list)));
        all.add(
                new RuleCases(
                        "XRF-01",
                        1,
                        recommendation(clause("6", "X", p("See ", ref("gone"), ".")))));
        all.add(
                new RuleCases(
                        "XRF-01", 0, recommendation(clause("6", "X", p("See ", ref("6"), ".")))));
    }

    private static void terms(List<RuleCases> all) {
        var bare = definition("t1", "thing", "object of the physical world.");
        var elsewhere = clause("3.1", "Terms defined elsewhere", bare);
        var here = clause("3.2", "Terms defined in this Recommendation", bare);
        all.add(new RuleCases("TRM-06", 1, recommendation(clause("3", "Definitions", elsewhere))));
        all.add(new RuleCases("TRM-06", 0, recommendation(clause("3", "Definitions", here))));
        var twin = definition("t2", "Thing", "object of the information world.");
        all.add(new RuleCases("TRM-08", 1, recommendation(clause("3", "Definitions", bare, twin))));
        all.add(new RuleCases("TRM-08", 0, recommendation(clause("3", "Definitions", bare))));
        var ble = abbreviation("BLE", "Bluetooth Low Energy");
        var uses = clause("6", "Pairing", p("It pairs over BLE."));
        var four = "Abbreviations and acronyms";
        all.add(new RuleCases("ABB-01", 1, recommendation(clause("4", four), uses)));
        all.add(new RuleCases("ABB-01", 0, recommendation(clause("4", four, ble), uses)));
        all.add(
                new RuleCases(
                        "ABB-01",
                        0,
                        recommendation(
                                clause("4", four), clause("6", "X", p("ITU-T Y.4000, a NOTE")))));
        var other = abbreviation("BLE", "Basic Link Extension");
        all.add(new RuleCases("ABB-06", 1, recommendation(clause("4", four, ble, other))));
        all.add(new RuleCases("ABB-06", 0, recommendation(clause("4", four, ble))));
    }

    private static void wording(List<RuleCases> all) {
        var shall = "It shall be sealed.";
        all.add(new RuleCases("NRM-01", 1, recommendation(clause("6", "X", note(shall)))));
        all.add(new RuleCases("NRM-01", 0, recommendation(clause("6", "X", p(shall)))));
        all.add(new RuleCases("NRM-02", 1, recommendation(appendix("I", "X", p(shall)))));
        all.add(new RuleCases("NRM-02", 0, recommendation(annex("A", "X", p(shall)))));
        all.add(new RuleCases("NRM-04", 1, recommendation(clause("6", "X", p("It must close.")))));
        all.add(new RuleCases("NRM-04", 0, recommendation(clause("6", "X", p("A mustang.")))));
        all.add(new RuleCases("NRM-04", 0, recommendation(clause("6", "X", p(shall)))));
        all.add(new RuleCases("NRM-16", 1, bracketed(List.of(new Remark.NotAgreed(TEN, "", "")))));
        all.add(new RuleCases("NRM-16", 0, bracketed(List.of())));
        Block remark =
                new Block.EditorsNote(Id.of("n"), Traits.NONE, Inline.plain("Ideas are invited."));
        all.add(new RuleCases("NRM-17", 1, recommendation(clause("6", "X", remark))));
        all.add(new RuleCases("NRM-17", 0, recommendation(clause("6", "X", note("Wet.")))));
    }

    private static Document bracketed(List<Remark> remarks) {
        var open = new Inline.Anchor(TEN, Inline.Edge.START);
        var shut = new Inline.Anchor(TEN, Inline.Edge.END);
        var text = p("Every ", open, "ten", shut, " minutes.");
        return recommendation(clause("6", "X", text))
                .withApparatus(new Apparatus(List.of(), remarks));
    }

    private static void exhibits(List<RuleCases> all) {
        var figure = figure("f", "System", panel("f/a", ""));
        var table = table("t", "Periods", row("a", "b"));
        all.add(new RuleCases("FIG-01", 1, recommendation(clause("6", "X", figure))));
        all.add(
                new RuleCases(
                        "FIG-01",
                        0,
                        recommendation(clause("6", "X", p("See ", ref("f"), "."), figure))));
        all.add(
                new RuleCases(
                        "FIG-01",
                        0,
                        recommendation(clause("6", "X", p("Figure 1-1 shows it."), figure))));
        all.add(new RuleCases("TAB-01", 1, recommendation(clause("6", "X", table))));
        all.add(
                new RuleCases(
                        "TAB-01",
                        0,
                        recommendation(clause("6", "X", p("See ", ref("t"), "."), table))));
        all.add(new RuleCases("FIG-08", 1, recommendation(clause("6", "X", figure))));
        var told =
                new Exhibit.Panel(
                        Id.of("f/a"),
                        Traits.NONE,
                        new Image("image.png", "Sensors and a gateway", 0, 0),
                        Block.Line.of(Id.of("f/a/caption"), ""));
        all.add(
                new RuleCases(
                        "FIG-08",
                        0,
                        recommendation(clause("6", "X", figure("f", "System", told)))));
    }

    private static Document skipped(String number) {
        var inner = clause("inner", "Reports");
        var printed =
                new Clause(
                        inner.id(),
                        Traits.printed(number),
                        inner.kind(),
                        inner.title(),
                        inner.body());
        var outer = clause("outer", "Requirements", printed);
        var kept =
                new Clause(
                        outer.id(), Traits.printed("6"), outer.kind(), outer.title(), outer.body());
        return recommendation(kept).withSettings(Settings.KEPT);
    }

    private static Document whole() {
        return recommendation(
                clause("1", "Scope", p(LONG)),
                clause("2", "References"),
                clause(
                        "3",
                        "Definitions",
                        clause("3.1", "Terms defined elsewhere"),
                        clause("3.2", "Terms defined in this Recommendation")),
                clause("4", "Abbreviations and acronyms"),
                clause("5", "Conventions"),
                clause("6", "Requirements", p("The gateway is required to report.")));
    }

    private static Clause bibliography(Block... entries) {
        return division(Clause.Kind.BIBLIOGRAPHY, "bib", "Bibliography", entries);
    }

    private static RuleCases named(String code, int hits, String name) {
        var identity = new Identity("", name, "Floods", DocumentKind.RECOMMENDATION, "", "en");
        return new RuleCases(
                code, hits, recommendation().withFront(FrontMatter.EMPTY.withIdentity(identity)));
    }

    private static RuleCases titled(String code, int hits) {
        return named(code, hits, "Y.IoT-flood");
    }

    private static RuleCases summary(String code, int hits, String words) {
        var overview = new Abstract(List.of(p(words)), List.of(), List.of());
        return new RuleCases(
                code, hits, recommendation().withFront(FrontMatter.EMPTY.withOverview(overview)));
    }

    private static RuleCases keywords(String code, int hits) {
        var overview = new Abstract(List.of(), List.of("Flood"), List.of());
        return new RuleCases(
                code, hits, recommendation().withFront(FrontMatter.EMPTY.withOverview(overview)));
    }
}
