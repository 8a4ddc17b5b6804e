package org.rubric.workbench.text.slip;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Signs of formulas to click: Greek, relations, sums and fractions, matrices.
final class SignPalette extends FlowPane {

    /// @param latex what is put in; `‸` says where the caret goes
    private record Sign(String face, String latex) {}

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("a⁄b", "\\frac{‸}{}"),
                    new Sign("√", "\\sqrt{‸}"),
                    new Sign("x²", "^{‸}"),
                    new Sign("x₂", "_{‸}"),
                    new Sign("∑", "\\sum_{‸}^{}"),
                    new Sign("∏", "\\prod_{‸}^{}"),
                    new Sign("∫", "\\int_{‸}^{}"),
                    new Sign("( )", "\\left( ‸ \\right)"),
                    new Sign("x̄", "\\overline{‸}"),
                    new Sign("[⋮]", "\\begin{pmatrix} ‸ &  \\\\  &  \\end{pmatrix}"),
                    new Sign("{⋮", "\\begin{cases} ‸ &  \\\\  &  \\end{cases}"),
                    new Sign("T", "\\text{‸}"),
                    named("α", "alpha"),
                    named("β", "beta"),
                    named("γ", "gamma"),
                    named("δ", "delta"),
                    named("ε", "varepsilon"),
                    named("η", "eta"),
                    named("θ", "theta"),
                    named("λ", "lambda"),
                    named("μ", "mu"),
                    named("π", "pi"),
                    named("ρ", "rho"),
                    named("σ", "sigma"),
                    named("τ", "tau"),
                    named("φ", "varphi"),
                    named("ω", "omega"),
                    named("Γ", "Gamma"),
                    named("Δ", "Delta"),
                    named("Σ", "Sigma"),
                    named("Ω", "Omega"),
                    named("≤", "leq"),
                    named("≥", "geq"),
                    named("≠", "neq"),
                    named("≈", "approx"),
                    named("∈", "in"),
                    named("±", "pm"),
                    named("×", "times"),
                    named("·", "cdot"),
                    named("→", "rightarrow"),
                    named("∞", "infty"),
                    named("∂", "partial"));

    SignPalette(Function<String, String> words, Consumer<String> chosen) {
        super(4, 4);
        getStyleClass().add("sign-palette");
        setAccessibleText(words.apply("formula.signs"));
        for (var sign : SIGNS) {
            var button = new Button(sign.face);
            button.getStyleClass().add("sign-button");
            button.setFocusTraversable(false);
            var latex = sign.latex.replace("‸", "").strip();
            button.setAccessibleText(latex);
            button.setTooltip(new Tooltip(latex));
            button.setOnAction(_ -> chosen.accept(sign.latex));
            getChildren().add(button);
        }
    }

    private static Sign named(String face, String name) {
        return new Sign(face, "\\" + name + " ");
    }
}
