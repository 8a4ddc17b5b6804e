package org.rubric.workbench.text;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.NodeSegmentOpsBase;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;
import org.rubric.workbench.Ui;

/// The same text in RichTextFX with what ours shows: a reference is an object of one character,
/// some
/// words are underlined as findings, and some paragraphs have a sign beside them.
final class RichText implements AutoCloseable {
    private static final TextOps<String, String> WORDS = SegmentOps.styledTextOps();

    private final GenericStyledArea<String, Either<String, Chip>, String> area;
    private final Stage stage;
    private final VirtualizedScrollPane<GenericStyledArea<String, Either<String, Chip>, String>>
            pane;

    /// A reference: where it points and what it says.
    private record Chip(String target, String words) {}

    private static final class Chips extends NodeSegmentOpsBase<Chip, String> {
        Chips() {
            super(new Chip("", ""));
        }

        @Override
        public int length(Chip chip) {
            return chip.words.isEmpty() ? 0 : 1;
        }
    }

    RichText(LongText text) {
        area = Ui.on(RichText::area);
        Ui.run(() -> fill(text));
        pane = Ui.on(() -> new VirtualizedScrollPane<>(area));
        stage = Ui.show(pane, 1000, 900, false);
        Ui.run(area::requestFocus);
    }

    private static GenericStyledArea<String, Either<String, Chip>, String> area() {
        BiConsumer<TextFlow, String> paragraph = (_, _) -> {};
        var operations = WORDS._or(new Chips(), (_, _) -> Optional.<String>empty());
        var made = new GenericStyledArea<>("", paragraph, "", operations, RichText::node);
        made.setWrapText(true);
        made.setStyle("-fx-font-family: 'Liberation Serif'; -fx-font-size: 16;");
        made.setParagraphGraphicFactory(RichText::sign);
        return made;
    }

    private static Node node(StyledSegment<Either<String, Chip>, String> segment) {
        return segment.getSegment()
                .unify(words -> words(words, segment.getStyle()), RichText::chip);
    }

    private static Node words(String words, String style) {
        var text = new TextExt(words);
        text.setStyle(style);
        return text;
    }

    private static Node chip(Chip chip) {
        var label = new Label(chip.words);
        label.setStyle("-fx-background-color: #EDF2F7; -fx-background-radius: 3;");
        label.setPadding(new Insets(0, 2, 0, 2));
        return label;
    }

    private static Node sign(int paragraph) {
        var sign = new Region();
        sign.setPrefSize(16, 16);
        if (paragraph % LongText.SIGNED == 0) sign.setStyle("-fx-background-color: #8A5A00;");
        return sign;
    }

    private void fill(LongText text) {
        area.replaceText(String.join("\n", text.lines()));
        for (int i = 0; i < text.lines().size(); i++) {
            if (i % LongText.SIGNED == 0)
                area.setStyle(
                        i,
                        4,
                        14,
                        "-rtfx-underline-color: #8A5A00; -rtfx-underline-width: 1;"
                                + " -rtfx-underline-dash-array: 2 2;");
            if (i % LongText.REFERRING == 0) {
                int end = area.getAbsolutePosition(i, text.lines().get(i).length());
                area.replace(
                        end,
                        end,
                        ReadOnlyStyledDocument.fromSegment(
                                Either.right(new Chip("c1", "clause 1")),
                                "",
                                "",
                                area.getSegOps()));
            }
        }
        area.getUndoManager().forgetHistory();
    }

    Parent root() {
        return Ui.on(() -> pane.getScene().getRoot());
    }

    void caret(int paragraph, int column) {
        Ui.run(
                () -> {
                    area.moveTo(paragraph, column);
                    area.requestFollowCaret();
                });
        Ui.settle();
    }

    /// On the FX thread.
    void type(String words) {
        area.replaceSelection(words);
        area.requestFollowCaret();
    }

    /// On the FX thread.
    void undo() {
        area.undo();
    }

    @Override
    public void close() {
        Ui.close(stage);
    }
}
