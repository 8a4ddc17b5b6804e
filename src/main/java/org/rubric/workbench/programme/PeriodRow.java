package org.rubric.workbench.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.programme.Period;
import org.rubric.programme.Periods;
import org.rubric.workbench.Words;

/// A period with its rule and source; a press changes it, and it says that it was changed.
final class PeriodRow extends Button {
    private static final double WHAT = 232;
    private static final double LONG = 112;

    private final Secretary secretary;
    private final Words words;
    private final Period period;

    PeriodRow(Secretary secretary, Period period) {
        this.secretary = secretary;
        this.words = secretary.words();
        this.period = period;
        var what = new Label(period.what());
        what.setMinWidth(WHAT);
        what.setMaxWidth(WHAT);
        var length = new Label(length(period));
        length.setMinWidth(LONG);
        length.setMaxWidth(LONG);
        var changed =
                secretary.now().schedule().amended().stream()
                        .filter(each -> each.period().key().equals(period.key()))
                        .findFirst();
        var own = changed.map(c -> words.of("programme.period.own", c.asOf()) + " ").orElse("");
        var why = new Label(own + period.rule() + " \u00b7 " + period.source());
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
        setOnAction(_ -> ask());
    }

    /// `12 days before`
    private String length(Period of) {
        int many = Math.abs(of.count());
        var unit = of.unit().words();
        if (many == 1) unit = unit.substring(0, unit.length() - 1);
        return words.of(
                of.count() < 0 ? "programme.period.before" : "programme.period.after", many, unit);
    }

    private void ask() {
        var units =
                Arrays.stream(Period.Unit.values())
                        .map(Period.Unit::words)
                        .collect(Collectors.joining(", "));
        secretary.ask(
                words.of("programme.period.title", period.what()),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(
                                words.of("programme.period.count"),
                                Integer.toString(period.count()),
                                words.of("programme.period.empty")),
                        Asking.Question.of(
                                words.of("programme.period.unit"), period.unit().words(), units),
                        Asking.Question.of(words.of("programme.period.rule"), period.rule(), ""),
                        Asking.Question.of(
                                words.of("programme.period.source"),
                                period.source(),
                                words.of("programme.meeting.source.prompt"))),
                this::answered,
                this);
    }

    private Optional<String> answered(List<String> answers) {
        if (answers.getFirst().isEmpty()) {
            keep(Periods.standard().period(period.key()).orElse(period));
            return Optional.empty();
        }
        var unit =
                Arrays.stream(Period.Unit.values())
                        .filter(u -> u.words().equals(answers.get(1).toLowerCase(Locale.ROOT)))
                        .findFirst();
        boolean number = answers.getFirst().matches("-?\\d{1,4}");
        if (!number || unit.isEmpty() || answers.get(3).isEmpty())
            return Optional.of(words.of("programme.period.wrong"));
        int count = Integer.parseInt(answers.getFirst());
        if (Math.abs(count) > Period.MOST) return Optional.of(words.of("programme.period.wrong"));
        keep(period.lasting(count, unit.get(), answers.get(2), answers.get(3)));
        return Optional.empty();
    }

    private void keep(Period changed) {
        secretary.change(
                words.of("programme.period.changed", period.what()),
                now -> now.with(now.schedule().with(changed, secretary.today().toString())));
    }
}
