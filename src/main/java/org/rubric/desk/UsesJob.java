package org.rubric.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rubric.catalogue.Designation;
import org.rubric.desk.reference.CitationIndex;
import org.rubric.desk.reference.Citations;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.reference.Dangling;
import org.rubric.interchange.Progress;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Repository;
import org.rubric.repository.privacy.Frames;

/// Where used: the places of a draft that refer to a thing in it, and the places of the store's
/// other drafts that name the same thing, by its tag, its term, or a locator in a citation of this
/// draft.
///
/// @param target a block of the document
public record UsesJob(Document document, Numbering numbering, Id target) {
    private static final Logger LOG = Logger.getLogger(UsesJob.class.getName());
    private static final int BEFORE = 36;
    private static final int AFTER = 48;
    private static final int MOST = 500;

    /// What other texts can call the target: exactly one of tag, term and locator is not empty.
    private record Known(String tag, String term, String locator) {}

    /// In the draft at hand, in reading order.
    public List<Use> inside() {
        var uses = new ArrayList<Use>();
        var places = new Places(document, numbering);
        eachRun(
                document,
                (block, run, step) -> {
                    if (Dangling.target(run).filter(target::equals).isPresent())
                        uses.add(places.use(Optional.empty(), "", block, step));
                });
        return uses;
    }

    /// In the other drafts, in the order of the store; at most 500. Only those are read that the
    /// index holds for worth it.
    ///
    /// @param progress told of each draft; answers whether to go on
    public List<Use> elsewhere(Repository repository, CitationIndex index, Progress progress)
            throws IOException {
        var known = known();
        var uses = new ArrayList<Use>();
        if (known.isEmpty()) return uses;
        var drafts = repository.drafts();
        for (int i = 0; i < drafts.size() && uses.size() < MOST; i++) {
            var entry = drafts.get(i);
            if (!progress.at(entry.name(), (double) i / drafts.size())) break;
            uses.addAll(readable(entry, repository, index, known.get()));
        }
        return List.copyOf(uses.subList(0, Math.min(MOST, uses.size())));
    }

    /// A draft that cannot be read costs only itself.
    private List<Use> readable(
            DraftEntry entry, Repository repository, CitationIndex index, Known known) {
        try {
            if (!worth(index.of(entry, repository), known)) return List.of();
            var other = repository.read(entry.draft());
            if (other.id().equals(document.id())) return List.of();
            return in(other, Optional.of(entry.draft()), entry.name(), known);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Uses in " + entry.draft() + " are not known", Frames.bare(e));
            return List.of();
        }
    }

    private static boolean worth(Citations other, Known known) {
        return known.term.isEmpty()
                ? other.lists(known.tag)
                : other.terms().contains(known.term.toLowerCase(Locale.ROOT));
    }

    /// In one other document.
    public List<Use> in(Document other, Optional<Id> draft, String name) {
        return known().map(known -> in(other, draft, name, known)).orElse(List.of());
    }

    private List<Use> in(Document other, Optional<Id> draft, String name, Known known) {
        var uses = new ArrayList<Use>();
        var hits = new ArrayList<Position>();
        eachRun(
                other,
                (block, run, step) -> {
                    if (names(other, run, known)) hits.add(new Position(block.id(), step));
                });
        if (hits.isEmpty()) return uses;
        var places = new Places(other, Numbering.of(other));
        for (var hit : hits)
            other.find(hit.block())
                    .ifPresent(block -> uses.add(places.use(draft, name, block, hit.offset())));
        return uses;
    }

    private Optional<Known> known() {
        return document.find(target).flatMap(this::known);
    }

    private Optional<Known> known(Block block) {
        return switch (block) {
            case Block.Reference entry -> Optional.of(new Known(bare(entry.tag()), "", ""));
            case Block.Definition definition -> term(definition.term());
            case Block.Abbreviation abbreviation -> term(abbreviation.abbreviation());
            case Block other -> locator(other.id());
        };
    }

