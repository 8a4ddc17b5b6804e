package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Settings;

/// One change to a document: what a transaction is made of and what the journal keeps.
public sealed interface Step {

    /// The document after this step. Deterministic: a journal read back gives the same document.
    ///
    /// @throws IllegalArgumentException if the document has no such place
    Document apply(Document document);

    /// Whether any label can be another one afterwards.
    boolean renumbers();

    /// Other words in a line.
    ///
    /// @param renumbers whether a numbered or referring inline came or went; see [#of]
    record Retype(Id block, List<Inline> runs, boolean renumbers) implements Step {
        public Retype {
            runs = List.copyOf(runs);
        }

        /// When it is not known what stood there before.
        public Retype(Id block, List<Inline> runs) {
            this(block, runs, true);
        }

        /// Renumbers only if a reference or a footnote mark came, went or moved, or a line (a
        /// caption, which counts only with words) became empty or stopped being so.
        public static Retype of(Block before, List<Inline> runs) {
            boolean line = before instanceof Block.Line;
            boolean renumbers =
                    line && before.runs().isEmpty() != runs.isEmpty()
                            || !counted(before.runs()).equals(counted(runs));
            return new Retype(before.id(), runs, renumbers);
        }

        @Override
        public Document apply(Document document) {
            return changed(document, block, was -> was.withRuns(runs));
        }

        private static List<Object> counted(List<Inline> runs) {
            List<Object> found = List.of();
            for (var run : runs)
                if (run instanceof Inline.CrossReference(var target, _, _, _))
                    found = plus(found, target);
                else if (run instanceof Inline.FootnoteMark mark) found = plus(found, mark);
            return found;
        }

        private static List<Object> plus(List<Object> found, Object one) {
            var more = found.isEmpty() ? new ArrayList<>() : found;
            more.add(one);
            return more;
        }
    }

    /// Parts of a block, or blocks of the text, give way to others.
    ///
    /// @param parent a block, or [Document#id] for the body; `…/summary` and `…/introduction` of
    ///     that Id for the front matter's texts
    /// @param at counted in [Block#parts] of the parent, so a clause's title is 0
    record Splice(Id parent, int at, int removed, List<Block> added) implements Step {
        public Splice {
            added = List.copyOf(added);
        }

        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Document apply(Document document) {
            var overview = document.front().overview();
            if (parent.equals(document.id())) return document.withBody(spliced(document.body()));
            if (parent.equals(document.id().part("summary")))
                return withOverview(
                        document,
                        new Abstract(
                                spliced(overview.summary()),
                                overview.keywords(),
                                overview.introduction()));
            if (parent.equals(document.id().part("introduction")))
                return withOverview(
                        document,
                        new Abstract(
                                overview.summary(),
                                overview.keywords(),
                                spliced(overview.introduction())));
            return changed(document, parent, block -> block.withParts(spliced(block.parts())));
        }

        private List<Block> spliced(List<Block> blocks) {
            if (at < 0 || removed < 0 || at + removed > blocks.size())
                throw new IllegalArgumentException(
                        parent + " has no parts " + at + " to " + (at + removed));
            var all = new ArrayList<>(blocks);
            all.subList(at, at + removed).clear();
            all.addAll(at, added);
            return all;
        }

        private static Document withOverview(Document document, Abstract overview) {
            return document.withFront(document.front().withOverview(overview));
        }
    }

    /// Another block in the place of one.
    record Replace(Id block, Block with) implements Step {
        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Document apply(Document document) {
            return changed(document, block, _ -> with);
        }
    }

    /// Another front matter.
    record Reset(FrontMatter front) implements Step {
        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Document apply(Document document) {
            return document.withFront(front);
        }
    }

    /// Another way of numbering.
    record Adjust(Settings settings) implements Step {
        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Document apply(Document document) {
            return document.withSettings(settings);
        }
    }

    /// Other footnotes and remarks.
    record Annotate(Apparatus apparatus) implements Step {
        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Document apply(Document document) {
            return document.withApparatus(apparatus);
        }
    }

    /// A picture comes, is exchanged, or goes (empty).
    record Shelve(String name, Optional<Media> media) implements Step {
        @Override
        public boolean renumbers() {
            return false;
        }

        @Override
        public Document apply(Document document) {
            var shelf = new HashMap<>(document.media());
            if (media.isPresent()) shelf.put(name, media.get());
            else shelf.remove(name);
            return document.withMedia(shelf);
        }
    }

    private static Document changed(Document document, Id wanted, UnaryOperator<Block> change) {
        var now = document.update(wanted, change);
        if (now == document && document.find(wanted).isEmpty())
            throw new IllegalArgumentException("No block " + wanted);
        return now;
    }
}
