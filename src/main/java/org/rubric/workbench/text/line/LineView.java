package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;

/// One line of text, wrapped as needed: the runs of one block that holds words. Knows where each
/// caret step is on the screen. Sizes itself in [#arrange]; coordinates are its own.
public final class LineView extends Region {
    private final Sheet sheet = new Sheet();
    private final Runnable resized;
    private Block block;
    private Passage passage = Passage.EMPTY;
    private Manner manner = Manner.BODY;
    private List<Underlay> underlays = List.of();
    private List<Finding> findings = List.of();
    private Optional<Finding.Range> selected = Optional.empty();
    private List<Finding.Range> found = List.of();
    private List<Finding.Range> misspelt = List.of();
    private List<Finding.Range> open = List.of();
    private List<Tint> tints = List.of();
    private Optional<Passage.Part> ringed = Optional.empty();
    private Wording wording;
    private Composed composed = Composed.NOTHING;
    private Runnable again = () -> {};
    private boolean right;
    private double arranged = -1;
    private Optional<Counting> counting = Optional.empty();

    /// A shape under or over the words, and what draws it.
    private record Underlay(String style, Path path) {}

    /// @param resized told when its height may have changed by itself (a picture arrived)
    public LineView(Runnable resized) {
        this.resized = resized;
        setManaged(false);
        getStyleClass().add("line");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(sheet.nodes());
    }

    /// Takes a block's words; answers whether anything that is seen changed.
    public boolean show(Block line, Manner wanted, Setting setting) {
        return show("", line, wanted, setting);
    }

    /// The same with words before the line that cannot be edited, such as `Table 6-1 – `.
    public boolean show(String label, Block line, Manner wanted, Setting setting) {
        if (line == block && wanted.equals(manner) && setting.wording() == wording) return false;
        again = () -> set(label, line, wanted, setting);
        return set(label, line, wanted, setting);
    }

    /// Shows letters that an input method is putting together.
    public void compose(Composed letters) {
        if (letters.equals(composed)) return;
        composed = letters;
        again.run();
        resized.run();
    }

    private boolean set(String label, Block line, Manner wanted, Setting setting) {
        var marked = setting.wording().marking().of(line);
        var next = Passage.of(label, line.runs(), setting.wording(), composed, marked);
        var notAgreed = next.open(setting.wording().within(line.id()));
        boolean same =
                block != null
                        && wanted.equals(manner)
                        && next.looksLike(passage)
                        && notAgreed.equals(open);
        open = notAgreed;
        block = line;
        var typography = setting.typography();
        counting =
                line instanceof Block.Code code && code.numbered()
                        ? Optional.of(Counting.of(code, wanted, typography))
                        : Optional.empty();
        wording = setting.wording();
        passage = next;
        ringed = Optional.empty();
        if (same) return false;
        manner = wanted;
        sheet.show(
                next,
                wanted,
                setting,
                () -> {
                    arranged = -1;
                    resized.run();
                });
        var document = setting.direction();
        right = Direction.of(next.text(), document).rightToLeft();
        boolean opposite = document.rightToLeft() && !right;
        sheet.align(right, opposite ? manner.opposite() : manner.alignment(), manner.spacing());
        arranged = -1;
        return true;
    }

    /// Lays the words out in that width and answers their height.
    public double arrange(double width) {
        if (width == arranged) return getHeight();
        arranged = width;
        double lead = manner.spacing();
        double height = sheet.arrange(width, lead / 2, manner.leading() - lead);
        sheet.number(counting);
        resize(width, Math.ceil(height + lead - 0.01));
        underline();
        return getHeight();
    }

    public Block block() {
        return block;
    }

    /// Room to the left of the words for the numbers of their lines; 0: they have none.
    public static double aside(Block block, Manner manner) {
        return block instanceof Block.Code code ? Counting.column(code, manner) : 0;
    }

    /// Whether any of it is not agreed.
    public boolean open() {
        return !open.isEmpty();
    }

    public Passage passage() {
        return passage;
    }

    public Manner manner() {
        return manner;
    }

    /// The visual lines; `start` and `end` count characters on the screen.
    public int rows() {
        return sheet.rows();
    }

