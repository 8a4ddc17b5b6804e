package org.rubric.editing.exhibit;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Figure;
import org.rubric.document.Exhibit.Panel;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.editing.Command;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// What can be done with figures. Every command answers empty when its figure is gone.
public final class Figures {
    private Figures() {}

    /// A new figure with that picture, the caret in its caption.
    ///
    /// @param name what the file is called; another is found when the document has it already
    public static Command insert(Media media, String name) {
        return (snapshot, selection) -> {
            var shelf = Shelving.of(snapshot.document(), media, name);
            var id = Id.fresh();
            var caption = Block.Line.of(id.part("caption"), List.of());
            var panels = List.of(panel(shelf.name()));
            var figure = new Figure(id, Traits.NONE, caption, panels, List.of());
            return Placing.place(
                    Words.of("new-figure"), snapshot, selection, shelf.steps(), figure);
        };
    }

    /// Another picture below the ones that are there. A single picture then has a caption line of
    /// its own, too, so that the two can be told apart.
    public static Command add(Id figure, Media media, String name) {
        return (snapshot, selection) ->
                figure(snapshot, figure)
                        .map(
                                was -> {
                                    var shelf = Shelving.of(snapshot.document(), media, name);
                                    var steps = new ArrayList<>(shelf.steps());
                                    var panel = panel(shelf.name());
                                    int at = 1 + was.panels().size();
                                    var added = List.<Block>of(panel);
                                    steps.add(new Step.Splice(figure, at, 0, added));
                                    var caret = Selection.at(panel.caption().id(), 0);
                                    return Transaction.of(Words.of("new-sub-figure"), steps, caret);
                                });
    }

    /// Another picture in the place of one; description and caption stay, the size is the new
    /// picture's own.
    public static Command replace(Id panel, Media media, String name) {
        return (snapshot, selection) ->
                panel(snapshot, panel)
                        .map(
                                was -> {
                                    var shelf = Shelving.of(snapshot.document(), media, name);
                                    var steps = new ArrayList<>(shelf.steps());
                                    var words = was.image().alternative();
                                    var image = new Image(shelf.name(), words, 0, 0);
                                    steps.add(new Step.Replace(panel, with(was, image)));
                                    return Transaction.of(
                                            Words.of("replaced-picture"), steps, selection);
                                });
    }

    /// What a reader who cannot see the picture is told.
    public static Command describe(Id panel, String words) {
        return image(
                Words.of("alternative-text"), panel, image -> image.withAlternative(words.strip()));
    }

    /// How wide the picture is, its proportions kept.
    ///
    /// @param points 0: the picture's own
    public static Command widen(Id panel, double points) {
        return image(
                Words.of("width"), panel, i -> new Image(i.media(), i.alternative(), points, 0));
    }

    /// Caption, description and width together, as a panel asks for them; caption runs stay as they
    /// are when their words do.
    public static Command details(Id figure, Id panel, Details details) {
        return (snapshot, selection) -> {
            var whole = figure(snapshot, figure);
            var was = panel(snapshot, panel);
            if (whole.isEmpty() || was.isEmpty()) return Optional.empty();
            var steps = new ArrayList<Step>();
            var caption = whole.get().caption();
            if (!Inline.text(caption.runs()).equals(details.caption()))
                steps.add(Step.Retype.of(caption, Inline.plain(details.caption())));
            var image = was.get().image();
            var next =
                    new Image(
                            image.media(),
                            details.alternative().strip(),
                            details.width(),
                            details.width() == image.width() ? image.height() : 0);
            if (!next.equals(image)) steps.add(new Step.Replace(panel, with(was.get(), next)));
            // At its end, where Enter goes on below the figure.
            var after = whole(selection, caption) ? selection : end(caption, details);
            return Optional.of(Transaction.of(Words.of("caption-of-a-figure"), steps, after));
        };
    }

    private static boolean whole(Selection selection, Block.Line caption) {
        return !(selection instanceof Selection.Text(_, var caret))
                || !caret.block().equals(caption.id());
    }

