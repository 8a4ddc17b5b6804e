package org.rubric.workbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// How the PDF shall look: one of the looks that documents of its kind have, and what is added to
/// its pages. For a published text also the picture on its cover.
final class LookChoice extends VBox {
    private static final double NAME = 128;

    private final Words words;
    private final Cover cover;
    private final Runnable refit;
    private final List<RadioButton> buttons = new ArrayList<>();
    private final List<Look> looks;
    private final CheckBox watermark;
    private final CheckBox lines;
    private final HBox picture = new HBox(8);

    /// The picture on covers: what it is called, choosing another (which then calls back), none.
    record Cover(Supplier<Optional<String>> name, Choosing choose, Runnable forget) {

        /// Calls back when another picture has been taken.
        interface Choosing {
            void then(Runnable done);
        }
    }

    /// @param looks the first is chosen
    /// @param refit called when this has become higher or lower
    LookChoice(Words words, List<Look> looks, Cover cover, Runnable refit) {
        super(8);
        this.words = words;
        this.looks = looks;
        this.cover = cover;
        this.refit = refit;
        getStyleClass().add("look-choice");
        var group = new ToggleGroup();
        for (var look : looks) getChildren().add(row(look, group));
        watermark = new CheckBox(words.of("pdf.watermark"));
        lines = new CheckBox(words.of("pdf.lines"));
        var extras = new Rows(24, 8, watermark, lines);
        VBox.setMargin(extras, new javafx.geometry.Insets(8, 0, 0, 0));
        picture.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, extras);
        buttons.getFirst().setSelected(true);
        group.selectedToggleProperty().addListener(_ -> chosen());
        chosen();
    }

    /// The look with what is added to it.
    Look look() {
        return selected().with(Finishing.of(watermark.isSelected(), lines.isSelected()));
    }

    private Look selected() {
        for (int i = 0; i < looks.size(); i++) if (buttons.get(i).isSelected()) return looks.get(i);
        return looks.getFirst();
    }

    /// What is said of a look stands beside its name, below it where there is no room.
    private Node row(Look look, ToggleGroup group) {
        var button = new RadioButton(words.of("pdf.look." + look.name()));
        button.setToggleGroup(group);
        button.setMinWidth(NAME);
        buttons.add(button);
        var hint = new Label(words.of("pdf.look." + look.name() + ".hint"));
        hint.getStyleClass().add("secondary");
        hint.setLabelFor(button);
        button.setAccessibleHelp(hint.getText());
        var row = new Rows(8, 2, button, hint);
        row.setRowValignment(VPos.BASELINE);
        return row;
    }

    private void chosen() {
        boolean published = selected().form() == Look.Form.PUBLISHED;
        picture.setVisible(published);
        picture.setManaged(published);
        if (published) covered();
        refit.run();
    }

    private void covered() {
        var name = cover.name().get();
        var label = new Label(words.of("pdf.cover", name.orElse(words.of("pdf.cover.none"))));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var choose = new Button(words.of("pdf.cover.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> cover.choose().then(this::covered));
        var remove = new Button(words.of("pdf.cover.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(
                _ -> {
                    cover.forget().run();
                    covered();
                });
        picture.getChildren().setAll(label, choose);
        if (name.isPresent()) picture.getChildren().add(remove);
    }
}
