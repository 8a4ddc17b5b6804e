package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Position;
import org.rubric.document.Traits;
import org.rubric.editing.Coding;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Footnotes;
import org.rubric.editing.OpenText;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.exhibit.Equations;
import org.rubric.editing.exhibit.Figures;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// All that a writer can put into a text, put in by commands, on pages and in the file.
class InsertedTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Typefaces());
    private static Document document;
    @TempDir Path folder;

    @BeforeAll
    static void write() throws IOException {
        var session =
                Session.of(
                        recommendation(
                                clause(
                                        "c",
                                        "Model",
                                        named("a", p("The gateway reports the level.")),
                                        named("b", p("The platform listens to it.")),
                                        named("d", p("Report ::= SEQUENCE {}")),
                                        named("e", p("Contributions are invited.")))));
        at(session, "a", 11, Footnotes.insert(Id.of("note")));
        var body = session.snapshot().document().apparatus().footnotes().getFirst().body();
        at(session, body.getFirst().id().value(), 0, Commands.typeText("A device."));
        at(session, "a", 4, Equations.insertInLine("x_1"));
        select(session, "a", 14, "b", 12, OpenText.mark(Id.of("open")));
        at(session, "d", 0, Coding.code());
        at(session, "e", 0, Commands.editorsNote());
        at(session, "b", 0, Equations.insert("r = \\frac{h}{t}"));
        var formula = ((Selection.Blocks) session.selection()).blocks().getFirst();
        session.perform(Equations.meaning(formula));
        session.perform(Commands.typeText("rate"));
        at(session, "b", 0, Equations.insert("\\foo{x}"));
        at(session, "b", 3, Figures.insert(Media.of("image/png", png()), "x.png"));
        var figure = figure(session);
        session.perform(Figures.add(figure.id(), Media.of("image/png", png()), "y.png"));
        for (var panel : figure(session).panels()) {
            session.perform(Figures.describe(panel.id(), "A black box"));
            at(session, panel.caption().id().value(), 0, Commands.typeText("part"));
        }
        at(session, figure.caption().id().value(), 0, Commands.typeText("Boxes"));
        document = session.snapshot().document();
    }

    private static Exhibit.Figure figure(Session session) {
        var found = new ArrayList<Exhibit.Figure>();
        session.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Exhibit.Figure f) found.add(f);
                        });
        return found.getFirst();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void at(Session session, String block, int offset, Command command) {
        select(session, block, offset, block, offset, command);
    }

    private static void select(
            Session session, String block, int from, String other, int to, Command command) {
        session.select(
                new Selection.Text(
                        new Position(Id.of(block), from), new Position(Id.of(other), to)));
        assertTrue(session.perform(command), block);
    }

    private static Imprint imprint() {
        return TYPESETTER.set(document, Numbering.of(document), Look.DRAFT);
    }

    @Test
    void theFileConformsToBothStandards() throws IOException {
        var pdf = folder.resolve("inserted.pdf");
        Files.write(pdf, PdfExporterTest.bytes(imprint()));
        Files.createDirectories(Path.of("target", "tour"));
        Files.copy(
                pdf,
                Path.of("target", "tour", "inserted.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        for (var verdict : new PdfValidator().validate(pdf))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
    }

    @Test
    void everyThingHasItsTag() throws IOException {
        var tree = TagTree.of(PdfExporterTest.bytes(imprint()));
        assertEquals(2, count(tree.root(), "Figure"), "two pictures");
        assertEquals(3, count(tree.root(), "Formula"), "two displayed, one in the line");
        assertEquals(1, count(tree.root(), "Note"));
        assertEquals(1, count(tree.root(), "Code"));
        assertTrue(tree.root().text().contains("Editor’s note – Contributions are invited."));
        assertTrue(tree.root().text().contains("[reports the level."), tree.root().text());
        assertTrue(tree.root().text().contains("The platform] listens"), tree.root().text());
        assertTrue(tree.root().text().contains("\\foo{x}"), "kept as typed");
    }

    /// Who copies the code gets the code, and a reader hears no numbers.
    @Test
    void numbersOfLinesAreNotCopied() throws IOException {
        var code = new Block.Code(Id.of("n"), Traits.NONE, "", true, Inline.plain("a {\n  b\n}"));
        var numbered = recommendation(code);
        var imprint = TYPESETTER.set(numbered, Numbering.of(numbered), Look.DRAFT);
        for (var standard : List.of(Standard.A2A, Standard.A4)) {
            var file = folder.resolve("numbered.pdf");
            Files.write(file, StandardTest.bytes(imprint, StandardTest.edition(standard)));
            for (var verdict : new PdfValidator().validate(file, standard.flavours()))
                assertEquals(List.of(), verdict.failures(), verdict.flavour());
            try (var pdf = Loader.loadPDF(file.toFile())) {
                var words = new PDFTextStripper().getText(pdf);
                var copied = words.substring(words.indexOf("a {"), words.indexOf('}'));
                assertEquals("a { b", copied.replaceAll("\\s+", " ").strip());
            }
            assertTrue(TagTree.of(file).toString().contains("Code “a {  b }”"));
        }
    }

    private static int count(TagTree.Node node, String role) {
        int found = node.role().equals(role) ? 1 : 0;
        for (var kid : node.kids())
            if (kid instanceof TagTree.Node inner) found += count(inner, role);
        return found;
    }

    @Test
    void textNotAgreedStandsOnYellowOverBothParagraphs() {
        int grounds = 0;
        for (var page : imprint().pages())
            for (var mark : page.marks()) if (mark instanceof Mark.Fill) grounds++;
        assertTrue(grounds >= 2, grounds + " grounds");
    }

    @Test
    void theFormulaThatCannotBeSetIsTheOnlyTrouble() {
        var codes = imprint().findings().stream().map(f -> f.code()).toList();
        assertEquals(List.of("formula.unreadable"), codes);
    }
}
