package org.rubric.interchange.word.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Spaces;
import org.rubric.interchange.word.archive.Xml;

/// Formulas go out as Office Math and come in as the LaTeX they were.
class FormulasTest {

    private static String omml(String latex) {
        var out = new ByteArrayOutputStream();
        var markup = new Markup(out);
        markup.open("x", Spaces.ALL);
        Formulas.write(latex, markup);
        markup.close().end();
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String back(String latex) throws IOException {
        var found = new String[] {""};
        try (var xml = Xml.of(new ByteArrayInputStream(omml(latex).getBytes("UTF-8")))) {
            xml.root(_ -> xml.children(_ -> found[0] = Latex.of(xml.node())));
        }
        return found[0].replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x=\\frac{a}{b} | x=\\frac{a}{b}",
                "a_{i}^{2} | {a}_{i}^{2}",
                "x^2 | {x}^{2}",
                "\\sqrt{x} | \\sqrt{x}",
                "\\sqrt[3]{x} | \\sqrt[3]{x}",
                "\\sum_{i=1}^{n} x | \\sum\\limits_{i=1}^{n}{x}",
                "\\left( a \\right) | \\left(a\\right)",
                "\\hat{x} | \\hat{x}",
                "\\text{if} | \\text{if}",
                "\\alpha\\le\\beta | \\alpha\\le\\beta",
                "\\mathbf{v} | \\mathbf{v}"
            })
    void comeBackAsTheyWere(String latex, String expected) throws IOException {
        assertEquals(expected.strip(), back(latex));
    }

    @Test
    void aFractionAsMarkup() {
        var omml = omml("\\frac{a}{b}");
        assertEquals(
                "<m:oMath><m:f><m:num>R(a)</m:num><m:den>R(b)</m:den></m:f></m:oMath>",
                omml.replaceAll("^.*?<m:oMath>", "<m:oMath>")
                        .replaceAll("(?s)^.*?(<m:oMath>)", "$1")
                        .replaceAll("</x>$", "")
                        .replaceAll("<m:r><m:rPr></m:rPr>.*?preserve\">(.)</m:t></m:r>", "R($1)"));
    }
}
