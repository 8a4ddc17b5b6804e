package org.rubric.interchange.word.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.drawing.Drawings;
import org.rubric.interchange.word.archive.Node;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.formula.TypedFormula.Piece;
import org.rubric.interchange.word.formula.TypedFormula.Place;

/// Office Math as LaTeX, each construct, and that our own setter can read what comes out.
class LatexTest {

    @Test
    void fractionsAndScripts() throws IOException {
        assertEquals(
                "\\frac{a}{b}",
                latex("<m:f><m:num>" + r("a") + "</m:num><m:den>" + r("b") + "</m:den></m:f>"));
        assertEquals(
                "{a}/{b}",
                latex(
                        "<m:f><m:fPr><m:type m:val=\"lin\"/></m:fPr><m:num>"
                                + r("a")
                                + "</m:num><m:den>"
                                + r("b")
                                + "</m:den></m:f>"));
        assertEquals("{x}^{2}", latex("<m:sSup>" + e("x") + sup("2") + "</m:sSup>"));
        assertEquals("{x}_{i}", latex("<m:sSub>" + e("x") + sub("i") + "</m:sSub>"));
        assertEquals(
                "{x}_{i}^{2}",
                latex("<m:sSubSup>" + e("x") + sub("i") + sup("2") + "</m:sSubSup>"));
        assertEquals(
                "{}_{a}^{b}{x}", latex("<m:sPre>" + sub("a") + sup("b") + e("x") + "</m:sPre>"));
    }

    @Test
    void rootsAndSums() throws IOException {
        assertEquals("\\sqrt{x}", latex("<m:rad><m:deg/>" + e("x") + "</m:rad>"));
        assertEquals(
                "\\sqrt[3]{x}",
                latex("<m:rad><m:deg>" + r("3") + "</m:deg>" + e("x") + "</m:rad>"));
        assertEquals(
                "\\sum\\limits_{i=1}^{n}{x}",
                latex(
                        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/><m:limLoc m:val=\"undOvr\"/></m:naryPr>"
                                + sub("i=1")
                                + sup("n")
                                + e("x")
                                + "</m:nary>"));
        assertEquals(
                "\\int_{0}{x}", latex("<m:nary>" + sub("0") + "<m:sup/>" + e("x") + "</m:nary>"));
    }

    @Test
    void fencesAndMatrices() throws IOException {
        assertEquals("\\left( x \\right)", latex("<m:d>" + e("x") + "</m:d>"));
        assertEquals(
                "\\left\\{ x|y \\right.",
                latex(
                        "<m:d><m:dPr><m:begChr m:val=\"{\"/><m:endChr m:val=\"\"/></m:dPr>"
                                + e("x")
                                + e("y")
                                + "</m:d>"));
        assertEquals(
                "\\begin{array}{cc} a & b \\\\ c & d \\end{array}",
                latex(
                        "<m:m><m:mr>"
                                + e("a")
                                + e("b")
                                + "</m:mr><m:mr>"
                                + e("c")
                                + e("d")
                                + "</m:mr></m:m>"));
        assertEquals(
                "\\begin{aligned} a \\\\ b \\end{aligned}",
                latex("<m:eqArr>" + e("a") + e("b") + "</m:eqArr>"));
    }

    @Test
    void functionsAndLimits() throws IOException {
        assertEquals(
                "\\sin {x}",
                latex("<m:func><m:fName>" + r("sin") + "</m:fName>" + e("x") + "</m:func>"));
        assertEquals(
                "\\operatorname{sinc}{x}",
                latex("<m:func><m:fName>" + r("sinc") + "</m:fName>" + e("x") + "</m:func>"));
        assertEquals(
                "\\lim _{n}",
                latex("<m:limLow>" + e("lim") + "<m:lim>" + r("n") + "</m:lim></m:limLow>"));
        assertEquals(
                "\\overset{n}{x}",
                latex("<m:limUpp>" + e("x") + "<m:lim>" + r("n") + "</m:lim></m:limUpp>"));
    }