    /// Where a visual line lies.
    public Rectangle2D row(int index) {
        var bounds = sheet.row(index).box();
        if (!right) return bounds;
        double spare = Math.max(0, getWidth() - bounds.getWidth());
        double aside =
                switch (sheet.alignment()) {
                    case LEFT, JUSTIFY -> 0;
                    case CENTER -> spare / 2;
                    case RIGHT -> spare;
                };
        return turned(
                new Rectangle2D(aside, bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
    }

    /// How far its widest visual line reaches.
    public double reach() {
        double widest = 0;
        for (int i = 0; i < rows(); i++) widest = Math.max(widest, row(i).getWidth());
        return widest;
    }

    /// Whether its words run from right to left as a whole.
    public boolean rightToLeft() {
        return right;
    }

    /// Caret steps at which a visual line begins and ends.
    public Finding.Range rowSteps(int index) {
        var row = sheet.row(index);
        return new Finding.Range(passage.step(row.start()), passage.step(row.end()));
    }

    /// The visual line that the caret stands in.
    public int rowOf(int step, boolean upstream) {
        return sheet.rowAt(caret(step, upstream).getMinY() + 10);
    }

    /// The caret as a rectangle without width, 20 pixels high for body text.
    ///
    /// @param upstream at the end of the line before where a line wraps
    public Rectangle2D caret(int step, boolean upstream) {
        int character = passage.character(Math.min(step, passage.steps()));
        boolean composing = !composed.text().isEmpty() && step == composed.step();
        return caretAt(composing ? composing(composed.caret()) : character, upstream && !composing);
    }

    /// Where letters that an input method is putting together stand.
    ///
    /// @param offset characters of them before the place
    public Rectangle2D composedAt(int offset) {
        return caretAt(composing(Math.clamp(offset, 0, composed.text().length())), false);
    }

    /// How many of those letters lie before a point.
    public int composedAt(Point2D point) {
        return Math.clamp(sheet.at(point).between() - composing(0), 0, composed.text().length());
    }

    private int composing(int offset) {
        return passage.character(composed.step()) - composed.text().length() + offset;
    }

    /// Where runs of either direction meet the toolkit draws half a caret on each side; the first
    /// is the one on which the next letter will stand.
    private Rectangle2D caretAt(int character, boolean upstream) {
        boolean behind = upstream && character > 0;
        var boxes = behind ? sheet.caret(character - 1, false) : sheet.caret(character, true);
        double x = boxes.isEmpty() ? 0 : boxes.getFirst().getMinX();
        double top = boxes.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        double bottom = boxes.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
        double tall = manner.size() * 1.25;
        double middle = (top + bottom) / 2;
        return new Rectangle2D(right ? getWidth() - x : x, Math.round(middle - tall / 2), 0, tall);
    }

    /// The caret step nearest to a point.
    public Hit hit(double x, double y) {
        var place = sheet.at(new Point2D(x, y));
        int step = passage.step(place.between());
        boolean upstream = !place.leading() && sheet.endsRow(place.between());
        return new Hit(new Position(block.id(), step), upstream);
    }

    /// How many characters of a part lie before a point.
    public int into(Passage.Part part, double x, double y) {
        int between = sheet.at(new Point2D(x, y)).between() - part.start();
        return Math.clamp(between, 0, part.shown().length());
    }

    /// The run that lies under a point, if the point is on its letters.
    public Optional<Passage.Part> part(double x, double y) {
        return passage.at(sheet.at(new Point2D(x, y)).letter())
                .filter(part -> boxes(part).stream().anyMatch(box -> box.contains(x, y)));
    }

    /// The boxes that a run covers, one for each visual line.
    public List<Rectangle2D> boxes(Passage.Part part) {
        return shapes(part.start(), part.end());
    }

    /// The boxes between two caret steps.
    public List<Rectangle2D> range(int from, int to) {
        return shapes(passage.character(from), passage.character(Math.min(to, passage.steps())));
    }

    private List<Rectangle2D> shapes(int from, int to) {
        if (to <= from) return List.of();
        return sheet.range(from, to).stream().map(this::turned).toList();
    }

    /// From the sheet's coordinates, which count from the right where its words run from the right,
    /// though its hits do not.
    private Rectangle2D turned(Rectangle2D box) {
        if (!right) return box;
        return new Rectangle2D(
                getWidth() - box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    /// Marks findings in this line by a wave.
    public void mark(List<Finding> found) {
        if (found.equals(findings)) return;
        findings = found;
        if (arranged >= 0) underline();
    }

    /// Shows where searched words stand.
    public void found(List<Finding.Range> ranges) {
        if (ranges.equals(found)) return;
        found = ranges;
        if (arranged >= 0) underline();
    }

    /// Shows what may be misspelled by a wave.
    public void misspelt(List<Finding.Range> ranges) {
        if (ranges.equals(misspelt)) return;
        misspelt = ranges;
        if (arranged >= 0) underline();
    }

    /// Lays a ground under words that are commented on.
    public void tint(List<Tint> grounds) {
        if (grounds.equals(tints)) return;
        tints = grounds;
        if (arranged >= 0) underline();
    }

    /// Shows a part as selected; empty: nothing.
    public void select(Optional<Finding.Range> steps) {
        if (steps.equals(selected)) return;
        selected = steps;
        if (arranged >= 0) underline();
    }

    /// Rings a reference that the mouse is on; empty: none.
    public void near(Optional<Passage.Part> part) {
        if (part.equals(ringed)) return;
        ringed = part;
        if (arranged >= 0) underline();
    }

    private void underline() {
        var under = new ArrayList<Underlay>();
        for (var range : open)
            add(under, "not-agreed", Shapes.rows(shapes(range.from(), range.to())));
        for (var tint : tints)
            add(
                    under,
                    tint.strong() ? "remarked-now" : "remarked",
                    Shapes.rows(range(tint.range().from(), tint.range().to())));
        for (var range : found)
            add(under, "found", Shapes.rounded(range(range.from(), range.to()), 1, 2));
        selected.ifPresent(steps -> add(under, "selected-words", Shapes.rows(selection(steps))));
        for (var part : passage.parts()) {
            if (part.chip() && !(part.run() instanceof Inline.TermUse))
                add(under, "chip", Shapes.rounded(boxes(part), 2, 3));
            if (part.look() == Passage.Look.BROKEN)
                add(under, "wave-error", Shapes.wave(boxes(part)));
            if (highlighted(part)) add(under, "highlight", Shapes.rounded(boxes(part), 0, 0));
        }
        ringed.ifPresent(part -> add(under, "chip-near", Shapes.rounded(boxes(part), 2, 3)));
        for (var finding : findings) {
            if (finding.range().equals(Finding.Range.WHOLE)) continue;
            var boxes = range(finding.range().from(), finding.range().to());
            add(under, Shapes.style(finding.severity()), Shapes.wave(boxes));
        }
        for (var part : passage.parts())
            part.dress()
                    .filter(_ -> !part.shown().isBlank())
                    .ifPresent(d -> add(under, "wave-change " + d.rule(), d.path(boxes(part))));
        for (var range : misspelt)
            add(under, "wave-spelling", Shapes.wave(range(range.from(), range.to())));
        if (under.isEmpty() && underlays.isEmpty() && getChildren().equals(sheet.nodes())) return;
        underlays = under;
        var all = new ArrayList<Node>();
        for (var layer : under) if (!layer.style.startsWith("wave")) all.add(layer.path);
        all.sort((a, b) -> Boolean.compare(selects(a), selects(b)));
        all.addAll(sheet.nodes());
        for (var layer : under) if (layer.style.startsWith("wave")) all.add(layer.path);
        getChildren().setAll(all);
    }

    private static boolean selects(Node node) {
        return node.getStyleClass().contains("selected-words");
    }

    private static boolean highlighted(Passage.Part part) {
        return part.run() instanceof Inline.Text text && text.marks().has(Marks.Style.HIGHLIGHT);
    }

    private List<Rectangle2D> selection(Finding.Range steps) {
        var boxes = new ArrayList<>(range(steps.from(), steps.to()));
        if (steps.to() > passage.steps()) {
            var end = caret(passage.steps(), false);
            double x = end.getMinX() - (right ? 6 : 0);
            boxes.add(new Rectangle2D(x, row(rows() - 1).getMinY(), 6, 18));
        }
        return boxes;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT)
            for (Node node = getParent(); node != null; node = node.getParent())
                if (node instanceof Speaker speaker) return speaker.speak(this);
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private static void add(List<Underlay> layers, String style, Path path) {
        path.getStyleClass().addAll(style.split(" "));
        path.setManaged(false);
        path.setMouseTransparent(true);
        layers.add(new Underlay(style, path));
    }
}
