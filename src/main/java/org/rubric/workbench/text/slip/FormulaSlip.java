package org.rubric.workbench.text.slip;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.rubric.document.Maths;
import org.rubric.document.Severity;
import org.rubric.drawing.formula.Trouble;
import org.rubric.editing.Command;
import org.rubric.workbench.text.Sign;
import org.rubric.workbench.text.line.Embedded;
import org.rubric.workbench.text.line.PictureView;

/// LaTeX on one side, the formula it makes on the other, at every key. What cannot be set is told
/// with its place; it can be kept all the same.
public final class FormulaSlip extends Slip {
    private static final double WIDEST = 440;
    private static final Duration PATIENCE = Duration.seconds(2);

    private final boolean displayed;
    private final String was;
    private final Function<String, Command> command;
    private final TextArea latex = new TextArea();
    private final StackPane preview = new StackPane();
    private final Label trouble = new Label();
    private final HBox told = new HBox(8, new Sign(Severity.WARNING), trouble);
    private final Completion completion;
    private final PauseTransition waiting = new PauseTransition(PATIENCE);

    /// @param was LaTeX so far; empty: a new formula
    /// @param command what puts other LaTeX into the text
    public FormulaSlip(
            Host host, boolean displayed, String was, Function<String, Command> command) {
        super(host, displayed ? "formula.slip" : "formula.slip.line");
        this.displayed = displayed;
        this.was = was;
        this.command = command;
        completion = new Completion(latex);
        latex.setText(was);
        latex.setPrefRowCount(2);
        latex.setPromptText(host.say("formula.prompt"));
        latex.getStyleClass().add("latex");
        named(latex, "formula.latex");
        preview.getStyleClass().add("formula-preview");
        preview.setAlignment(Pos.CENTER);
        told.setAlignment(Pos.CENTER_LEFT);
        trouble.setWrapText(true);
        waiting.setOnFinished(_ -> tell(Optional.of(new Trouble(host.say("formula.slow"), -1))));
        latex.textProperty().addListener((_, _, _) -> changed());
        latex.caretPositionProperty().addListener((_, _, _) -> completion.follow());
        latex.addEventFilter(KeyEvent.KEY_PRESSED, this::completed);
        getChildren()
                .addAll(
                        preview,
                        latex,
                        told,
                        completion,
                        new SignPalette(host::say, this::sign),
                        buttons(
                                primary("slip.done"),
                                button("slip.cancel", this::cancel),
                                gap(),
                                quiet(host.say("formula.hint"))));
        changed();
    }

    @Override
    public Node first() {
        latex.end();
        return latex;
    }

    /// The LaTeX as it is typed now.
    public String typed() {
        return latex.getText();
    }

    /// What is wrong with it in words; empty: nothing, or not known yet.
    public String trouble() {
        return told.isVisible() ? trouble.getText() : "";
    }

    private void sign(String inserted) {
        int back = inserted.indexOf('‸');
        latex.replaceSelection(inserted.replace("‸", ""));
        if (back >= 0) latex.positionCaret(latex.getCaretPosition() - inserted.length() + 1 + back);
        latex.requestFocus();
    }

    /// Tab takes the name that is being typed, or else goes on to the next field.
    private void completed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            latex.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            if (event.isShiftDown() || !completion.take()) step(!event.isShiftDown());
            event.consume();
        }
    }

    private void step(boolean forward) {
        latex.requestFocusTraversal(
                forward
                        ? javafx.scene.TraversalDirection.NEXT
                        : javafx.scene.TraversalDirection.PREVIOUS);
    }

    private void changed() {
        var text = latex.getText();
        completion.follow();
        tell(Optional.empty());
        waiting.stop();
        if (text.isBlank()) {
            preview.getChildren().clear();
            host.grown();
            return;
        }
        waiting.playFromStart();
        host.pictures()
                .proofread(
                        text,
                        displayed,
                        found -> {
                            if (!text.equals(latex.getText())) return;
                            waiting.stop();
                            tell(found);
                            if (found.isEmpty()) preview.getChildren().setAll(shown(text));
                            host.grown();
                        });
    }

    private PictureView shown(String text) {
        var formula = Maths.latex(text);
        var picture = Embedded.formula(formula, host.setting(), !displayed, WIDEST, host::grown);
        picture.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return picture;
    }

    private void tell(Optional<Trouble> found) {
        told.setVisible(found.isPresent());
        told.setManaged(found.isPresent());
        found.ifPresent(
                t ->
                        trouble.setText(
                                t.at() < 0
                                        ? t.words()
                                        : host.say("formula.at", t.words(), t.at() + 1)));
        preview.setOpacity(found.isPresent() ? 0.4 : 1);
        host.grown();
    }

    @Override
    public void done() {
        var text = latex.getText().strip();
        waiting.stop();
        if (text.isEmpty() || text.equals(was) || text.length() > Trouble.LONGEST) host.dismiss();
        else doneBy(command.apply(text));
    }

    @Override
    public void cancel() {
        waiting.stop();
        super.cancel();
    }
}