    @Test
    void accentsAndBars() throws IOException {
        assertEquals("\\hat{x}", latex("<m:acc>" + e("x") + "</m:acc>"));
        assertEquals(
                "\\vec{x}",
                latex("<m:acc><m:accPr><m:chr m:val=\"\u20D7\"/></m:accPr>" + e("x") + "</m:acc>"));
        assertEquals("\\underline{x}", latex("<m:bar>" + e("x") + "</m:bar>"));
        assertEquals(
                "\\overline{x}",
                latex("<m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr>" + e("x") + "</m:bar>"));
        assertEquals("\\underbrace{x}", latex("<m:groupChr>" + e("x") + "</m:groupChr>"));
        assertEquals("x", latex("<m:box>" + e("x") + "</m:box>"));
        assertEquals("\\boxed{x}", latex("<m:borderBox>" + e("x") + "</m:borderBox>"));
        assertEquals(
                "\\phantom{x}",
                latex(
                        "<m:phant><m:phantPr><m:show m:val=\"0\"/></m:phantPr>"
                                + e("x")
                                + "</m:phant>"));
    }

    @Test
    void lettersAndSigns() throws IOException {
        assertEquals("\\alpha \\le \\beta", latex(r("α≤β")));
        assertEquals("100\\%", latex(r("100%")));
        assertEquals("{x}", latex("<m:sSub>" + e("x") + sub("") + "</m:sSub>"));
        assertEquals("\\text{if } x", latex(word("if ") + r(" x")));
        assertEquals("x", latex(r("\uD835\uDC65")));
    }

    @Test
    void whatHasNoCommandKeepsItsWords() throws IOException {
        assertEquals("汉x", latex(r("汉x")));
    }

    @Test
    void wordsOfAFormulaAreAllItsText() throws IOException {
        var node = node("<m:f><m:num>" + r("ab") + "</m:num><m:den>" + r("c") + "</m:den></m:f>");
        assertEquals("abc", Latex.words(node));
        assertEquals("abc", node.markup().replaceAll("<[^>]*>", ""));
    }

    @Test
    void markupReadsBackAsTheSameFormula() throws IOException {
        var once = node("<m:sSup>" + e("x &lt; y") + sup("2") + "</m:sSup>");
        assertEquals(
                once,
                parse(once.markup().replaceFirst("<m:oMath", "<m:oMath xmlns:m=\"" + M + "\"")));
    }

    @Test
    void ourSetterReadsTheResult() throws IOException {
        var latex =
                List.of(
                        latex(
                                "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>"
                                        + sub("i")
                                        + sup("n")
                                        + e("x")
                                        + "</m:nary>"),
                        latex(
                                "<m:d><m:dPr><m:begChr m:val=\"⌊\"/><m:endChr m:val=\"⌋\"/></m:dPr>"
                                        + e("x")
                                        + "</m:d>"),
                        latex("<m:m><m:mr>" + e("a") + e("b") + "</m:mr></m:m>"),
                        latex(word("50 % of {x}_1 & more")),
                        TypedFormula.latex(
                                List.of(
                                        new Piece(
                                                "StatDiff_i,j = max {0,(K_i)/sqrt(N)} – Z",
                                                Place.BASE))));
        for (var formula : latex) assertTrue(Drawings.formula(formula, 11).width() > 0, formula);
    }

    @Test
    void typedFormulasKeepTheirIndices() {
        var latex =
                TypedFormula.latex(
                        List.of(
                                new Piece("BS", Place.BASE),
                                new Piece("n", Place.LOWERED),
                                new Piece(" = 2 × 10", Place.BASE),
                                new Piece("–3", Place.RAISED)));
        assertEquals("\\mathrm{BS}_{n}\\ =\\ 2\\ \\times \\ 10^{-3}", latex);
    }

    private static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private static String latex(String content) throws IOException {
        return Latex.of(node(content));
    }

    private static Node node(String content) throws IOException {
        return parse("<m:oMath xmlns:m=\"" + M + "\">" + content + "</m:oMath>");
    }

    private static Node parse(String xml) throws IOException {
        var found = new Node[1];
        try (var cursor = Xml.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            cursor.root(_ -> found[0] = cursor.node());
        }
        var node = found[0];
        return new Node(node.name(), java.util.Map.of(), node.children(), node.text());
    }

    private static String r(String text) {
        return "<m:r><m:t>" + text + "</m:t></m:r>";
    }

    private static String word(String text) {
        return "<m:r><m:rPr><m:nor/></m:rPr><m:t>" + text.replace("&", "&amp;") + "</m:t></m:r>";
    }

    private static String e(String text) {
        return "<m:e>" + r(text) + "</m:e>";
    }

    private static String sub(String text) {
        return "<m:sub>" + (text.isEmpty() ? "" : r(text)) + "</m:sub>";
    }

    private static String sup(String text) {
        return "<m:sup>" + r(text) + "</m:sup>";
    }
}
