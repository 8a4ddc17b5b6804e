package org.rubric.workbench.programme;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.programme.Contributions;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Silence;
import org.rubric.programme.WorkProgramme;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Roomy;
import org.rubric.workbench.bar.Rows;
import org.rubric.workbench.register.OwnView;

/// The work programme: its items as a list in groups, as a board of states, as a timeline; the
/// chosen item with all its fields beside; the schedule behind all deadlines.
public final class WorkProgrammeView implements OwnView {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final double SEARCH = 128;
    private static final String FIRST_STEP = "first-step";
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final Secretary secretary;
    private final Words words;
    private final BorderPane content = new BorderPane();
    private final TextField search = Roomy.prompt(new TextField(), SEARCH);
    private final ModeSwitch modes;
    private final Button group;
    private final ItemList list;
    private final ItemBoard board;
    private final ItemTimeline timeline;
    private final ScrollPane timelineScroll;
    private final SchedulePage schedule;
    private final ItemDetail detail;
    private final VBox middle = new VBox();
    private Map<String, Silence> silent = Map.of();
    private Contributions contributions = Contributions.of(List.of());
    private Shown.Grouping by = Shown.Grouping.STATE;
    private String chosen = "";
    private boolean beside;

    public WorkProgrammeView(Secretary secretary) {
        this.secretary = secretary;
        words = secretary.words();
        modes = new ModeSwitch(words, this::arrange);
        group = new Button();
        group.setOnAction(_ -> regroup());
        list = new ItemList(words, this::choose);
        board =
                new ItemBoard(
                        words,
                        new ItemBoard.Deeds(
                                this::choose,
                                this::open,
                                secretary::move,
                                secretary.around()::say));
        timeline = new ItemTimeline(words, this::open);
        timelineScroll = new ScrollPane(timeline);
        timelineScroll.setFitToWidth(true);
        timelineScroll.getStyleClass().add("schedule-page");
        schedule = new SchedulePage(secretary);
        detail = new ItemDetail(secretary, () -> modes.choose(ModeSwitch.Mode.SCHEDULE));
        content.getStyleClass().add("programme");
        middle.getStyleClass().add("register-middle");
        middle.getChildren().add(bar());
        content.setCenter(middle);
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        secretary.follow(this::refresh);
    }

    @Override
    public String key() {
        return "register.programme";
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void entered() {
        try {
            contributions = Contributions.of(secretary.desk().meetings());
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
        arrange();
        focus();
    }

    /// Shows that item, as when its draft is left for it.
    public void show(String name) {
        chosen = name;
        modes.choose(ModeSwitch.Mode.LIST);
    }

    private HBox bar() {
        search.setPromptText(words.of("programme.search"));
        search.setAccessibleText(search.getPromptText());
        search.textProperty().addListener((_, _, _) -> refresh());
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.setTooltip(new Tooltip(words.of("programme.by.tip")));
        var more = new Button();
        more.setGraphic(Icons.small(Feather.MORE_HORIZONTAL));
        more.setAccessibleText(words.of("programme.more"));
        more.setTooltip(new Tooltip(words.of("programme.more")));
        more.setOnAction(_ -> new ProgrammeMenu(secretary).open(more));
        var ways = new Rows(8, 8, search, modes, group);
        HBox.setHgrow(ways, Priority.ALWAYS);
        var end = new HBox(8, adding(), more);
        end.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(8, ways, end);
        row.setFillHeight(false);
        row.getStyleClass().add("register-bar");
        return row;
    }

    private Button adding() {
        var add = new Button(words.of("programme.new"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> new NewItem(secretary, this::show).ask(add));
        return add;
    }

    /// Puts the chosen way of showing into the place.
    private void arrange() {
        beside = false;
        refresh();
        focus();
    }

    private void refresh() {
        var programme = secretary.now();
        silent =
                contributions.silent(programme, secretary.today()).stream()
                        .collect(Collectors.toMap(s -> s.entry().name(), s -> s));
        if (programme.entries().isEmpty() && modes.mode() != ModeSwitch.Mode.SCHEDULE) empty();
        else fill(programme);
    }

    private void fill(WorkProgramme programme) {
        var entries =
                programme.entries().stream()
                        .filter(e -> Shown.fits(e, search.getText().strip()))
                        .toList();
        var shown =
                new Shown(entries, by, silent.keySet(), programme.schedule(), secretary.today());
        if (programme.entry(chosen).filter(entries::contains).isEmpty())
            chosen =
                    shown.groups("").values().stream()
                            .findFirst()
                            .map(all -> all.getFirst().name())
                            .orElse("");
        group.setText(
                words.of(
                        by == Shown.Grouping.STATE
                                ? "programme.by.state"
                                : "programme.by.question"));
        group.setVisible(modes.mode() == ModeSwitch.Mode.LIST);
        search.setVisible(modes.mode() != ModeSwitch.Mode.SCHEDULE);
        Region body =
                switch (modes.mode()) {
                    case LIST -> {
                        list.show(shown, chosen);
                        yield list;
                    }
                    case BOARD -> {
                        board.show(shown, chosen);
                        yield board;
                    }
                    case TIMELINE -> {
                        timeline.show(shown);
                        yield timelineScroll;
                    }
                    case SCHEDULE -> {
                        schedule.show(programme);
                        yield schedule;
                    }
                };
        place(body);
        detail(programme.entry(chosen));
    }

    /// The same body stays where it is, so that the keyboard does too.
    private void place(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        var parts = middle.getChildren();
        if (parts.getLast() == body) return;
        while (parts.size() > 1) parts.removeLast();
        parts.add(body);
    }

    private void detail(Optional<ProgrammeEntry> entry) {
        boolean shown = modes.mode() == ModeSwitch.Mode.LIST || beside;
        if (modes.mode() == ModeSwitch.Mode.SCHEDULE) shown = false;
        content.setRight(shown ? detail : null);
        if (!shown) return;
        if (entry.isEmpty()) detail.nothing();
        else detail.show(entry.get(), Optional.ofNullable(silent.get(entry.get().name())));
    }

    private void empty() {
        content.setRight(null);
        var nothing = new Label(words.of("register.programme.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("secondary");
        var add = adding();
        add.getStyleClass().add("primary");
        add.setId(FIRST_STEP);
        var box = new VBox(16, nothing, add);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("programme-empty");
        place(box);
    }

    private void choose(ProgrammeEntry entry) {
        chosen = entry.name();
        detail(Optional.of(entry));
    }

    private void open(ProgrammeEntry entry) {
        beside = true;
        choose(entry);
    }

    private void regroup() {
        by = by == Shown.Grouping.STATE ? Shown.Grouping.QUESTION : Shown.Grouping.STATE;
        refresh();
    }

    /// What a scroll pane holds is in the window only once the pane is laid out.
    private void focus() {
        middle.applyCss();
        middle.layout();
        var first = middle.lookup("#" + FIRST_STEP);
        if (first != null) {
            first.requestFocus();
            return;
        }
        switch (modes.mode()) {
            case LIST -> list.focus();
            case BOARD -> board.focus(chosen);
            case TIMELINE -> timeline.bar().ifPresent(Node::requestFocus);
            case SCHEDULE -> schedule.focus();
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!typing && UNDO.match(event)) secretary.undo();
        else if (!typing && REDO.match(event)) secretary.redo();
        else if (event.getCode() == KeyCode.ESCAPE && beside) {
            beside = false;
            detail(Optional.empty());
            focus();
        } else return;
        event.consume();
    }
}
