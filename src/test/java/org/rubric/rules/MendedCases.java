package org.rubric.rules;

import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.printed;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

import java.util.List;

/// Where a rule once spoke of real texts and was wrong, said in words of our own, beside what is
/// still wrong.
final class MendedCases {
    private static final String FOUR = "Abbreviations and acronyms";

    private MendedCases() {}

    static void addTo(List<RuleCases> all) {
        kinds(all);
        front(all);
        structure(all);
        references(all);
        abbreviations(all);
        wording(all);
        exhibits(all);
    }

    private static void add(List<RuleCases> all, String code, int hits, Document document) {
        all.add(new RuleCases(code, hits, document));
    }

    private static Document six(Block... body) {
        return recommendation(clause("6", "Reports", body));
    }

    private static Document kind(DocumentKind kind, String designation, Block... body) {
        var identity = new Identity(designation, "", "", kind, "", "en");
        return recommendation(body).withFront(FrontMatter.EMPTY.withIdentity(identity));
    }

    /// What corrects a text needs no front matter of its own.
    private static void kinds(List<RuleCases> all) {
        add(all, "FRT-01", 0, kind(DocumentKind.ERRATUM, ""));
        add(all, "FRT-01", 1, kind(DocumentKind.CORRIGENDUM, "Y.4000"));
        add(all, "META-02", 0, kind(DocumentKind.ERRATUM, ""));
        add(all, "FRT-05", 0, kind(DocumentKind.CORRIGENDUM, "Y.4000"));
        add(all, "FRT-05", 0, kind(DocumentKind.IMPLEMENTERS_GUIDE, ""));
        add(all, "FRT-05", 1, kind(DocumentKind.AMENDMENT, "Y.4000"));
        add(all, "STR-01", 0, kind(DocumentKind.RECOMMENDATION, "A.77", clause("1", "Scope")));
        add(all, "STR-01", 4, kind(DocumentKind.RECOMMENDATION, "Y.77", clause("1", "Scope")));
    }

    private static void front(List<RuleCases> all) {
        add(all, "FRT-06", 0, keywords("Flood-aware", "flood control"));
        add(all, "FRT-06", 0, keywords("100G", "2.5G", "river"));
        add(all, "FRT-06", 1, keywords("river", "flood-aware"));
        add(all, "FRT-03", 1, summary("Gateways are required to accomplish a report."));
        add(all, "FRT-03", 0, summary("Dams are required to achieve this."));
        add(all, "FRT-03", 0, summary("It is not required that one gateway shall do all this."));
    }

    private static void structure(List<RuleCases> all) {
        var common = summary("Recommendation Y.1 | International Standard 1.").front();
        add(all, "STR-01", 0, six().withFront(common));
        add(all, "STR-03", 0, recommendation(clause("3", "Definitions")).withFront(common));
        add(all, "STR-01", 0, recommendation(printed("F1.1", clause("x", "Preface"))));
        add(all, "STR-02", 1, recommendation(clause("5", "Convention")));
    }

    private static void references(List<RuleCases> all) {
        var cites = p("See [ITU-T Y.4000].");
        add(all, "REF-01", 0, recommendation(printed("F1.1", clause("x", "Preface", cites))));
        add(all, "REF-01", 0, six(boxed("See [IETF RFC 2198].")));
        var entry = reference("r", "ITU-T Y.4000", "Recommendation ITU-T Y.4000 (2012).");
        var noted = clause("6", "X", p("As in [ITU-T Y.4000 (historical) for rivers]."));
        add(all, "REF-01", 0, recommendation(clause("2", "References", entry), noted));
        add(all, "REF-07", 0, list("b-ITU-T G.8251", "b-ITU-T G-Sup.39"));
        add(all, "REF-07", 0, list("b-Maker 25G", "b-Maker 2S"));
        add(all, "REF-07", 0, list("b-ITU-T Y.1", "b-ITU-R BT.1", "b-ISO 1"));
        add(all, "REF-07", 0, list("b-ITU-T Y.999", "b-ITU-T Y.1000"));
        add(all, "REF-07", 1, list("b-ITU-T Y.1000", "b-ITU-T Y.999"));
        add(all, "REF-07", 1, list("b-ITU-T Y.1203", "b-ITU-T Y.10/G.100"));
        add(all, "XRF-05", 1, six(p("As in the figure above.")));
    }

    private static Document list(String... tags) {
        var entries = new Block[tags.length];
        for (int i = 0; i < tags.length; i++) entries[i] = reference("r" + i, tags[i], "It.");
        return recommendation(division(Clause.Kind.BIBLIOGRAPHY, "bib", "Bibliography", entries));
    }

