package org.rubric.workbench.programme;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.programme.Period;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Whole;

/// A period with its rule and source; a press changes it, and it says that it was changed.
final class PeriodRow extends Button {
    private static final double WHAT = 232;
    private static final double LONG = 112;
    private static final double LETTER = 7;

    private final Words words;

    PeriodRow(Secretary secretary, Period period) {
        words = secretary.words();
        var what = Whole.told(new Label(period.what()));
        what.setMinWidth(WHAT);
        what.setMaxWidth(WHAT);
        var length = new Label(length(period));
        double wide = Math.max(LONG, longest(secretary) * LETTER);
        length.setMinWidth(wide);
        length.setMaxWidth(wide);
        var changed =
                secretary.now().schedule().amended().stream()
                        .filter(each -> each.period().key().equals(period.key()))
                        .findFirst();
        var own = changed.map(c -> words.of("programme.period.own", c.asOf()) + " ").orElse("");
        var why = Whole.told(new Label(own + period.rule() + " \u00b7 " + period.source()));
        why.getStyleClass().add("secondary");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        if (changed.isPresent()) length.getStyleClass().add("strong");
        var row = new HBox(8, what, length, why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_COMPUTED_SIZE);
        setGraphic(row);
        getStyleClass().addAll("flat", "period-row");
        setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(widthProperty());
        row.maxWidthProperty().bind(widthProperty());
        setTooltip(new Tooltip(why.getText()));
        setAccessibleText(period.what() + ", " + length(period) + ", " + why.getText());
        setOnAction(_ -> new PeriodAsking(secretary, period).ask(this));
    }

    /// How many letters the longest of all lengths has: they stand in one column.
    private int longest(Secretary secretary) {
        return secretary.now().schedule().periods().all().stream()
                .mapToInt(each -> length(each).length())
                .max()
                .orElse(0);
    }

    /// `12 days before`
    private String length(Period of) {
        int many = Math.abs(of.count());
        var unit = of.unit().words();
        if (many == 1) unit = unit.substring(0, unit.length() - 1);
        return words.of(
                of.count() < 0 ? "programme.period.before" : "programme.period.after", many, unit);
    }
}
