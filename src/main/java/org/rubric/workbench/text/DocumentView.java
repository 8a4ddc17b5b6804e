package org.rubric.workbench.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Change;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Numbering;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.Pieces;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Typography;
import org.rubric.workbench.text.line.Wording;

/// The text of a document and the hand that writes it. Shows the snapshot of a [Session], issues
/// commands to it and follows its changes; holds no truth itself. Belongs to the FX thread.
public final class DocumentView extends Region {
    private final Typography typography;
    private final Pictures pictures;
    private final Consumer<Selection> listener;
    private final BlockFlow flow = new BlockFlow(this::placed);
    private final Pieces pieces = new Pieces();
    private final ScrollBar bar = new ScrollBar();
    private final Caret caret = new Caret();
    private final Places places = new Places(flow);
    private final Selecting selecting = new Selecting(flow, places, this::selected);
    private final Speech speech = new Speech(this, flow, places, selecting);
    private final Region mark = new Region();
    private final Jumps jumps = new Jumps(flow, places, selecting, mark);
    private final Inset inset = new Inset(flow);
    private final Gutter gutter;
    private final Keyboard keyboard;
    private final Writing writing;
    private final Picker picker;
    private final Hover hover;
    private final FindBar finding;
    private final Ways ways;
    private final Underlining underlining = new Underlining(flow);
    private final BiFunction<String, Object[], String> words;
    private Optional<Session> session = Optional.empty();
    private Runnable detach = () -> {};
    private List<Finding> findings = List.of();
    private boolean placing;
    private boolean aside;
    private boolean locked;
    private Document document;
    private Numbering numbering;
    private Wording wording;
    private Setting setting;

    /// What the view needs from the window.
    ///
    /// @param words by key and values, from the window's messages
    /// @param listener told whenever the caret or selection moved
    /// @param chosen told which finding's sign was clicked
    public record Surroundings(
            BiFunction<String, Object[], String> words,
            Consumer<Selection> listener,
            Consumer<Finding> chosen) {}

    public DocumentView(Typography typography, Pictures pictures, Surroundings surroundings) {
        this.typography = typography;
        this.pictures = pictures;
        listener = surroundings.listener;
        words = surroundings.words;
        gutter = new Gutter(flow, places, surroundings.chosen);
        var moves = new Moves(places);
        keyboard = new Keyboard(flow, places, moves, selecting);
        writing = new Writing(this, places, moves, selecting, new Scraps());
        new Pointer(this, flow, places, selecting, this::jump);
        getStyleClass().add("document-view");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        mark.getStyleClass().add("jump-mark");
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((_, _, now) -> dragged(now.doubleValue()));
        picker = new Picker(this, places, selecting);
        hover = new Hover(this, places);
        finding = new FindBar(this, places, selecting);
        ways = new Ways(this, places, selecting);
        getChildren().addAll(mark, inset.ground(), flow, gutter, caret);
        getChildren().addAll(inset.holder(), bar, hover, picker, finding);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty()
                .addListener(
                        (_, _, _) -> {
                            hover.leave();
                            caret();
                        });
    }

    /// Opens a draft at its start, or where its selection is.
    public void open(Session opened) {
        close();
        session = Optional.of(opened);
        detach = opened.listen(this::changed);
        flow.restart();
        show(opened.snapshot());
        if (opened.selection() instanceof Selection.Text) selecting.take(opened.selection());
        else
            places.beyond(-1, true)
                    .ifPresent(
                            spot ->
                                    selecting.put(
                                            Hit.at(new Position(spot.line().block().id(), 0)),
                                            false));
    }

    /// Lets go of the draft; what is shown stays.
    public void close() {
        detach.run();
        detach = () -> {};
        session = Optional.empty();
        jumps.forgetAll();
        selecting.take(new Selection.None());
    }

    /// The draft that is open.
    public Optional<Session> session() {
        return session;
    }

    private void changed(Change change) {
        hover.leave();
        show(change.after());
        if (aside) return;
        selecting.take(change.selection());
        finding.search();
        flow.layout();
        selecting.caret().ifPresent(places::reveal);
        picker.follow();
        listener.accept(change.selection());
    }

    /// Only what changed is laid out again.
    private void show(Snapshot snapshot) {
        var next = snapshot.document();
        var numbers = snapshot.numbering();
        if (next == document && numbers == numbering) return;
        if (wording == null || numbers != numbering || outside(next))
            wording = new Wording(next, numbers::label);
        document = next;
        numbering = numbers;
        setting = new Setting(next, wording, typography, pictures, Manner.BODY, false);
        flow.show(pieces.next(next), setting);
    }

    /// Whether something changed that words of other blocks may depend on.
    private boolean outside(Document next) {
        return next.apparatus() != document.apparatus() || next.front() != document.front();
    }

    /// Shows findings as signs in the gutter and waves under the words.
    public void mark(List<Finding> found) {
        findings = List.copyOf(found);
        gutter.mark(findings);
    }

