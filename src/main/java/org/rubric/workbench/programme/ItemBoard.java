package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.rubric.document.NaturalOrder;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.workbench.Words;

/// The items as cards in columns, one a state: the states that hold items and those that may
/// follow. A card is drawn to another column with the mouse or with Alt and an arrow; only columns
/// that may follow take it, and they are lit while it is held.
final class ItemBoard extends ScrollPane {
    private final Words words;
    private final Deeds deeds;
    private final HBox columns = new HBox(8);
    private final Map<State, BoardColumn> byState = new EnumMap<>(State.class);
    private Optional<ItemCard> held = Optional.empty();

    /// What the board has done for it.
    ///
    /// @param chosen hears which item is chosen
    /// @param opened asked to show all of an item
    record Deeds(
            Consumer<ProgrammeEntry> chosen,
            Consumer<ProgrammeEntry> opened,
            BiConsumer<ProgrammeEntry, State> move,
            Consumer<String> say) {}

    ItemBoard(Words words, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        getStyleClass().addAll("item-board");
        columns.getStyleClass().add("board-columns");
        setContent(columns);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows the items, with the keyboard on that one if it was on the board.
    void show(Shown shown, String chosen) {
        boolean focused = cards().stream().anyMatch(Node::isFocused);
        byState.clear();
        var states = EnumSet.noneOf(State.class);
        for (var entry : shown.entries()) {
            states.add(entry.state());
            states.addAll(entry.next());
        }
        for (var state : states) byState.put(state, new BoardColumn(state));
        var sorted = new ArrayList<>(shown.entries());
        sorted.sort((a, b) -> NaturalOrder.compare(a.name(), b.name()));
        for (var entry : sorted)
            byState.get(entry.state())
                    .add(new ItemCard(words, entry, shown.silent().contains(entry.name()), this));
        byState.values().forEach(BoardColumn::settle);
        columns.getChildren().setAll(byState.values());
        if (focused) card(chosen).ifPresent(Node::requestFocus);
        mark(chosen);
    }

    void focus(String name) {
        card(name).or(() -> cards().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    private void mark(String name) {
        for (var card : cards()) card.mark(card.entry().name().equals(name));
    }

    private List<ItemCard> cards() {
        return byState.values().stream().flatMap(column -> column.cards().stream()).toList();
    }

    private Optional<ItemCard> card(String name) {
        return cards().stream().filter(card -> card.entry().name().equals(name)).findFirst();
    }

    void chosen(ItemCard card) {
        mark(card.entry().name());
        deeds.chosen.accept(card.entry());
    }

    void opened(ItemCard card) {
        deeds.opened.accept(card.entry());
    }

    /// Lights the columns that may take the card.
    void hold(ItemCard card) {
        held = Optional.of(card);
        var next = card.entry().next();
        byState.forEach(
                (state, column) ->
                        column.light(next.contains(state), state == card.entry().state()));
    }

    /// The card follows the mouse; the column under it says that it would take it.
    void over(double sceneX, double sceneY) {
        var under = under(sceneX, sceneY);
        byState.values().forEach(column -> column.over(under.filter(u -> u == column).isPresent()));
    }

    /// Lets the card go there.
    void drop(double sceneX, double sceneY) {
        var card = held;
        held = Optional.empty();
        byState.values().forEach(BoardColumn::rest);
        if (card.isEmpty()) return;
        under(sceneX, sceneY)
                .filter(column -> column.state() != card.get().entry().state())
                .ifPresent(column -> move(card.get().entry(), column.state()));
    }

    /// Lets the card go where it was.
    void forget() {
        held = Optional.empty();
        byState.values().forEach(BoardColumn::rest);
    }

    private Optional<BoardColumn> under(double x, double y) {
        return byState.values().stream()
                .filter(c -> c.localToScene(c.getLayoutBounds()).contains(x, y))
                .findFirst();
    }

    private void move(ProgrammeEntry entry, State state) {
        if (entry.next().contains(state)) deeds.move.accept(entry, state);
        else
            deeds.say.accept(
                    words.of(
                            "programme.move.not",
                            state.words(),
                            entry.state().words(),
                            entry.name()));
    }

    private void pressed(KeyEvent event) {
        var at = cards().stream().filter(Node::isFocused).findFirst();
        if (at.isEmpty()) return;
        int side = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (event.getCode() == KeyCode.ENTER) opened(at.get());
        else if (event.getCode() == KeyCode.ESCAPE && held.isPresent()) forget();
        else if (side != 0 && event.isAltDown()) step(at.get().entry(), side);
        else if (side != 0) beside(at.get(), side);
        else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)
            within(at.get(), event.getCode() == KeyCode.DOWN ? 1 : -1);
        else return;
        event.consume();
    }

    /// To the nearest column on that side that may follow.
    private void step(ProgrammeEntry entry, int side) {
        var open = new ArrayList<>(entry.next());
        open.removeIf(state -> Integer.signum(state.compareTo(entry.state())) != side);
        open.sort((a, b) -> side * a.compareTo(b));
        if (open.isEmpty()) deeds.say.accept(words.of("programme.move.none", entry.name()));
        else move(entry, open.getFirst());
    }

    private void beside(ItemCard card, int side) {
        var filled = byState.values().stream().filter(c -> !c.cards().isEmpty()).toList();
        int column = filled.indexOf(byState.get(card.entry().state()));
        int place = filled.get(column).cards().indexOf(card);
        int next = column + side;
        if (next < 0 || next >= filled.size()) return;
        var others = filled.get(next).cards();
        others.get(Math.min(place, others.size() - 1)).requestFocus();
    }

    private void within(ItemCard card, int step) {
        var cards = byState.get(card.entry().state()).cards();
        int next = cards.indexOf(card) + step;
        if (next >= 0 && next < cards.size()) cards.get(next).requestFocus();
    }
}