    private static Selection end(Block.Line caption, Details details) {
        return Selection.at(caption.id(), details.caption().length());
    }

    /// @param width in points; 0: the picture's own
    public record Details(String caption, String alternative, double width) {}

    /// Takes a picture out of a figure; the last one takes the figure along.
    public static Command remove(Id panel) {
        return (snapshot, _) -> {
            var place = Lineage.of(snapshot.document(), panel);
            if (place.isEmpty() || !(place.get().owner().orElse(null) instanceof Figure figure))
                return Optional.empty();
            if (figure.panels().size() == 1) return delete(snapshot, place.get().up());
            var step = new Step.Splice(figure.id(), place.get().at(), 1, List.of());
            var caret = Selection.at(figure.caption().id(), 0);
            return Optional.of(
                    Transaction.of(Words.of("removed-sub-figure"), List.of(step), caret));
        };
    }

    public static Command delete(Id figure) {
        return (snapshot, _) ->
                Lineage.of(snapshot.document(), figure)
                        .filter(place -> place.block() instanceof Figure)
                        .flatMap(place -> delete(snapshot, place));
    }

    /// A figure changes places with the block before or after it.
    public static Command move(Id figure, boolean up) {
        return (snapshot, selection) -> {
            var found = Lineage.of(snapshot.document(), figure);
            if (found.isEmpty()) return Optional.empty();
            var place = found.get();
            var siblings = place.siblings(snapshot.document());
            int with = place.at() + (up ? -1 : 1);
            if (with < 0 || with >= siblings.size() || !passable(siblings.get(with)))
                return Optional.empty();
            var other = siblings.get(with);
            var pair = up ? List.of(place.block(), other) : List.of(other, place.block());
            var step = new Step.Splice(place.parent(), Math.min(with, place.at()), 2, pair);
            return Optional.of(Transaction.of(Words.of("moved-figure"), List.of(step), selection));
        };
    }

    /// Titles stay first, and divisions stay after the text.
    private static boolean passable(Block block) {
        return !(block instanceof Block.Line) && !(block instanceof Block.Clause);
    }

    private static Optional<Transaction> delete(Snapshot snapshot, Lineage place) {
        var blank = Block.Paragraph.of(Id.fresh(), List.of());
        var step = new Step.Splice(place.parent(), place.at(), 1, List.of(blank));
        var caret = Selection.at(blank.id(), 0);
        return Optional.of(Transaction.of(Words.of("deleted-figure"), List.of(step), caret));
    }

    private static Command image(String name, Id panel, UnaryOperator<Image> change) {
        return (snapshot, selection) ->
                panel(snapshot, panel)
                        .map(
                                was -> {
                                    var next = change.apply(was.image());
                                    List<Step> steps =
                                            next.equals(was.image())
                                                    ? List.of()
                                                    : List.of(
                                                            new Step.Replace(
                                                                    panel, with(was, next)));
                                    return Transaction.of(name, steps, selection);
                                });
    }

    private static Panel panel(String media) {
        var id = Id.fresh();
        var caption = Block.Line.of(id.part("caption"), List.of());
        return new Panel(id, Traits.NONE, new Image(media, "", 0, 0), caption);
    }

    private static Panel with(Panel panel, Image image) {
        return new Panel(panel.id(), panel.traits(), image, panel.caption());
    }

    private static Optional<Figure> figure(Snapshot snapshot, Id id) {
        return snapshot.document().find(id).map(b -> b instanceof Figure f ? f : null);
    }

    private static Optional<Panel> panel(Snapshot snapshot, Id id) {
        return snapshot.document().find(id).map(b -> b instanceof Panel p ? p : null);
    }

    /// The figure that a block is, or is inside of.
    public static Optional<Exhibit.Figure> around(Document document, Id inside) {
        return Lineage.of(document, inside)
                .flatMap(place -> place.nearest(Figure.class))
                .map(place -> (Figure) place.block());
    }
}