    /// Shows what may be misspelled by a wave of its own colour.
    ///
    /// @param misspelt asked for each line that is painted
    public void misspelt(Function<Block, List<Finding.Range>> misspelt) {
        underlining.misspelt(misspelt);
    }

    /// Does what the command answers and shows where it happened; false when it cannot be done
    /// here.
    public boolean perform(Command command) {
        return !locked && session.map(open -> open.perform(command)).orElse(false);
    }

    /// Whether the text is only read.
    public void lock(boolean only) {
        locked = only;
    }

    boolean locked() {
        return locked;
    }

    /// Whether another view of the same draft has the caret: this one then follows the words alone,
    /// and brings its own caret when it is its turn again.
    public void aside(boolean other) {
        if (aside && !other) selecting.resume(document).ifPresent(this::selected);
        aside = other;
    }

    /// Switches a style of what is selected, or of what is typed next.
    public void toggle(Marks.Style style) {
        requestFocus();
        writing.toggle(style);
    }

    /// Opens the list of what can be referred to, as typing `@` does.
    public void refer() {
        requestFocus();
        type("@");
        picker.open(false);
    }

    /// Opens the bar that finds words, with a second row to replace them.
    public void find(boolean replacing) {
        finding.open(replacing);
    }

    /// Goes to the next place of the words that were last searched, or the one before.
    public void findAgain(boolean forward) {
        finding.go(forward);
    }

    /// Shows where searched words stand.
    void found(List<Search.Match> matches) {
        underlining.found(matches);
    }

    /// Where a place of the text is in the scene; empty when it is not in the window.
    public Optional<Bounds> boundsOf(Position place) {
        return places.caret(Hit.at(place))
                .map(box -> new BoundingBox(box.getMinX(), box.getMinY(), 0, box.getHeight()))
                .map(flow::localToScene);
    }

    /// Selects from one place to another and scrolls there.
    public void reveal(Position from, Position to) {
        selecting.select(from, to);
        places.reveal(Hit.at(to));
    }

    /// Goes to a block: a short scroll and a mark that fades. False when the text has none such.
    public boolean jump(Id target) {
        hover.leave();
        boolean found = jumps.to(target);
        if (found) requestFocus();
        return found;
    }

    /// Goes to a place of the text.
    public boolean jump(Position place) {
        hover.leave();
        boolean found = jumps.to(place);
        if (found) requestFocus();
        return found;
    }

    /// Comes back from the last jump; false when there was none.
    public boolean back() {
        return jumps.back();
    }

    private void selected(Selection selection) {
        session.ifPresent(open -> open.select(selection));
        writing.moved();
        picker.follow();
        selecting.paint();
        caret();
        listener.accept(selection);
    }

    private void caret() {
        caret.stand(selecting.caret().flatMap(places::caret), isFocused());
        speech.tell();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) return;
        var under = hover.target();
        if (!event.getCode().isModifierKey()) hover.leave();
        if (picker.pressed(event)) event.consume();
        else if (ways.pressed(event, under)) event.consume();
        else if (writing.pressed(event) || keyboard.pressed(event)) event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() != this || locked || !writing.typed(event)) return;
        if (event.getCharacter().equals("@")) picker.open(false);
        if (event.getCharacter().equals("[")) picker.open(true);
        event.consume();
    }

    /// Types words in the place of the selection, as if by hand.
    public void type(String words) {
        writing.type(words);
    }

    Wording wording() {
        return wording;
    }

    Setting setting() {
        return setting;
    }

    /// Numbered things and clauses whose words fit, the best first.
    public List<Target> targets(String words) {
        if (document == null) return List.of();
        return new Candidates(document, wording)
                .matching(words, false).stream()
                        .map(c -> new Target(c.target(), c.label(), c.title()))
                        .toList();
    }

    /// Something that can be gone to.
    public record Target(Id target, String label, String title) {}

    /// The middle of the first reference in the window whose words begin so, for who points without
    /// a mouse.
    public Optional<Point2D> pointOf(String reference) {
        return places.reference(reference);
    }

    /// Words of the window by their key.
    String say(String key, Object... values) {
        return words.apply(key, values);
    }

    /// Where a panel stands in the text.
    public Inset inset() {
        return inset;
    }

    BlockFlow flow() {
        return flow;
    }

    Places places() {
        return places;
    }

    Selecting selecting() {
        return selecting;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.ceil(bar.prefWidth(-1));
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        finding.place();
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }

    private void placed() {
        placing = true;
        double most = Math.max(0, flow.total() - getHeight());
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * Math.min(1, getHeight() / Math.max(1, flow.total())));
        bar.setUnitIncrement(48);
        bar.setBlockIncrement(getHeight() - 48);
        bar.setValue(Math.clamp(flow.position(), 0, most));
        placing = false;
        gutter.place();
        underlining.paint();
        jumps.place();
        inset.place();
        selecting.paint();
        caret();
    }

    private void dragged(double value) {
        if (!placing) flow.position(value);
    }

    private void wheel(ScrollEvent event) {
        hover.leave();
        flow.scroll(-event.getDeltaY());
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return speech.answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}
