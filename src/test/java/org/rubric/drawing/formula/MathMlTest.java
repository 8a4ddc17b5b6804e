package org.rubric.drawing.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/// Formulas as MathML.
class MathMlTest {
    private static final Map<String, Integer> CHILDREN =
            Map.of(
                    "mfrac",
                    2,
                    "mroot",
                    2,
                    "msub",
                    2,
                    "msup",
                    2,
                    "munder",
                    2,
                    "mover",
                    2,
                    "msubsup",
                    3,
                    "munderover",
                    3);
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "x ¦ <mi>x</mi>",
                "\\frac{a}{b} ¦ <mfrac><mi>a</mi><mi>b</mi></mfrac>",
                "x^2 ¦ <msup><mi>x</mi><mn>2</mn></msup>",
                "x_i^{n+1} ¦ <msubsup><mi>x</mi><mi>i</mi>"
                        + "<mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msubsup>",
                "a-b ¦ <mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>",
                "\\sqrt{2} ¦ <msqrt><mn>2</mn></msqrt>",
                "\\sqrt[3]{x} ¦ <mroot><mi>x</mi><mn>3</mn></mroot>",
                "\\sum_{i=1}^n i ¦ <mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo>"
                        + "<mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></mrow>",
                "\\int_0^1 x ¦ <mrow><msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>"
                        + "<mi>x</mi></mrow>",
                "\\sin x ¦ <mrow><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi></mrow>",
                "r_{\\max} ¦ <msub><mi>r</mi><mi>max</mi></msub>",
                "\\mathrm{Hz} ¦ <mi>Hz</mi>",
                "\\mathrm{d} ¦ <mi mathvariant=\"normal\">d</mi>",
                "\\mathbf{v} ¦ <mi mathvariant=\"bold\">v</mi>",
                "\\text{if } ¦ <mtext>if </mtext>",
                "\\left( x \\right] ¦ <mrow><mo fence=\"true\" form=\"prefix\">(</mo><mi>x</mi>"
                        + "<mo fence=\"true\" form=\"postfix\">]</mo></mrow>",
                "\\hat{I} ¦ <mover accent=\"true\"><mi>I</mi><mo>^</mo></mover>",
                "\\boxed{x} ¦ <menclose notation=\"box\"><mi>x</mi></menclose>",
                "\\phantom{x} ¦ <mphantom><mi>x</mi></mphantom>",
                "\\genfrac{}{}{0pt}{}{a}{b} ¦ <mfrac linethickness=\"0\"><mi>a</mi><mi>b</mi></mfrac>",
                "\\begin{matrix} 1 & 2 \\\\ 3 & 4 \\end{matrix} ¦ <mtable><mtr><mtd><mn>1</mn></mtd>"
                        + "<mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd>"
                        + "</mtr></mtable>",
                "a<b ¦ <mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
            })
    void writesIt(String latex, String expected) {
        var written = MathMl.of(latex, "words", false);
        var body = written.replaceAll(".*<semantics>|<annotation.*", "");
        assertEquals(expected, body);
    }

    @Test
    void theSourceAndTheWordsStandBeside() throws Exception {
        var root = parsed(MathMl.of("a & \"b\"", "a \"<b>\"", true));
        assertEquals("http://www.w3.org/1998/Math/MathML", root.getNamespaceURI());
        assertEquals("block", root.getAttribute("display"));
        assertEquals("a \"<b>\"", root.getAttribute("alttext"));
        var annotation = (Element) root.getElementsByTagName("annotation").item(0);
        assertEquals("application/x-tex", annotation.getAttribute("encoding"));
        assertEquals("a & \"b\"", annotation.getTextContent());
    }

    @Test
    void noiseGivesWellFormedXmlWithTheRightNumberOfParts() throws Exception {
        for (int seed = 0; seed < 1500; seed++) {
            var latex = Noise.of(seed, 20);
            checkParts(parsed(MathMl.of(latex, "", false)), latex);
        }
    }

    private static void checkParts(Element element, String latex) {
        int parts = 0;
        for (var kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling())
            if (kid instanceof Element child) {
                parts++;
                checkParts(child, latex);
            }
        var wanted = CHILDREN.get(element.getTagName());
        if (wanted != null) assertEquals(wanted, parts, element.getTagName() + " in " + latex);
        if (TOKENS.contains(element.getTagName())) assertEquals(0, parts, latex);
    }

    private static Element parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        var root = factory.newDocumentBuilder().parse(bytes).getDocumentElement();
        assertTrue(root.getTagName().equals("math"));
        return root;
    }
}
