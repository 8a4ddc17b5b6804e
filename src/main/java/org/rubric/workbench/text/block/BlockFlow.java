package org.rubric.workbench.text.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.rubric.document.Id;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Speaker;

/// A document's pieces one below the other, of which only those in the window and some beside it
/// have a view. Held in place by an anchor: the first visible piece and where its top lies, so that
/// nothing jumps when heights above turn out otherwise than guessed.
public final class BlockFlow extends Region implements Speaker {
    static final double COLUMN = 496;

    static final double LEFT = 80;
    private static final double RIGHT = 64;
    private static final double BOTTOM = 96;
    private static final int BESIDE = 15;

    private final BlockViews views = new BlockViews(this::resized);
    private final Heights heights = new Heights();
    private final Map<Id, BlockView> live = new HashMap<>();
    private final Rectangle clip = new Rectangle();
    private final Runnable laidOut;
    private Speaker speaker = line -> line.passage().text();
    private List<Piece> pieces = List.of();
    private Setting setting;
    private int anchor;
    private double anchorTop;
    private int first;
    private int last = -1;
    private double column;
    private Optional<Id> roomyAbove = Optional.empty();
    private Optional<Id> roomyBelow = Optional.empty();
    private double over;
    private double under;

    /// @param laidOut told after each layout: places may have changed
    public BlockFlow(Runnable laidOut) {
        this.laidOut = laidOut;
        setClip(clip);
        getStyleClass().add("block-flow");
    }

    /// Shows other pieces; what is in the window stays where it is.
    public void show(List<Piece> next, Setting with) {
        var before = pieces;
        heights.take(next);
        pieces = next;
        setting = with;
        if (!before.isEmpty()) anchor = survivor(before, anchor);
        if (anchor < 0) {
            anchor = 0;
            anchorTop = 0;
        }
        live.entrySet().removeIf(this::gone);
        first = Math.clamp(first, 0, Math.max(0, next.size() - 1));
        last = Math.min(last, next.size() - 1);
        requestLayout();
    }

    private boolean gone(Map.Entry<Id, BlockView> entry) {
        if (heights.indexOf(entry.getKey()) >= 0) return false;
        getChildren().remove(entry.getValue());
        return true;
    }

    /// Forgets the scroll position.
    public void restart() {
        anchor = 0;
        anchorTop = 0;
        requestLayout();
    }

    private void resized(BlockView view) {
        view.outgrown();
        requestLayout();
    }

