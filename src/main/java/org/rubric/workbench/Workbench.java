package org.rubric.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.workbench.bar.Sign;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.bar.ToolRow;

/// The content of the window: title row, tool row, the place at hand, the bottom line, and the
/// floor for popovers above it all.
public final class Workbench {
    private final BorderPane frame = new BorderPane();
    private final VBox top = new VBox();
    private final StackPane root;
    private final Words words;
    private final TitleRow head;
    private final Action search;
    private final Overlay overlay;
    private final ToolRow tools;
    private final Later refreshing;
    private Optional<Place> at = Optional.empty();
    private final BottomLine bottom;
    private List<Place> places = List.of();
    private Runnable early = () -> {};
    private List<Action> always = List.of();
    private Function<String, List<Place.Target>> drafts = _ -> List.of();
    private Function<String, List<Place.Target>> also = _ -> List.of();
    private Recent recent =
            new Recent() {
                @Override
                public List<String> keys() {
                    return List.of();
                }

                @Override
                public void used(String key) {}
            };
    private Runnable refreshed = () -> {};
    private Optional<Node> strip = Optional.empty();
    private Place stripped;

    /// @param head title row
    /// @param places in the order of the tool row
    Workbench(Words words, TitleRow head, BottomLine bottom, Overlay overlay, List<Place> places) {
        this(words, places.stream().map(Sign::of).toList(), head, bottom, overlay);
        furnish(places);
    }

    /// Without its places, which are seen all the same: see [#furnish].
    Workbench(Words words, List<Sign> signs, TitleRow head, BottomLine bottom, Overlay overlay) {
        this.overlay = overlay;
        tools = new ToolRow(words, overlay, signs, this::enter, bottom::say);
        refreshing = new Later(80, this::refreshed);
        frame.setTop(top);
        top.getChildren().addAll(head, tools);
        this.bottom = bottom;
        frame.setBottom(bottom);
        root = new StackPane(frame, overlay);
        root.getStyleClass().add("workbench");
        overlay.over(root);
        this.words = words;
        this.head = head;
        search =
                Action.of(
                        "palette",
                        new Action.Face.Hidden(),
                        "Shortcut+Shift+P",
                        () -> true,
                        this::search);
        head.onSearch(this::search);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param places of the signs that it was made with
    void furnish(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /// Asked for the places when something is done before they are there.
    void onEarly(Runnable furnish) {
        early = furnish;
    }

    /// Brings the place of that key to the front.
    void enter(String key) {
        for (var place : places()) if (place.key().equals(key)) enter(place);
    }

    private List<Place> places() {
        if (places.isEmpty()) early.run();
        return places;
    }

    public Parent root() {
        return root;
    }

    /// Brings a place to the front.
    void enter(Place place) {
        overlay.close();
        at.filter(before -> before != place).ifPresent(Place::left);
        at = Optional.of(place);
        arrange();
        frame.setCenter(place.content());
        place.entered();
        recent.entered(place.key());
        tools.show(place);
    }

    /// Asks again, soon, what can be done now.
    void refresh() {
        refreshing.ask();
    }

    private void refreshed() {
        tools.refresh();
        refreshed.run();
    }

    /// Told, soon, when the caret or the text is another.
    void onRefresh(Runnable listener) {
        refreshed = listener;
    }

    /// Shows something that is no place, such as the start.
    void show(Node content) {
        overlay.close();
        at.ifPresent(Place::left);
        at = Optional.empty();
        arrange();
        frame.setCenter(content);
        tools.nowhere();
    }

    /// Puts a strip under the tools while that place is in front, or takes it away.
    void strip(Place owner, Optional<Node> wanted) {
        stripped = owner;
        strip = wanted;
        arrange();
    }

    private void arrange() {
        while (top.getChildren().size() > 2) top.getChildren().removeLast();
        if (at.filter(place -> place == stripped).isPresent())
            strip.ifPresent(top.getChildren()::add);
    }

    /// What can be done in every place.
    void always(List<Action> actions) {
        always = List.copyOf(actions);
    }

    /// Opens the list of what can be done and gone to, below the search field.
    private void search() {
        var field = head.field();
        var palette = new Palette(words, this::offers, this::used);
        overlay.below(palette, field.localToScene(field.getLayoutBounds()));
    }

    private void used(Offer offer) {
        overlay.close();
        if (!offer.key().isEmpty()) recent.used(offer.key());
    }

    private List<Offer> offers(String query) {
        var all = new ArrayList<>(Offer.of(everywhere(), query, recent.keys(), words));
        if (query.isBlank()) return all;
        at.ifPresent(
                place ->
                        place.targets(query).stream()
                                .map(target -> Offer.of(target, query))
                                .forEach(all::add));
        drafts.apply(query).stream().map(draft -> Offer.of(draft, query)).forEach(all::add);
        also.apply(query).stream().map(target -> Offer.of(target, query)).forEach(all::add);
        all.sort(Comparator.comparingInt(Offer::rank));
        return all;
    }

    /// The actions of all places; doing one of another place goes there first.
    List<Action> everywhere() {
        var all = new ArrayList<>(actions());
        for (var place : places())
            if (at.filter(now -> now == place).isEmpty())
                for (var group : place.actions())
                    for (var action : group) all.add(elsewhere(place, action));
        return all;
    }

    private Action elsewhere(Place place, Action action) {
        return new Action(
                action.key(),
                action.face(),
                action.shortcut(),
                action.possible(),
                () -> {
                    enter(place);
                    action.tryRun();
                });
    }

    /// What was last run from the palette.
    interface Recent {
        List<String> keys();

        void used(String key);

        /// A place has come to the front.
        default void entered(String place) {}
    }

    /// @param drafts that fit some words, to be opened
    void remembering(Recent used, Function<String, List<Place.Target>> drafts) {
        recent = used;
        this.drafts = drafts;
    }

    /// @param targets for some words, in every place
    void also(Function<String, List<Place.Target>> targets) {
        also = targets;
    }

    /// The place in front.
    Optional<Place> front() {
        return at;
    }

    /// Hides title, tools and bottom line, or shows them again.
    void bare(boolean wanted) {
        for (var row : List.of(top, bottom)) {
            row.setVisible(!wanted);
            row.setManaged(!wanted);
        }
    }

    List<Action> actions() {
        if (places.isEmpty()) early.run();
        var all = new ArrayList<>(always);
        all.add(search);
        at.ifPresent(place -> place.actions().forEach(all::addAll));
        return all;
    }

    private void pressed(KeyEvent event) {
        for (var action : actions())
            if (action.shortcut().filter(keys -> keys.match(event)).isPresent()
                    && action.tryRun()) {
                event.consume();
                return;
            }
    }
}
