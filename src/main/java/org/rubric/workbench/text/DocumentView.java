package org.rubric.workbench.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Change;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.caret.Caret;
import org.rubric.workbench.text.caret.Jumps;
import org.rubric.workbench.text.caret.Keyboard;
import org.rubric.workbench.text.caret.Moves;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.caret.Speech;
import org.rubric.workbench.text.clip.Carrying;
import org.rubric.workbench.text.clip.Scraps;
import org.rubric.workbench.text.find.FindBar;
import org.rubric.workbench.text.find.Underlining;
import org.rubric.workbench.text.insert.Inserting;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Typography;
import org.rubric.workbench.text.line.Wording;
import org.rubric.workbench.text.refer.Links;
import org.rubric.workbench.text.table.Handles;

/// The text of a document and the hand that writes it. Shows the snapshot of a [Session], issues
/// commands to it and follows its changes; holds no truth itself. Belongs to the FX thread.
public final class DocumentView extends Region {
    private final Consumer<Selection> listener;
    private final BlockFlow flow = new BlockFlow(this::placed);
    private final Rail bar = new Rail(flow);
    private final Caret caret = new Caret();
    private final Places places = new Places(flow);
    private final Selecting selecting = new Selecting(flow, places, this::shown, this::selected);
    private final Speech speech = new Speech(this, flow, places, selecting);
    private final Scraps scraps = new Scraps(this);
    private final Carrying carrying = new Carrying(this, flow, places, selecting);
    private final Region mark = new Region();
    private final Jumps jumps = new Jumps(flow, places, selecting, mark);
    private final Layers layers = new Layers(getChildren());
    private final Inset inset = new Inset(flow);
    private final Gutter gutter;
    private final Handles handles;
    private final Writing writing;
    private final FindBar finding;
    private final Underlining underlining = new Underlining(flow);
    private final Inserting inserting;
    private final Links links;
    private final Showing showing;
    private final BiFunction<String, Object[], String> words;
    private Optional<Session> session = Optional.empty();
    private Runnable detach = () -> {};
    private boolean aside;
    private boolean locked;

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
        listener = surroundings.listener;
        words = surroundings.words;
        showing = new Showing(flow, places, typography, pictures, this::say);
        gutter = new Gutter(flow, places, underlining, surroundings.chosen);
        var moves = new Moves(places);
        var keyboard = new Keyboard(flow, places, moves, selecting);
        writing = new Writing(this, places, moves, selecting);
        new Pointer(this, flow, places, selecting, carrying, this::jump);
        getStyleClass().add("document-view");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        mark.getStyleClass().add("jump-mark");
        finding = new FindBar(this, places, selecting);
        handles = Handles.of(this, this::shown, typography);
        links = Links.of(this);
        getChildren().addAll(mark, inset.ground(), flow, gutter, caret, carrying.node());
        getChildren().addAll(inset.holder(), handles.guide(), bar, revising().bars());
        getChildren().add(revising().signs());
        inserting = new Inserting(this, pictures);
        for (var node : List.of(handles.field(), links.hover(), links.picker())) layers.add(node);
        layers.add(finding);
        layers.add(links.repair());
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new Dispatch(
                this,
                carrying,
                links,
                inserting,
                writing,
                List.of(
                        inserting::pressed,
                        handles.cells()::pressed,
                        writing::pressed,
                        keyboard::pressed));
        focusedProperty()
                .addListener(
                        (_, _, _) -> {
                            links.hover().leave();
                            caret();
                        });
    }

    /// Opens a draft at its start, or where its selection is.
    public void open(Session opened) {
        close();
        session = Optional.of(opened);
        links.forget();
        detach = opened.listen(this::changed);
        flow.restart();
        showing.show(opened.snapshot());
        if (opened.selection() instanceof Selection.Text) selecting.take(opened.selection());
        else places.start().ifPresent(id -> selecting.put(Hit.at(new Position(id, 0)), false));
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
        links.hover().leave();
        showing.show(change.after());
        if (aside) return;
        selecting.take(change.selection());
        finding.search();
        flow.layout();
        selecting.caret().ifPresent(places::reveal);
        links.picker().follow();
        inserting.follow();
        links.repair().follow(change);
        listener.accept(change.selection());
    }

    /// Shows findings as signs in the gutter and waves under the words.
    public void mark(List<Finding> found) {
        gutter.mark(List.copyOf(found));
    }

    /// Does what the command answers and shows where it happened; false when it cannot be done
    /// here.
    public boolean perform(Command command) {
        if (locked || session.isEmpty()) return false;
        var open = session.get();
        var before = open.snapshot().document();
        if (!open.perform(command)) {
            writing.refused();
            return false;
        }
        selecting.follow(open.selection());
        handles.fields().offer(before);
        return true;
    }

    private Optional<Document> shown() {
        return showing.document();
    }

    /// Keeps a bar over the table that the caret is in.
    public void hang(Region table) {
        handles.bar().hang(table);
        layers.below(links.hover(), table);
    }

    /// Whether the text is only read.
    public void lock(boolean only) {
        locked = only;
    }

    public boolean locked() {
        return locked;
    }

    /// Whether another view of the same draft has the caret: this one then follows the words alone,
    /// and brings its own caret when it is its turn again.
    public void aside(boolean other) {
        if (aside && !other)
            showing.document().flatMap(selecting::resume).ifPresent(this::selected);
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
        links.picker().open(false);
    }

    /// Opens the bar that finds words, with a second row to replace them.
    public void find(boolean replacing) {
        finding.open(replacing);
    }

    /// Selects from one place to another and scrolls there.
    public void reveal(Position from, Position to) {
        selecting.select(from, to);
        places.reveal(Hit.at(to));
    }

    /// Goes to a block: a short scroll and a mark that fades. False when the text has none such.
    public boolean jump(Id target) {
        links.hover().leave();
        boolean found = jumps.to(target);
        if (found) requestFocus();
        return found;
    }

    /// Ends a jump that is still on its way.
    public void arrive() {
        jumps.arrive();
        flow.layout();
    }

    /// Goes to a place of the text.
    public boolean jump(Position place) {
        links.hover().leave();
        boolean found = jumps.to(place);
        if (found) requestFocus();
        return found;
    }

    /// Comes back from the last jump; false when there was none.
    public boolean back() {
        return jumps.back();
    }

    /// Selects a block whole, such as a formula; always true.
    public boolean choose(Id block) {
        var whole = new Selection.Blocks(List.of(block));
        selecting.take(whole);
        selected(whole);
        flow.requestLayout();
        return true;
    }

    public boolean forth() {
        return jumps.forth();
    }

    private void selected(Selection selection) {
        session.ifPresent(open -> open.select(selection));
        writing.moved();
        links.picker().follow();
        inserting.follow();
        selecting.paint();
        caret();
        listener.accept(selection);
    }

    private void caret() {
        var at = selecting.whole() ? Optional.<Hit>empty() : selecting.caret();
        caret.stand(at.flatMap(places::caret), isFocused());
        handles.place();
        speech.tell();
    }

    /// Figures, formulas, footnotes and the like: how they come in and are edited in place.
    public Inserting inserting() {
        return inserting;
    }

    /// Types words in the place of the selection, as if by hand.
    public void type(String words) {
        writing.type(words);
    }

    /// What the text does with references.
    public Links links() {
        return links;
    }

    /// The bar that finds words.
    public FindBar finding() {
        return finding;
    }

    /// What lies under the words: what was found, what may be misspelled.
    public Underlining underlining() {
        return underlining;
    }

    /// What changed, as the text shows it.
    public Revising revising() {
        return showing.revising();
    }

    /// What takes hold of tables and entries beside their words.
    public Handles handles() {
        return handles;
    }

    /// Cutting, copying and pasting.
    public Scraps scraps() {
        return scraps;
    }

    public Wording wording() {
        return showing.wording();
    }

    public Setting setting() {
        return showing.setting();
    }

    /// Words of the window by their key.
    public String say(String key, Object... values) {
        return words.apply(key, values);
    }

    /// Where a panel stands in the text.
    public Inset inset() {
        return inset;
    }

    public ObservableList<Node> children() {
        return getChildren();
    }

    public BlockFlow flow() {
        return flow;
    }

    public Places places() {
        return places;
    }

    public Selecting selecting() {
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
        bar.follow(getHeight());
        gutter.place();
        revising().place();
        underlining.paint();
        jumps.place();
        inset.place();
        inserting.place();
        links.repair().place();
        selecting.paint();
        caret();
    }

    private void wheel(ScrollEvent event) {
        links.hover().leave();
        flow.scroll(-event.getDeltaY());
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return speech.answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}