    private static Optional<Known> term(Block.Line line) {
        var words = Inline.text(line.runs()).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Known("", words, ""));
    }

    private Optional<Known> locator(Id id) {
        var name = document.front().identity().name();
        return numbering
                .label(id)
                .map(Label::reference)
                .filter(words -> !words.isBlank() && !name.isBlank())
                .map(words -> new Known(name, "", plain(words)));
    }

    private boolean names(Document other, Inline run, Known known) {
        return switch (run) {
            case Inline.Citation citation ->
                    !known.tag.isEmpty()
                            && (known.locator.isEmpty()
                                    || plain(citation.locator()).equals(known.locator))
                            && tag(other, citation).filter(t -> same(t, known.tag)).isPresent();
            case Inline.TermUse use ->
                    !known.term.isEmpty() && use.text().strip().equalsIgnoreCase(known.term);
            case Inline.Text _,
                    Inline.CrossReference _,
                    Inline.FootnoteMark _,
                    Inline.Formula _,
                    Inline.Picture _,
                    Inline.Anchor _,
                    Inline.Foreign _ ->
                    false;
        };
    }

    private static Optional<String> tag(Document other, Inline.Citation citation) {
        return other.find(citation.target())
                .map(block -> block instanceof Block.Reference entry ? bare(entry.tag()) : "")
                .filter(tag -> !tag.isEmpty());
    }

    private static boolean same(String one, String other) {
        if (one.equalsIgnoreCase(other) || one.equalsIgnoreCase("ITU-T " + other)) return true;
        var left = Designation.parse(one);
        var right = Designation.parse(other);
        return left.isPresent() && right.isPresent() && left.get().same(right.get());
    }

    private static String bare(String tag) {
        return tag.startsWith("b-") ? tag.substring(2) : tag;
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').strip();
    }

    private interface Visit {
        void at(Block block, Inline run, int step);
    }

    private static void eachRun(Document document, Visit visit) {
        document.forEach(
                block -> {
                    int step = 0;
                    for (var run : block.runs()) {
                        visit.at(block, run, step);
                        step += run.length();
                    }
                });
    }

    /// Says where places are, in the words that the text prints.
    private static final class Places {
        private final HashMap<Id, String> clauses = new HashMap<>();
        private final HashMap<Id, Block> resolved = new HashMap<>();

        /// What stands before a line in the same row: a term before its source.
        private final HashMap<Id, String> leads = new HashMap<>();

        Places(Document document, Numbering numbering) {
            Resolution.of(document, numbering)
                    .document()
                    .forEach(block -> resolved.put(block.id(), block));
            for (var block : document.body()) walk(block, "", numbering);
        }

        private void walk(Block block, String clause, Numbering numbering) {
            var within = clause;
            if (block instanceof Block.Clause division) {
                var number = numbering.label(block.id()).map(Label::standing).orElse("");
                within = (number + " " + Inline.text(division.title().runs())).strip();
            }
            clauses.put(block.id(), within);
            if (block instanceof Block.Definition definition)
                leads.put(definition.source().id(), Inline.text(definition.term().runs()) + " ");
            for (var part : block.parts()) walk(part, within, numbering);
        }

        Use use(Optional<Id> draft, String name, Block block, int step) {
            var place = new Position(block.id(), step);
            var clause = clauses.getOrDefault(block.id(), "");
            return new Use(draft, name, place, clause, excerpt(block, step));
        }

        private Use.Excerpt excerpt(Block block, int step) {
            var before = new StringBuilder(leads.getOrDefault(block.id(), ""));
            var words = new StringBuilder();
            var after = new StringBuilder();
            int seen = 0;
            for (var run : resolved.getOrDefault(block.id(), block).runs()) {
                (seen < step ? before : seen == step ? words : after).append(run.text());
                seen += run.length();
            }
            var head = before.toString().replace('\n', ' ');
            var tail = after.toString().replace('\n', ' ');
            int cut = Math.max(0, head.length() - BEFORE);
            if (cut > 0) cut = head.indexOf(' ', cut) + 1;
            return new Use.Excerpt(
                    (cut > 0 ? "…" : "") + head.substring(cut),
                    words.toString(),
                    tail.length() > AFTER ? tail.substring(0, AFTER) + "…" : tail);
        }
    }
}
