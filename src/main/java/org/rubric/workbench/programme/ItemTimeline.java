package org.rubric.workbench.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.rubric.programme.Days;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.Target;
import org.rubric.workbench.Words;

/// The items as bars to their target dates, by Question, with the study group's meetings as lines.
final class ItemTimeline extends Pane {
    private static final double ROW = 32;
    private static final double SIDE = 176;
    private static final double TOP = 48;
    private static final double EDGE = 16;

    private final Words words;
    private final Consumer<ProgrammeEntry> opened;
    private final List<Runnable> places = new ArrayList<>();
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    ItemTimeline(Words words, Consumer<ProgrammeEntry> opened) {
        this.words = words;
        this.opened = opened;
        getStyleClass().add("timeline");
    }

    void show(Shown shown) {
        places.clear();
        getChildren().clear();
        span(shown);
        months();
        for (var meeting : shown.schedule().meetings()) meeting(meeting);
        line(shown.today(), "today", words.of("programme.today"));
        double y = TOP;
        var byQuestion =
                new Shown(
                        shown.entries(),
                        Shown.Grouping.QUESTION,
                        shown.silent(),
                        shown.schedule(),
                        shown.today());
        for (var group : byQuestion.groups(words.of("programme.noquestion")).entrySet()) {
            heading(group.getKey(), y);
            y += ROW;
            for (var entry : group.getValue()) {
                row(entry, shown, y);
                y += ROW;
            }
        }
        setMinHeight(y + EDGE);
        setPrefHeight(y + EDGE);
        requestLayout();
    }

    /// From a quarter before today to the last target or meeting, a year at least.
    private void span(Shown shown) {
        first = shown.today().minusMonths(3).withDayOfMonth(1);
        last = first.plusMonths(12);
        for (var entry : shown.entries()) {
            var target = Target.of(entry.item().plan().target());
            if (target.isPresent() && target.get().until().atEndOfMonth().isAfter(last))
                last = target.get().until().atEndOfMonth();
        }
        var limit = first.plusYears(5);
        if (last.isAfter(limit)) last = limit;
        last = YearMonth.from(last).plusMonths(1).atDay(1);
    }

    private double x(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last);
        double part = ChronoUnit.DAYS.between(first, day) / whole;
        return SIDE + Math.clamp(part, 0, 1) * (getWidth() - SIDE - EDGE);
    }

    private void months() {
        long many = ChronoUnit.MONTHS.between(first, last);
        int step = many <= 15 ? 1 : many <= 40 ? 3 : 6;
        for (var month = YearMonth.from(first); month.atDay(1).isBefore(last); ) {
            var day = month.atDay(1);
            var label = new Label(month.toString());
            label.getStyleClass().add("secondary");
            put(label, () -> label.resizeRelocate(Math.round(x(day)), 4, label.prefWidth(-1), 20));
            month = month.plusMonths(step);
            if (many <= 15) month = month.plusMonths(1);
        }
    }

    private void meeting(StudyMeeting meeting) {
        if (!meeting.start().isBefore(first) && meeting.start().isBefore(last))
            line(meeting.start(), "meeting-line", meeting.name());
    }

    private void line(LocalDate day, String style, String name) {
        var line = new Region();
        line.getStyleClass().add(style);
        var label = new Label(name);
        label.getStyleClass().addAll("secondary", style + "-name");
        put(line, () -> line.resizeRelocate(Math.round(x(day)), 28, 1, getHeight() - 28));
        put(
                label,
                () -> {
                    label.autosize();
                    double right = getWidth() - EDGE - label.getWidth();
                    label.relocate(Math.min(x(day) + 4, right), 26);
                });
    }

    private void heading(String question, double y) {
        var label = new Label(question);
        label.getStyleClass().add("group-heading");
        put(label, () -> label.resizeRelocate(EDGE, y, SIDE - EDGE, ROW));
    }

    private void row(ProgrammeEntry entry, Shown shown, double y) {
        var name = new Label(entry.name());
        put(name, () -> name.resizeRelocate(EDGE + 8, y, SIDE - EDGE - 16, ROW));
        var target = Target.of(entry.item().plan().target());
        if (target.isEmpty()) {
            var none = new Label(words.of("programme.notarget"));
            none.getStyleClass().add("secondary");
            put(none, () -> none.resizeRelocate(x(shown.today()) + 8, y, 160, ROW));
            return;
        }
        var from = Days.read(entry.span().started()).orElse(shown.today());
        var until = target.get().until().atEndOfMonth();
        var bar = new Button(entry.item().title());
        bar.getStyleClass().add("bar");
        if (target.get().missed(shown.today()) && entry.state().open())
            bar.getStyleClass().add("missed");
        if (entry.state().settled()) bar.getStyleClass().add("settled");
        var says =
                String.join(
                        ", ",
                        entry.name(),
                        entry.item().title(),
                        entry.state().words(),
                        entry.item().plan().target());
        bar.setTooltip(new Tooltip(says));
        bar.setAccessibleText(says);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setOnAction(_ -> opened.accept(entry));
        var begin = from.isAfter(until) ? target.get().from().atDay(1) : from;
        put(
                bar,
                () -> {
                    double left = x(begin);
                    double wide = Math.max(24, x(until) - left);
                    bar.resizeRelocate(Math.round(left), y + 4, Math.round(wide), ROW - 8);
                });
    }

    private void put(Node node, Runnable place) {
        node.setManaged(false);
        getChildren().add(node);
        places.add(place);
    }

    @Override
    protected void layoutChildren() {
        places.forEach(Runnable::run);
    }

    /// The first bar, for the keyboard.
    Optional<Node> bar() {
        return getChildren().stream().filter(Button.class::isInstance).findFirst();
    }
}