    private int survivor(List<Piece> before, int from) {
        for (int i = Math.min(from, before.size() - 1); i >= 0; i--) {
            int now = heights.indexOf(before.get(i).id());
            if (now >= 0) return now;
        }
        return -1;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public int indexOf(Id piece) {
        return heights.indexOf(piece);
    }

    /// Where there is little room the margins give way first.
    private double margin(double usual) {
        return usual * Math.clamp(getWidth() / 400, 0.6, 1);
    }

    /// Left edge of the text column.
    public double columnLeft() {
        double least = margin(mirrored() ? RIGHT : LEFT);
        return Math.round(Math.max(least, (getWidth() - columnWidth()) / 2));
    }

    /// Whether labels hang to the right of the column, as in a text that runs from right to left.
    public boolean mirrored() {
        return setting != null && setting.direction().rightToLeft();
    }

    public double columnWidth() {
        double room = getWidth() - margin(LEFT) - margin(RIGHT);
        return Math.max(120, Math.min(COLUMN, room));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (pieces.isEmpty() || setting == null || getHeight() <= 0) return;
        column = columnWidth();
        fillUp();
        fillDown();
        if (bottom() < getHeight() - BOTTOM && (first > 0 || anchorTop < 0)) {
            anchorTop += getHeight() - BOTTOM - bottom();
            fillUp();
            fillDown();
        }
        release();
        laidOut.run();
    }

    private void fillUp() {
        while (anchorTop > 0 && anchor > 0) {
            anchor--;
            anchorTop -= tall(anchor);
        }
        if (anchor == 0 && anchorTop > 0) anchorTop = 0;
    }

    private void fillDown() {
        double y = anchorTop;
        double x = columnLeft();
        while (anchor < pieces.size() - 1) {
            double tall = tall(anchor);
            if (y + tall > 0) break;
            y += tall;
            anchor++;
        }
        anchorTop = y;
        first = anchor;
        int i = first;
        for (; i < pieces.size() && (y < getHeight() || i == first); i++) {
            var view = view(i);
            y += pieces.get(i).above() + over(pieces.get(i));
            view.relocate(x, Math.round(y));
            view.appear();
            y += view.getHeight() + under(pieces.get(i));
        }
        last = i - 1;
    }

    private double bottom() {
        var view = live.get(pieces.get(last).id());
        return last < pieces.size() - 1
                ? getHeight()
                : view.getLayoutY() + view.getHeight() + under(pieces.get(last));
    }

    /// Height of a piece with the space above and below.
    private double tall(int piece) {
        var one = pieces.get(piece);
        return one.above() + over(one) + view(piece).getHeight() + under(one);
    }

    private double over(Piece piece) {
        return roomyAbove.filter(piece.id()::equals).isPresent() ? over : 0;
    }

    private double under(Piece piece) {
        return roomyBelow.filter(piece.id()::equals).isPresent() ? under : 0;
    }

    /// Keeps empty pixels above one piece and below another, for what is shown there.
    public void room(Id first, double above, Id end, double below) {
        roomyAbove = Optional.of(first);
        roomyBelow = Optional.of(end);
        over = above;
        under = below;
        requestLayout();
    }

    /// Closes the text up again.
    public void noRoom() {
        roomyAbove = Optional.empty();
        roomyBelow = Optional.empty();
        requestLayout();
    }

    /// The view of a piece, up to date and arranged.
    private BlockView view(int i) {
        var piece = pieces.get(i);
        var before = live.get(piece.id());
        var view = views.of(piece, before);
        if (view != before) {
            if (before != null) getChildren().remove(before);
            live.put(piece.id(), view);
            getChildren().add(view);
        }
        view.show(piece, setting);
        heights.measured(i, over(piece) + view.arrange(column) + under(piece));
        return view;
    }

    private void release() {
        int from = first - BESIDE;
        int to = last + BESIDE;
        if (live.size() <= last - first + 1) return;
        live.entrySet()
                .removeIf(
                        entry -> {
                            int i = heights.indexOf(entry.getKey());
                            boolean seen = i >= first && i <= last;
                            entry.getValue().setVisible(seen);
                            boolean gone = i < 0 || i < from || i > to;
                            if (gone) getChildren().remove(entry.getValue());
                            return gone;
                        });
    }

    /// Says lines of text as somebody does who knows more of them.
    public void speaking(Speaker other) {
        speaker = other;
    }

    @Override
    public String speak(LineView line) {
        return speaker.speak(line);
    }

    /// Visits the views in the window from top to bottom.
    public void forEachVisible(BiConsumer<Piece, BlockView> visit) {
        for (int i = first; i <= last && i < pieces.size(); i++) {
            var view = live.get(pieces.get(i).id());
            if (view != null) visit.accept(pieces.get(i), view);
        }
    }

    /// The view of a piece in the window or beside it, as last laid out.
    public Optional<BlockView> live(Id piece) {
        return Optional.ofNullable(live.get(piece)).filter(BlockView::isVisible);
    }

    /// The view of a piece, made if need be; outside the window it has no true place.
    public BlockView at(int piece) {
        column = columnWidth();
        var view = view(piece);
        view.setVisible(seen(piece));
        return view;
    }

    /// Whether a piece was in the window when it was last laid out.
    public boolean seen(int piece) {
        return piece >= first && piece <= last;
    }

    /// Index of the piece that holds a line of text; -1: none does.
    public int holding(Id line) {
        int direct = heights.indexOf(line);
        return direct >= 0 ? direct : heights.holding(line);
    }

    /// Scrolls as little as needed to bring a box of a piece into the window with some room around.
    ///
    /// @param top of the box from the top of the piece's view
    public void reveal(int piece, double top, double tall) {
        double room = Math.min(40, Math.max(0, (getHeight() - tall) / 3));
        var view = live.get(pieces.get(piece).id());
        if (view == null || piece < first || piece > last) {
            double high = (getHeight() - tall) / 3;
            anchor(piece, high - top - pieces.get(piece).above());
            return;
        }
        double y = view.getLayoutY() + top;
        if (y < room) scroll(y - room);
        else if (y + tall > getHeight() - room) scroll(y + tall - getHeight() + room);
    }

    /// Index of the first piece in the window.
    public int first() {
        return first;
    }

    /// How many views there are at the moment.
    public int size() {
        return live.size();
    }

    /// Scrolls by pixels; positive: further down.
    public void scroll(double by) {
        anchorTop -= by;
        requestLayout();
    }

    /// Puts a piece's top at that height of the window.
    public void anchor(int piece, double top) {
        anchor = Math.clamp(piece, 0, Math.max(0, pieces.size() - 1));
        anchorTop = top;
        requestLayout();
    }

    /// Pixels above the window.
    public double position() {
        return pieces.isEmpty() ? 0 : heights.before(first) - anchorTop;
    }

    /// Scrolls so that that many pixels lie above the window.
    public void position(double pixels) {
        if (pieces.isEmpty()) return;
        int piece = heights.at(Math.max(0, pixels));
        anchor(piece, heights.before(piece) - pixels);
    }

    /// Height of the whole document, as far as known.
    public double total() {
        return heights.total() + BOTTOM;
    }
}
