package org.rubric.drawing.metafile;

import org.rubric.drawing.formula.Formula;
import org.rubric.drawing.recording.Faces;
import org.rubric.drawing.recording.Ink;
import org.rubric.drawing.recording.Recording;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Mathematical signs that no text face of ours has, taken from the fonts of formulas. The few
/// there are stay in memory once drawn: they never change.
final class Signs {

    /// @param outline y down, [Faces#EM] units to the em, baseline at 0
    record Sign(Shape outline, double advance) {}

    private static final Map<Character, String> COMMANDS =
            Map.ofEntries(
                    Map.entry('∀', "\\forall"),
                    Map.entry('∃', "\\exists"),
                    Map.entry('∋', "\\ni"),
                    Map.entry('∗', "*"),
                    Map.entry('≅', "\\cong"),
                    Map.entry('∴', "\\therefore"),
                    Map.entry('⊥', "\\perp"),
                    Map.entry('∼', "\\sim"),
                    Map.entry('∝', "\\propto"),
                    Map.entry('ℵ', "\\aleph"),
                    Map.entry('ℑ', "\\Im"),
                    Map.entry('ℜ', "\\Re"),
                    Map.entry('℘', "\\wp"),
                    Map.entry('⊗', "\\otimes"),
                    Map.entry('⊕', "\\oplus"),
                    Map.entry('∅', "\\emptyset"),
                    Map.entry('∩', "\\cap"),
                    Map.entry('∪', "\\cup"),
                    Map.entry('⊃', "\\supset"),
                    Map.entry('⊇', "\\supseteq"),
                    Map.entry('⊄', "\\not\\subset"),
                    Map.entry('⊂', "\\subset"),
                    Map.entry('⊆', "\\subseteq"),
                    Map.entry('∈', "\\in"),
                    Map.entry('∉', "\\notin"),
                    Map.entry('∠', "\\angle"),
                    Map.entry('∇', "\\nabla"),
                    Map.entry('∏', "\\prod"),
                    Map.entry('⋅', "\\cdot"),
                    Map.entry('∧', "\\wedge"),
                    Map.entry('∨', "\\vee"),
                    Map.entry('⇔', "\\Leftrightarrow"),
                    Map.entry('⇐', "\\Leftarrow"),
                    Map.entry('⇑', "\\Uparrow"),
                    Map.entry('⇒', "\\Rightarrow"),
                    Map.entry('⇓', "\\Downarrow"),
                    Map.entry('〈', "\\langle"),
                    Map.entry('〉', "\\rangle"),
                    Map.entry('⋯', "\\cdots"),
                    Map.entry('⋮', "\\vdots"),
                    Map.entry('⋱', "\\ddots"),
                    Map.entry('∣', "\\mid"),
                    Map.entry('∥', "\\parallel"),
                    Map.entry('ℓ', "\\ell"),
                    Map.entry('ℏ', "\\hbar"),
                    Map.entry('∓', "\\mp"),
                    Map.entry('⊢', "\\vdash"),
                    Map.entry('⊤', "\\top"),
                    Map.entry('≺', "\\prec"),
                    Map.entry('≻', "\\succ"),
                    Map.entry('ϕ', "\\phi"));

    private static final Map<Character, Optional<Sign>> DRAWN = new ConcurrentHashMap<>();

    private Signs() {}

    static Optional<Sign> sign(char letter) {
        var command = COMMANDS.get(letter);
        return command == null
                ? Optional.empty()
                : DRAWN.computeIfAbsent(letter, _ -> drawn(command));
    }

    private static Optional<Sign> drawn(String command) {
        try {
            var drawing = Formula.of(command, Faces.EM, false);
            var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (var ink : ((Recording) drawing).inks())
                if (ink instanceof Ink.Fill(var shape, var _, var place))
                    outline.append(place.space().createTransformedShape(shape), false);
            outline.transform(
                    java.awt.geom.AffineTransform.getTranslateInstance(0, -drawing.baseline()));
            return Optional.of(new Sign(outline, drawing.width()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
