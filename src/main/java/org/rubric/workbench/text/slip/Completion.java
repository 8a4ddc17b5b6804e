package org.rubric.workbench.text.slip;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;

/// Names of LaTeX commands that begin as what is being typed; Tab or a click takes one.
final class Completion extends HBox {
    private static final int MOST = 6;
    private static final Pattern TYPED = Pattern.compile("\\\\([A-Za-z]+)$");

    private static final List<String> NAMES =
            List.of(
                    ("alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa"
                                    + " lambda mu nu xi pi rho sigma tau upsilon phi varphi chi psi omega"
                                    + " Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega frac"
                                    + " sqrt sum prod int lim log ln exp sin cos tan max min arg leq geq"
                                    + " neq approx equiv sim propto in notin subset subseteq cup cap times"
                                    + " cdot div pm mp infty partial nabla forall exists rightarrow"
                                    + " leftarrow Rightarrow Leftrightarrow mapsto ldots cdots vdots ddots"
                                    + " left right overline underline hat bar vec tilde text mathrm mathbf"
                                    + " mathit mathbb mathcal operatorname lfloor rfloor lceil rceil quad"
                                    + " qquad begin end")
                            .split(" "));

    private final TextArea field;
    private List<String> found = List.of();

    Completion(TextArea field) {
        super(8);
        this.field = field;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("completion");
        setVisible(false);
        setManaged(false);
    }

    private Optional<String> typed() {
        int caret = Math.min(field.getCaretPosition(), field.getLength());
        var match = TYPED.matcher(field.getText(Math.max(0, caret - 24), caret));
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /// Looks again what fits.
    void follow() {
        var word = typed();
        found =
                word.map(
                                w ->
                                        NAMES.stream()
                                                .filter(n -> n.startsWith(w) && !n.equals(w))
                                                .limit(MOST)
                                                .toList())
                        .orElse(List.of());
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        getChildren().clear();
        for (var name : found) {
            var label = new Label("\\" + name);
            label.getStyleClass().add("completion-word");
            if (getChildren().isEmpty()) label.getStyleClass().add("first");
            label.setOnMouseClicked(_ -> take(name));
            getChildren().add(label);
        }
    }

    /// Takes the first name; false when there is none.
    boolean take() {
        if (found.isEmpty()) return false;
        take(found.getFirst());
        return true;
    }

    private void take(String name) {
        typed().ifPresent(
                        word -> {
                            int caret = field.getCaretPosition();
                            field.replaceText(caret - word.length(), caret, name);
                            field.requestFocus();
                        });
    }
}
