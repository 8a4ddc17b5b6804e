package org.rubric.typesetting;

import org.rubric.document.wording.Wording;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.document.Block;
import org.rubric.document.Alterations;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Placement;
import org.rubric.document.Severity;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint.Colophon;
import org.rubric.typesetting.change.Legend;
import org.rubric.typesetting.change.Traces;
import org.rubric.typesetting.line.GalleyRack;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Pictures;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TypeCase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From a document to its pages. Thread-safe. What it has set stays standing: when the next
/// document shares blocks with the one before, only what changed is set again, and the pages are
/// divided anew.
public final class Typesetter {
    private static final Wording WORDS = Wording.in("typesetting");

    /// Pages move contents, contents move pages: after that many rounds the last one stands.
    private static final int ROUNDS = 3;

    private static final int RACK = 40_000;

    private final Typefaces typefaces;
    private final GalleyRack rack = new GalleyRack(RACK);
    private final Pictures.Shelf shelf = new Pictures.Shelf();
    private volatile Resolution last;
    private volatile Optional<Proof> proof = Optional.empty();

    public Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// Sets a document. What is wrong with it is said in the findings of the imprint; nothing is
    /// left out.
    ///
    /// @param numbering of this very document
    public Imprint set(Document document, Numbering numbering, Look look) {
        return set(document, numbering, look, () -> {});
    }

    /// The same for who may lose patience.
    ///
    /// @param pulse run before each block; what it throws ends the setting
    public Imprint set(Document document, Numbering numbering, Look look, Runnable pulse) {
        return set(document, numbering, look, Alterations.NONE, pulse);
    }

    /// Sets a document that holds the words of two versions, with what differs between them told on
    /// the page.
    ///
    /// @param numbering of this very document
    /// @param alterations by the blocks of this document
    /// @param pulse run before each block; what it throws ends the setting
    public Imprint set(
            Document document,
            Numbering numbering,
            Look look,
            Alterations alterations,
            Runnable pulse) {
        var before = last;
        var resolution =
                before != null && before.document().id().equals(document.id())
                        ? before.after(document, numbering)
                        : Resolution.of(document, numbering);
        last = resolution;
        var resolved = resolution.document();
        var pictures = new Pictures(resolved.media(), shelf);
        var type = new TypeCase(typefaces);
        var traces = Traces.of(resolved, alterations);
        var job = new Job(resolved, numbering, look, type, pictures, traces);
        var run = new Run(document, job, pulse);
        var made = run.proof();
        proof = alterations.isEmpty() ? Optional.of(made) : Optional.empty();
        return made.imprint();
    }

    /// The pages again after one paragraph was written in, in a few milliseconds however long the
    /// text is. Empty when more has changed since the pages were last set, or the paragraph takes
    /// other lines: [#set] then tells. The pages are those that it would give.
    ///
    /// @param block that may have changed
    public Optional<Imprint> touched(Document document, Numbering numbering, Look look, Id block) {
        var before = proof;
        if (before.isEmpty() || !before.get().job().look().equals(look)) return Optional.empty();
        if (before.get().job().numbering() != numbering) return Optional.empty();
        var after = before.get().touched(document, block);
        if (after.isPresent()) proof = after;
        return after.map(Proof::imprint);
    }

    /// Lets go of all that stands of what was set before.
    public void forget() {
        last = null;
        proof = Optional.empty();
        rack.forget();
        shelf.forget();
    }

    private final class Run {
        private final Document source;
        private final Job job;
        private final Compositor compositor;
        private final FootnoteSetter notes;
        private final Flow flow;
        private final List<Finding> findings = new ArrayList<>();

        Run(Document source, Job job, Runnable pulse) {
            this.source = source;
            this.job = job;
            compositor = new Compositor(job, rack, pulse);
            notes = new FootnoteSetter(job, compositor);
            flow = new Flow(notes);
        }

