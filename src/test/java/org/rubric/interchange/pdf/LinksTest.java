package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Signposts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.drawing.Drawings;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Links, destinations, bookmarks, and structure that runs over pages.
class LinksTest {
    @TempDir Path folder;

    @Test
    void aLinkThatLeadsNowhereIsPlainText() throws IOException {
        for (var uri : List.of("javascript:alert(1)", "file:///etc/passwd", "::", "no scheme")) {
            var s = new Specimen();
            int p = s.element(0, Role.P);
            var imprint = s.open(p).link(72, p, "words", "", uri).close().page("1").imprint();
            assertEquals(1, TagTree.of(PdfExporterTest.bytes(imprint)).counts().get("Span"), uri);
        }
        var s = new Specimen();
        int p = s.element(0, Role.P);
        valid(s.open(p).link(72, p, "words", "gone", "").close().page("1").imprint());
    }

    @Test
    void anAddressOutsideIsWrittenInAscii() throws IOException {
        var s = new Specimen();
        int p = s.element(0, Role.P);
        var imprint =
                s.open(p).link(72, p, "words", "", "https://itu.int/a b/\u00E9").close().page("1");
        var file = new String(PdfExporterTest.bytes(imprint.imprint()), "ISO-8859-1");
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(imprint.imprint()))) {
            var action = document.getPage(0).getAnnotations().getFirst().getCOSObject();
            assertTrue(action.toString().contains("https://itu.int/a%20b/%C3%A9"), file);
        }
    }

    @Test
    void aLinkInARunningHeadIsNone() throws IOException {
        var s = new Specimen();
        s.open(Element.ARTIFACT);
        int link = s.element(0, Role.LINK);
        s.open(link).words(72, "head", Specimen.ROMAN);
        s.mark(new Mark.Hotspot(new Mark.Box(72, 70, 30, 12), "", "https://itu.int/", "head"));
        var imprint = s.close().close().feed().line(0, Role.P, "text").page("1").imprint();
        assertEquals(null, TagTree.of(PdfExporterTest.bytes(imprint)).counts().get("Link"));
        valid(imprint);
    }

    @Test
    void aParagraphRunsOverPagesAroundItsChildren() throws IOException {
        var s = new Specimen();
        int p = s.element(0, Role.P);
        s.open(p).words(72, "one ", Specimen.ROMAN).link(100, p, "link", "", "https://itu.int/");
        s.words(130, " two ", Specimen.ROMAN).close().page("1");
        s.open(p).words(72, "three", Specimen.ROMAN).close().feed().line(0, Role.P, "next");
        var tree = TagTree.of(PdfExporterTest.bytes(s.page("2").imprint()));
        assertEquals(
                """
                Document
                  P
                    “one ”
                    Link objects=1 “link”
                    “ two ”
                    “three”
                  P “next”
                """,
                tree.toString());
    }

    @Test
    void aPlaceFindsTheElementThatBeginsThere() throws IOException {
        var s = new Specimen();
        s.mark(new Mark.Destination(Id.of("item"), 72, 96 - 11));
        s.mark(new Mark.Destination(Id.of("beside"), 300, 112 - 11));
        s.mark(new Mark.Destination(Id.of("foot"), 72, 600));
        s.line(0, Role.P, "before");
        int item = s.element(s.element(0, Role.L), Role.LI);
        s.line(s.element(item, Role.LBL), "a)").line(s.element(item, Role.LBODY), "item text");
        s.open(s.element(0, Role.P)).mark(new Mark.Destination(Id.of("in"), 72, s.y()));
        s.words(72, "left", Specimen.ROMAN).close();
        s.open(s.element(0, Role.P)).words(300, "right", Specimen.ROMAN).close().feed();
        int p = s.element(0, Role.P);
        s.open(p);
        for (var target : List.of("item", "beside", "in", "foot"))
            s.link(72, p, target, target, "");
        var landings = TagTree.of(PdfExporterTest.bytes(s.close().page("1").imprint())).landings();
        var found = landings.stream().map(TagTree.Landing::landing).toList();
        assertEquals(List.of("a)item text", "item text", "left", ""), found);
    }

    @Test
    void aFigureIsFoundWithItsCaption() throws IOException {
        var s = new Specimen();
        s.mark(new Mark.Destination(Id.of("figure"), 72, 80));
        int group = s.element(0, Role.DIV);
        int figure = s.element(group, Role.FIGURE, Attributes.alternative("A sum"));
        s.open(figure).picture(60, 40, Drawings.formula("a+b", 12)).close();
        s.line(group, Role.CAPTION, "Figure 1 – A sum");
        int p = s.element(0, Role.P);
        s.open(p).link(72, p, "Figure 1", "figure", "").close();
        var tree = TagTree.of(PdfExporterTest.bytes(s.page("1").imprint()));
        assertEquals("Figure 1 – A sum", tree.landings().getFirst().landing());
    }

    @Test
    void bookmarksNestEvenWhereLevelsAreSkipped() throws IOException {
        var s = new Specimen();
        s.heading("a", 1, "A").heading("b", 3, "B").heading("c", 2, "C").heading("d", 1, "D");
        try (var document = Loader.loadPDF(PdfExporterTest.bytes(s.page("1").imprint()))) {
            var lines = new ArrayList<String>();
            print(document.getDocumentCatalog().getDocumentOutline(), 0, lines);
            assertEquals(List.of("0 A", "1 B", "1 C", "0 D"), lines);
        }
    }

    @Test
    void thousandsOfBookmarksAndDestinations() throws IOException {
        var s = new Specimen();
        for (int page = 0; page < 60; page++) {
            for (int i = 0; i < 100; i++) {
                s.mark(new Mark.Destination(Id.of("d" + page + "." + i), 72, s.y()));
                if (i % 4 == 0) s.heading("h" + page + "." + i, 1 + i % 2, "Heading " + i);
            }
            s.page("" + (page + 1));
        }
        var file = PdfExporterTest.bytes(s.imprint());
        try (var document = Loader.loadPDF(file)) {
            var names = document.getDocumentCatalog().getNames().getDests();
            assertTrue(names.getValue("d59.99") != null && names.getValue("h0.0") != null);
        }
    }

    @Test
    void structureThatDoesNotNestIsRefused() {
        var open = new Specimen();
        var stray = new Specimen().close();
        var unknown = new Specimen().open(7).close();
        for (var wrong : List.of(open.open(0), stray, unknown)) {
            var imprint = wrong.page("1").imprint();
            assertThrows(IllegalArgumentException.class, () -> PdfExporterTest.bytes(imprint));
        }
    }

    private static void print(PDOutlineNode node, int depth, List<String> lines) {
        for (var child : node.children()) {
            lines.add(depth + " " + child.getTitle());
            print(child, depth + 1, lines);
        }
    }

    private void valid(Imprint imprint) throws IOException {
        var file = folder.resolve("links.pdf");
        Files.write(file, PdfExporterTest.bytes(imprint));
        for (var verdict : new PdfValidator().validate(file))
            assertEquals(List.of(), verdict.failures());
    }

    /// As readers quote them, beside the names by Id; every one leads to its own place.
    @Test
    void numbersAreDestinationsToo() throws IOException {
        var document = Showpiece.document();
        var names = Signposts.of(document, Numbering.of(document));
        var edition = new Edition(Standard.A2A, names, List.of());
        var file = StandardTest.bytes(Showpiece.imprint(document), edition);
        try (var read = Loader.loadPDF(file)) {
            var catalogue = read.getDocumentCatalog();
            for (var name :
                    List.of(
                            "clause-2",
                            "table-2-1",
                            "figure-2-2",
                            "annex-A",
                            "eq-2-1",
                            "clause-A.1")) {
                var place = catalogue.findNamedDestinationPage(new PDNamedDestination(name));
                var own = names.get(name).value();
                var stable = catalogue.findNamedDestinationPage(new PDNamedDestination(own));
                assertEquals(stable.getCOSObject(), place.getCOSObject(), name);
                assertTrue(place.retrievePageNumber() >= 0, name);
            }
        }
    }

    @Test
    void theNameTreeIsSortedAndItsLimitsHold() throws IOException {
        var s = new Specimen();
        var names = new java.util.HashMap<String, Id>();
        for (int i = 1; i < 700; i++) {
            s.heading("id" + i, 1, i + " Title");
            names.put("clause-" + i, Id.of("id" + i));
            if (i % 40 == 0) s.page("" + i);
        }
        names.put("id5", Id.of("id6"));
        names.put("gone", Id.of("nowhere"));
        var edition = new Edition(Standard.A2A, names, List.of());
        try (var read = Loader.loadPDF(StandardTest.bytes(s.page("x").imprint(), edition))) {
            var catalogue = read.getDocumentCatalog();
            var root = catalogue.getNames().getCOSObject().getCOSDictionary(COSName.DESTS);
            var before = "";
            int count = 0;
            var leaves = root.getCOSArray(COSName.KIDS);
            for (int l = 0; l < leaves.size(); l++) {
                var leaf = (COSDictionary) leaves.getObject(l);
                var pairs = leaf.getCOSArray(COSName.NAMES);
                var limits = leaf.getCOSArray(COSName.LIMITS);
                assertEquals(limits.getString(0), pairs.getString(0));
                assertEquals(limits.getString(1), pairs.getString(pairs.size() - 2));
                for (int i = 0; i < pairs.size(); i += 2, count++) {
                    assertTrue(before.compareTo(pairs.getString(i)) < 0, before);
                    before = pairs.getString(i);
                }
            }
            assertEquals(2 * 699, count, "each by its Id and by its number");
        }
    }
}
