package org.rubric.drawing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void aFractionIsTallerOnDisplayThanInText() throws IOException {
        var display = Drawings.formula("\\frac{a}{b}", 12);
        var inline = Drawings.inlineFormula("\\frac{a}{b}", 12);
        assertTrue(display.height() > inline.height() * 1.2);
        assertTrue(display.baseline() > 0 && display.baseline() < display.height());
    }

    @Test
    void aFormulaThatCannotBeReadSaysWhy() {
        var e = assertThrows(IOException.class, () -> Drawings.formula("\\nosuchcommand", 12));
        assertTrue(e.getMessage().startsWith("The formula cannot be read: "), e.getMessage());
    }
}