        Proof proof() {
            var sheet = job.look().sheet();
            var stick = new Stick(job.look().styles(), sheet.measure(), 0, sheet.depth());
            int root = flow.tags().open(Role.DOCUMENT, Tags.OUTSIDE);
            var legend =
                    Legend.of(job, flow.tags(), root).map(galley -> new Flow.Setting(galley, 0));
            if (job.look().form() == Look.Form.PUBLISHED)
                new PublishedFront(job, compositor).set(root, flow);
            else {
                flow.begin(Section.whole(job.look()));
                var front = new FrontSetter(job, compositor);
                if (job.look().form() == Look.Form.SHEET) front.title(root, stick, flow);
                else front.set(root, stick, flow);
            }
            compositor.flow(job.document().body(), root, stick, flow);
            if (job.look().form() == Look.Form.PUBLISHED)
                new PublishedFront(job, compositor).last(root, flow);
            var layout = settled();
            for (var setting : flow.settings()) findings.addAll(setting.galley().findings());
            for (var note : notes.set().values()) findings.addAll(note.galley().findings());
            var maker = new PageMaker(job, flow.tags().elements(), legend);
            var pages = maker.pages(layout);
            var imprint =
                    new Imprint(
                            colophon(),
                            pages,
                            flow.tags().elements(),
                            flow.bookmarks(),
                            placement(maker.first(), pages),
                            findings);
            return new Proof(source, job, compositor, layout, imprint);
        }

        /// Pages whose contents say the right numbers. Contents keep room for their numbers, so one
        /// round is the rule.
        private Layout settled() {
            for (int round = 1; ; round++) {
                var settings = List.copyOf(flow.settings());
                var layout = Imposition.of(flow.sections(), settings, notes.set());
                var filled = compositor.contents().fill(flow, folios(layout));
                if (filled.changed().isEmpty()) return layout;
                if (filled.same()) return layout.with(filled.changed());
                if (round == ROUNDS) {
                    findings.add(unstable());
                    return layout;
                }
            }
        }

        private Finding unstable() {
            return Finding.of(
                    "contents.unstable",
                    Severity.WARNING,
                    job.document().id(),
                    WORDS.of("contents.unsettled"));
        }

        private Map<Id, String> folios(Layout layout) {
            var folios = new HashMap<Id, String>();
            if (flow.contents().isEmpty()) return folios;
            for (int page = 0; page < layout.sheets().size(); page++)
                for (var placed : layout.sheets().get(page).text())
                    if (!placed.again())
                        for (var mark : placed.slug().marks())
                            if (mark instanceof Mark.Destination(var target, _, _))
                                folios.putIfAbsent(target, layout.sheets().get(page).folio());
            return folios;
        }

        /// Blocks that show nothing themselves begin where the first thing in them does.
        private Placement placement(Map<Id, Integer> pages, List<Page> made) {
            var overview = job.document().front().overview();
            for (var block : overview.summary()) place(block, pages);
            for (var block : overview.introduction()) place(block, pages);
            for (var block : job.document().body()) place(block, pages);
            for (var block : job.document().apparatus().footnotes()) place(block, pages);
            return new Placement(pages, made.stream().map(Page::folio).toList());
        }

        private Integer place(Block block, Map<Id, Integer> pages) {
            Integer begins = pages.get(block.id());
            for (var part : block.parts()) {
                var page = place(part, pages);
                if (begins == null) begins = page;
            }
            if (begins != null) pages.putIfAbsent(block.id(), begins);
            return begins;
        }

        private Colophon colophon() {
            var front = job.document().front();
            var identity = front.identity();
            var name = identity.name();
            var title =
                    identity.title().isEmpty() || identity.title().equals(name)
                            ? name
                            : name + " – " + identity.title();
            var authors = new ArrayList<String>();
            for (var contact : front.people().contacts()) authors.add(contact.name());
            return new Colophon(
                    title.isEmpty() ? WORDS.of("draft") : title,
                    String.join(", ", authors),
                    identity.series(),
                    front.overview().keywords(),
                    identity.language(),
                    front.approval().date());
        }
    }
}
