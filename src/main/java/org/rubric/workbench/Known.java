package org.rubric.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.rubric.desk.Desk;
import org.rubric.desk.overlap.Alike;
import org.rubric.desk.terms.TermBase;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.search.Answer;
import org.rubric.search.Hit;
import org.rubric.search.Inquiry;
import org.rubric.search.Marked;
import org.rubric.search.Match;
import org.rubric.search.Passage;
import org.rubric.search.Subjects;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.seek.CardPanel;
import org.rubric.workbench.seek.Near;
import org.rubric.workbench.seek.SearchView;
import org.rubric.workbench.seek.Seeker;
import org.rubric.workbench.seek.SimilarWork;
import org.rubric.workbench.seek.TermExport;
import org.rubric.workbench.seek.TermWatch;
import org.rubric.workbench.write.WritePlace;

/// What the window knows beside the open draft: search over everything, terms, similar work.
final class Known implements Seeker {
    /// The start has other work.
    private static final long LATER = 2;

    private static final int TRIES = 10;

    private static final int MOST_ALIKE = 8;

    private final Window window;
    private final Words words;
    private final Desk desk;
    private final WritePlace.Frame frame;
    private final Supplier<Optional<Keeping>> open;
    private final SearchView view;
    private final TermWatch terms;

    /// @param open the draft that is open
    Known(
            Window window,
            Words words,
            Desk desk,
            WritePlace.Frame frame,
            Supplier<Optional<Keeping>> open) {
        this.window = window;
        this.words = words;
        this.desk = desk;
        this.frame = frame;
        this.open = open;
        view = new SearchView(words, this, this::near, this::open);
        terms = new TermWatch(words, window.write().text(), this::base, this::draft);
        later(TRIES);
    }

    private void later(int tries) {
        CompletableFuture.delayedExecutor(LATER, TimeUnit.SECONDS).execute(() -> begin(tries));
    }

    /// Offers the words of the palette, and looks at the term at the caret.
    void in(Workbench workbench) {
        workbench.also(this::targets);
        workbench.onRefresh(terms::look);
    }

    /// On a slow machine the window may not be shown yet.
    private void begin(int tries) {
        var shown = window.scene().getWindow();
        if (shown == null && tries > 1) later(tries - 1);
        if (shown == null || !shown.isShowing()) return;
        try {
            desk.terms();
        } catch (IOException | RuntimeException _) {
            // Who searches is told.
            return;
        }
    }

    /// The search and these.
    List<OwnView> beside(List<OwnView> views) {
        var all = new ArrayList<OwnView>();
        all.add(view);
        all.addAll(views);
        return all;
    }

    /// The view in which everything is searched.
    SearchView view() {
        return view;
    }

    /// These and what is done here.
    List<Action> with(List<Action> actions) {
        var all = new ArrayList<>(actions);
        all.add(
                Action.of(
                        "seek",
                        new Action.Face.Hidden(),
                        "Shortcut+Shift+F",
                        () -> true,
                        this::seek));
        all.add(
                Action.of(
                        "similar",
                        new Action.Face.Hidden(),
                        "",
                        () -> open.get().isPresent(),
                        this::similar));
        var export = new TermExport(words, this::settled, frame.bottom()::say);
        all.add(
                Action.of(
                        "terms.export",
                        new Action.Face.Hidden(),
                        "",
                        () -> true,
                        () -> export.choose(window.scene())));
        all.add(said("term.reuse", "Alt+R", terms::reuse));
        all.add(said("term.own", "Alt+O", terms::own));
        return all;
    }

    private Action said(String key, String keys, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, terms::says, run);
    }

    /// Looks in the background and shows what is about the same as the open draft.
    private void similar() {
        var draft = open.get().orElseThrow().draft();
        var subject = Subjects.of(draft.document());
        frame.bottom().say(words.of("similar.looking"));
        CompletableFuture.supplyAsync(() -> alike(subject, draft.id()))
                .thenAccept(near -> Platform.runLater(() -> show(near)));
    }

    private List<Alike> alike(Passage subject, Id draft) {
        try {
            desk.indexing().begin().join();
            return desk.alike(subject, Optional.of(draft), MOST_ALIKE);
        } catch (IOException | RuntimeException _) {
            return List.of();
        }
    }

    private void show(List<Alike> near) {
        frame.bottom().say("");
        var field = frame.head().field();
        var panel = new SimilarWork(words, near, this::open);
        frame.overlay().below(panel, field.localToScene(field.getLayoutBounds()));
    }

    private void open(Alike one) {
        frame.overlay().close();
        var said = one.sentence().map(Alike.Pair::there).orElse("");
        open(
                new Hit(
                        one.source(),
                        one.place(),
                        one.name(),
                        Marked.of(one.title()),
                        Marked.of(said),
                        Match.EXACT));
    }

    private TermBase base() {
        try {
            return desk.terms().now();
        } catch (IOException | RuntimeException _) {
            return TermBase.EMPTY;
        }
    }

    private CompletableFuture<TermBase> settled() {
        try {
            return desk.terms().settled();
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<Id> draft() {
        return open.get().map(now -> now.draft().id());
    }

    /// Brings the search to the front.
    void seek() {
        window.show(view);
    }

    /// The words of the palette, everywhere.
    private List<Place.Target> targets(String typed) {
        return List.of(
                new Place.Target(
                        words.of("seek.for", typed.strip()),
                        words.of("seek.key"),
                        () -> {
                            seek();
                            view.seek(typed.strip());
                        }));
    }

    private Optional<Near> near() {
        return open.get()
                .map(
                        now -> {
                            var front = now.draft().document().front();
                            return new Near(
                                    now.draft().id(),
                                    front.identity().name(),
                                    front.people().questions());
                        });
    }

    private void open(Hit hit) {
        if (hit.collection().equals("drafts")) {
            window.open(Id.of(hit.key()), new Position(hit.place(), 0));
            return;
        }
        var place = frame.overlay().localToScene(frame.overlay().getLayoutBounds());
        frame.overlay().within(card(hit), place);
    }

    private CardPanel card(Hit hit) {
        try {
            var card = desk.catalogue().find(hit.place());
            if (card.isPresent()) return new CardPanel(words, card.get());
        } catch (IOException e) {
            frame.bottom().say(e.getMessage());
        }
        var text = hit.excerpt().words().strip();
        return new CardPanel(words, hit.title().words(), text, hit.where());
    }

    /// Waits until all documents can be searched, and says so where that takes its time.
    private void made() throws IOException {
        var begun = desk.indexing().begin();
        if (begun.isDone()) return;
        Platform.runLater(() -> frame.bottom().say(words.of("seek.making")));
        begun.join();
        Platform.runLater(() -> frame.bottom().say(""));
    }

    @Override
    public Answer ask(Inquiry inquiry) {
        try {
            made();
            return desk.indexing().ask(inquiry);
        } catch (IOException | RuntimeException _) {
            return Answer.NOTHING;
        }
    }

    @Override
    public Map<String, Integer> counts(Inquiry inquiry, Answer answer) {
        try {
            return desk.indexing().counts(inquiry, answer);
        } catch (IOException | RuntimeException _) {
            return Map.of();
        }
    }
}
