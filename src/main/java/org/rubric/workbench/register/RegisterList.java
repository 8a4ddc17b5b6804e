package org.rubric.workbench.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The registers in groups, with how many things each holds, and below them the views of their own.
final class RegisterList extends BorderPane {
    private static final double EDGES = 32;

    /// Room for a scroll bar beside the rows.
    private static final double BAR = 12;

    private final Words words;
    private final List<HBox> lines = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox rows = new VBox();
    private final Map<Register, Label> counts = new EnumMap<>(Register.class);
    private final Map<Register, ToggleButton> registers = new EnumMap<>(Register.class);
    private final Map<OwnView, ToggleButton> views = new HashMap<>();

    RegisterList(
            Words words, List<OwnView> own, Consumer<Register> chosen, Consumer<OwnView> opened) {
        this.words = words;
        getStyleClass().addAll("left-pane", "registers");
        for (var each : Register.Group.values()) {
            heading(each.key());
            for (var register : Register.values())
                if (register.group() == each) register(register, chosen);
            if (each == Register.Group.values()[0]) views(own, opened);
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("register-scroll");
        setCenter(scroll);
        var hint = new Label(words.of("register.drop"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("secondary", "register-hint");
        setBottom(hint);
    }

    /// As wide as its longest row.
    @Override
    protected double computePrefWidth(double height) {
        double wide = 0;
        for (var line : lines) {
            double row = line.getSpacing() * 2 + EDGES + BAR;
            for (var part : line.getChildren()) row += part.prefWidth(-1);
            wide = Math.max(wide, row);
        }
        return Math.max(minWidth(-1), Math.ceil(wide));
    }

    /// Something to press at the lower end.
    void foot(Node foot) {
        setBottom(new VBox(getBottom(), foot));
    }

    private void views(List<OwnView> own, Consumer<OwnView> opened) {
        for (var view : own) {
            var button = row(view.key(), view.icon(), new Label());
            button.setOnAction(_ -> opened.accept(view));
            views.put(view, button);
        }
    }

    private void heading(String key) {
        var heading = new Label(words.of(key).toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var top = new HBox(heading);
        top.getStyleClass().addAll("pane-heading", "register-heading");
        rows.getChildren().add(top);
    }

    private void register(Register register, Consumer<Register> chosen) {
        var number = new Label();
        number.getStyleClass().add("secondary");
        counts.put(register, number);
        var button = row(register.key(), register.icon(), number);
        button.setOnAction(_ -> chosen.accept(register));
        registers.put(register, button);
    }

    private ToggleButton row(String key, Ikon icon, Label number) {
        var name = new Label(words.of(key), Icons.small(icon));
        name.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, name, gap, number);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton();
        button.setGraphic(line);
        button.setToggleGroup(group);
        button.getStyleClass().addAll("flat", "register-row");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(EDGES));
        lines.add(line);
        button.setAccessibleText(words.of(key));
        rows.getChildren().add(button);
        return button;
    }

    void count(Register register, int many) {
        counts.get(register).setText(String.format(Wording.language(), "%,d", many));
    }

    void select(Register register) {
        registers.get(register).setSelected(true);
    }

    void select(OwnView view) {
        views.get(view).setSelected(true);
    }
}
