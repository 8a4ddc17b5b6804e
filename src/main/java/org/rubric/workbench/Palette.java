package org.rubric.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Search or run a command: all that can be done anywhere in the window with its key, what can be
/// gone to, and drafts, narrowed by typing. What cannot be done now says why when it is chosen.
final class Palette extends VBox implements FoundRows.Owner<Offer> {
    private static final int ROWS = 10;
    private static final double WIDTH = 520;

    private final Words words;
    private final Function<String, List<Offer>> offers;
    private final Consumer<Offer> done;
    private final FoundRows<Offer> list;
    private final Label why = new Label();

    /// @param offers what there is for some words, the best first
    /// @param done told of the row before it is run
    Palette(Words words, Function<String, List<Offer>> offers, Consumer<Offer> done) {
        this.words = words;
        this.offers = offers;
        this.done = done;
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        list = new FoundRows<>(ROWS, words.of("palette"), words.of("palette.none"), this);
        why.getStyleClass().addAll("secondary", "palette-why");
        why.setMinHeight(24);
        getChildren().addAll(list.field(), list.rows(), why);
        addEventFilter(KeyEvent.KEY_PRESSED, list::pressed);
        list.fill();
    }

    @Override
    public void requestFocus() {
        list.field().requestFocus();
    }

    @Override
    public List<Offer> found(String typed) {
        return offers.apply(typed);
    }

    @Override
    public String words(Offer offer) {
        return offer.words();
    }

    @Override
    public String aside(Offer offer) {
        return offer.aside();
    }

    @Override
    public boolean possible(Offer offer) {
        return offer.possible();
    }

    @Override
    public String chose(Optional<Offer> offer) {
        why.setText(offer.map(this::told).orElse(""));
        return offer.map(Offer::words).orElse("");
    }

    private String told(Offer offer) {
        if (!offer.possible()) return words.of("palette.not", offer.why());
        return words.of("palette.count", list.at() + 1, list.many());
    }

    @Override
    public void take(Offer offer) {
        if (!offer.possible()) return;
        done.accept(offer);
        offer.run().run();
    }
}