    private static void abbreviations(List<RuleCases> all) {
        add(all, "ABB-01", 0, four(p("[b-X] Title of a text on river level control (RLC).")));
        add(all, "ABB-01", 0, four(p("ISO/IEC 77777:2014, Universal river codes (URC).")));
        add(all, "ABB-01", 0, four(p("ETSI 300 724 (1997), Rivers (URC).")));
        add(all, "ABB-01", 0, four(p("7 Definition of the RLC mode")));
        add(all, "ABB-01", 0, four(p("The plural is RLCs (not RLCS).")));
        add(all, "ABB-01", 0, four(boxed("A channel for RLC is open.")));
        var index = new Inline.Text("RMS", Marks.of(Marks.Style.SUBSCRIPT));
        add(all, "ABB-01", 0, four(p("The value EVM", index, " is small.")));
        add(all, "ABB-01", 1, four(p("The value EVM is small.")));
        var pair = clause("4", FOUR, abbreviation("DP-RLC", "Dual Pole River Level Control"));
        add(all, "ABB-01", 0, recommendation(pair, clause("6", "X", p("It is an RLC signal."))));
    }

    private static Document four(Block line) {
        return recommendation(clause("4", FOUR), clause("6", "X", line));
    }

    private static void wording(List<RuleCases> all) {
        for (var fine :
                List.of(
                        "It tells how a dam must be closed.",
                        "These are conditions that must be true.",
                        "Care must be taken near rivers.",
                        "The tube is open, so it must be wet.",
                        "It must be the last one, because no other is left.",
                        "It must not be concluded that rivers sleep.",
                        "“Is required to” marks what must be strictly followed and from which no"
                                + " deviation is permitted.")) add(all, "NRM-04", 0, six(p(fine)));
        add(all, "NRM-04", 0, six(note("A bin must be round.")));
        add(all, "NRM-04", 1, six(p("The keys that must match are listed.")));
        add(all, "NRM-05", 0, six(p("It may not be possible, and may not always work.")));
        add(all, "NRM-05", 1, six(p("A dam may not be opened.")));
        add(all, "UNI-01", 0, six(p("The maker writes '2.5' pipes up to 15mm thick' of them.")));
        add(all, "UNI-01", 1, six(p("The river’s width is 15mm.")));
    }

    private static void exhibits(List<RuleCases> all) {
        var printed = printed("Figure 7.1b", figure("f", "Dam", panel("f/a", "")));
        add(all, "FIG-01", 0, six(p("See Figure 7.1b."), printed));
        add(all, "FIG-01", 1, six(p("See Figure 7.2b."), printed));
        var typed = figure("f", "Figure Intro. 2 – A dam", panel("f/a", ""));
        add(all, "FIG-01", 0, six(p("It is shown in Figure Intro. 2."), typed));
        add(all, "FIG-01", 1, six(p("It is shown in Figure Intro. 3."), typed));
        var record = headless(row("Title", "Opening a dam"), row("Roles", "Keeper and river"));
        add(all, "ACC-01", 0, six(record));
        add(all, "ACC-01", 1, six(headless(row("Name", "Description"), row("Dam", "A wall"))));
        add(all, "ACC-01", 1, six(headless(row("Tag", "Dam"), row("17", "Opening a dam"))));
        add(all, "TRM-04", 0, terms("river-bed", "river bend"));
        add(all, "TRM-04", 0, terms("dam", "", "river"));
        add(all, "TRM-04", 1, terms("river", "", "dam"));
    }

    private static Document terms(String... terms) {
        var entries = new Block[terms.length];
        for (int i = 0; i < terms.length; i++)
            entries[i] = definition("t" + i, terms[i], "A part of a river.");
        return recommendation(clause("3", "Definitions", entries));
    }

    private static Exhibit.Table headless(Exhibit.Row... rows) {
        return used(Exhibit.Table.Use.CAPTIONED, rows);
    }

    private static Block boxed(String words) {
        return used(Exhibit.Table.Use.LAYOUT, row(words));
    }

    private static Exhibit.Table used(Exhibit.Table.Use use, Exhibit.Row... rows) {
        var made = table("t", use == Exhibit.Table.Use.CAPTIONED ? "Periods" : "", rows);
        var frame = new Exhibit.Table.Frame(List.of(), 0, use, false);
        return new Exhibit.Table(
                Id.of("t"), made.traits(), made.caption(), frame, made.rows(), List.of());
    }

    private static Document keywords(String... words) {
        var overview = new Abstract(List.of(), List.of(words), List.of());
        return recommendation().withFront(FrontMatter.EMPTY.withOverview(overview));
    }

    private static Document summary(String words) {
        var overview = new Abstract(List.of(p(words)), List.of(), List.of());
        return recommendation().withFront(FrontMatter.EMPTY.withOverview(overview));
    }
}
