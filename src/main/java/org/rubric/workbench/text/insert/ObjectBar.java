package org.rubric.workbench.text.insert;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Remark;
import org.rubric.document.Severity;
import org.rubric.editing.Coding;
import org.rubric.editing.Command;
import org.rubric.editing.OpenText;
import org.rubric.editing.exhibit.Equations;
import org.rubric.editing.exhibit.Figures;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.Sign;

/// What can be done with the thing that the caret is in, in one row under it.
final class ObjectBar extends HBox {
    private static final List<String> NOTATIONS = List.of("ASN.1", "XML", "JSON", "Pseudo-code");

    private final DocumentView view;
    private final Inserting inserting;
    private final Subject subject;

    /// What a bar is about; equal subjects have equal bars.
    ///
    /// @param piece it lies under
    record Subject(Id piece, Object about) {}

    ObjectBar(DocumentView view, Inserting inserting, Subject subject) {
        super(4);
        this.view = view;
        this.inserting = inserting;
        this.subject = subject;
        setManaged(false);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("object-bar");
        switch (subject.about) {
            case Exhibit.Panel panel -> figure(panel);
            case Exhibit.Equation equation -> formula(equation);
            case Block.Code code -> code(code);
            case Remark.NotAgreed remark -> open(remark);
            default -> throw new IllegalArgumentException("No bar for " + subject.about);
        }
    }

    Subject subject() {
        return subject;
    }

    /// The subject at the caret.
    static Optional<Subject> of(Inserting inserting) {
        var open = inserting.here().open().map(stretch -> (Object) stretch.remark());
        var about =
                open.or(() -> inserting.here().panel().map(panel -> (Object) panel))
                        .or(() -> inserting.here().formula().map(formula -> (Object) bare(formula)))
                        .or(() -> inserting.here().code().map(code -> (Object) bare(code)));
        return about.flatMap(
                thing -> inserting.here().piece().map(piece -> new Subject(piece, thing)));
    }

    /// Without what is typed beside the bar, so that it stays while that changes.
    private static Exhibit.Equation bare(Exhibit.Equation e) {
        return new Exhibit.Equation(e.id(), e.traits(), e.maths(), e.numbered(), List.of());
    }

    private static Block.Code bare(Block.Code code) {
        return code.withRuns(List.of());
    }

    private void figure(Exhibit.Panel panel) {
        var words = panel.image().alternative();
        boolean mute = words.isBlank();
        var line = new Button(mute ? view.say("figure.mute") : view.say("figure.says", words));
        line.setGraphic(mute ? new Sign(Severity.WARNING) : null);
        line.getStyleClass().addAll("flat", "bar-button", "bar-words");
        line.setTextOverrun(OverrunStyle.ELLIPSIS);
        line.setMinWidth(80);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setFocusTraversable(false);
        line.setOnAction(_ -> inserting.edit());
        line.setTooltip(new Tooltip(view.say("figure.edit.hint")));
        HBox.setHgrow(line, Priority.ALWAYS);
        var figure = inserting.here().figure().orElseThrow().id();
        getChildren()
                .addAll(
                        line,
                        button("figure.replace.short", inserting::chooseReplacement),
                        button("figure.sub.short", inserting::chooseSubFigure),
                        sign("figure.up", "↑", Figures.move(figure, true)),
                        sign("figure.down", "↓", Figures.move(figure, false)),
                        button("figure.delete.short", () -> view.perform(delete(panel))));
    }

    private static Command delete(Exhibit.Panel panel) {
        return Figures.remove(panel.id());
    }

    private void formula(Exhibit.Equation formula) {
        boolean always = formula.numbered();
        getChildren()
                .addAll(
                        button("formula.edit", () -> inserting.edit()),
                        button("formula.meaning", inserting::meaning),
                        button(
                                always ? "formula.cited" : "formula.always",
                                () -> view.perform(Equations.number(formula.id(), !always))),
                        gap(),
                        button(
                                "formula.delete",
                                () -> view.perform(Equations.delete(formula.id()))));
    }

    private void code(Block.Code code) {
        var field = new TextField(code.notation());
        field.setPromptText(view.say("code.notation.prompt"));
        field.setAccessibleText(view.say("code.notation"));
        field.setPrefColumnCount(9);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.ESCAPE)
                        return;
                    view.requestFocus();
                    if (event.getCode() == KeyCode.ENTER)
                        view.perform(Coding.notation(code.id(), field.getText()));
                    event.consume();
                });
        var label = new Label(view.say("code.notation"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(label, field);
        for (var notation : NOTATIONS)
            getChildren()
                    .add(
                            button(
                                    new Button(notation),
                                    () -> view.perform(Coding.notation(code.id(), notation))));
        var numbers = code.numbered() ? "code.unnumbered" : "code.numbered";
        getChildren().addAll(gap(), button(numbers, () -> view.perform(Coding.number())));
    }

    private void open(Remark.NotAgreed remark) {
        var words = new Label(said(remark));
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("bar-label");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        button("open.edit", () -> inserting.edit()),
                        button("open.agreed", () -> view.perform(OpenText.agree(remark.id()))),
                        button("open.remove", () -> view.perform(OpenText.remove(remark.id()))));
    }

    private String said(Remark.NotAgreed remark) {
        var words = new StringBuilder(view.say("open.said"));
        if (!remark.contribution().isEmpty()) words.append(" · ").append(remark.contribution());
        if (!remark.reason().isEmpty()) words.append(" · ").append(remark.reason());
        return words.toString();
    }

    private Button sign(String key, String face, Command command) {
        var button = button(new Button(face), () -> view.perform(command));
        button.setTooltip(new Tooltip(view.say(key)));
        button.setAccessibleText(view.say(key));
        return button;
    }

    private Button button(String key, Runnable run) {
        return button(new Button(view.say(key)), run);
    }

    private Button button(Button button, Runnable run) {
        button.getStyleClass().addAll("flat", "bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(
                _ -> {
                    view.requestFocus();
                    run.run();
                });
        return button;
    }

    private static Node gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
