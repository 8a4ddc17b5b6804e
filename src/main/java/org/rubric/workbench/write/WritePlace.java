package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Screen;
import org.kordamp.ikonli.Ikon;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Position;
import org.rubric.editing.Change;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.editing.table.Cells;
import org.rubric.interchange.Imported;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.Action;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Place;
import org.rubric.workbench.bar.Sign;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Typography;
import org.rubric.workbench.write.change.Changing;
import org.rubric.workbench.write.check.Judging;
import org.rubric.workbench.write.check.IgnoredBook;
import org.rubric.workbench.write.check.OpenPoints;
import org.rubric.workbench.write.outline.OutlinePane;
import org.rubric.workbench.write.outline.Reshaping;
import org.rubric.workbench.write.outline.Survey;
import org.rubric.workbench.write.remark.CardPlace;
import org.rubric.workbench.write.remark.Remarking;
import org.rubric.workbench.write.spell.Spellcheck;
import org.rubric.workbench.write.spell.Spellroom;

/// The place where a draft is written: outline, text, page and checks.
public final class WritePlace implements Place {
    private final Words words;
    private final BottomLine bottom;
    private final Headlines headlines;
    private final DocumentView text;
    private final SplitView split;
    private final Sight sight;
    private final Overlay overlay;
    private final OutlinePane outline;
    private final Survey survey;
    private final PagePreview preview;
    private final Judging judging;
    private final OpenPoints openPoints;
    private final Panes panes;
    private final Opened opened;
    private final Spellcheck spellcheck;
    private final Behind behind;
    private final Changing changing;
    private final Referring referring;
    private final Remarking remarking;
    private final List<List<Action>> actions;
    private final List<List<Action>> besides;
    private final TableBar tables;
    private Runnable detach = () -> {};
    private Optional<Runnable> refresh = Optional.empty();
    private final Measured measured = new Measured();

    /// Where the place tells what is going on.
    public record Frame(TitleRow head, BottomLine bottom, Overlay overlay) {}

    /// @param background one thread for checks and pages
    public WritePlace(
            Words words, WriteDesk desk, Frame frame, Executor background, Spellroom spellroom) {
        this.words = words;
        bottom = frame.bottom;
        overlay = frame.overlay;
        var heads = new Headlines.Deeds(() -> panes().openRight(), this::countWords);
        headlines = new Headlines(words, frame, desk, heads);
        var scale = Screen.getPrimary().getOutputScaleX();
        var pictures = new Pictures(background, Platform::runLater, scale);
        text = view(pictures);
        openPoints = new OpenPoints(words, frame.overlay, text::jump);
        text.inserting().onTold(bottom::say);
        var beside = view(pictures);
        outline =
                new OutlinePane(
                        words,
                        frame.overlay,
                        id -> split().jump(id),
                        new Reshaping(text, frame.bottom::say),
                        () -> panes().foldLeft(),
                        openPoints);
        survey = new Survey(words, outline);
        text.scraps().onMessage(bottom::say);
        text.scraps()
                .onPicture(media -> text.inserting().takePicture(media, media.fileName("pasted")));
        preview = new PagePreview(words, frame.overlay, background, Platform::runLater, text::jump);
        var look = new LookButton(words, frame.overlay);
        preview.offer(look);
        var sources = new Judging.Sources(() -> spellcheck().summary(), survey::where);
        var told = new Judging.Told(this::found, () -> spellcheck().begin());
        judging = new Judging(words, desk, overlay, text, sources, told);
        bottom.onChecks(judging::next);
        var done =
                new Behind.Told(
                        this::surveyed,
                        (now, found) -> judging.checked(now.document(), found),
                        this::set,
                        preview::show,
                        e -> preview.failed(String.valueOf(e.getMessage())),
                        bottom::failed);
        behind = new Behind(text, desk, look, background, done);
        var first = new Magnified(text, larger -> sight().step(larger));
        var second = new Magnified(beside, larger -> sight().step(larger));
        var sides = new Sides(first);
        split = new SplitView(words, overlay, text, beside, second, sides, this::again);
        spellcheck = new Spellcheck(words, spellroom, frame, text, judging::list);
        var right = Panes.right(preview, judging.view());
        panes = new Panes(outline, spellcheck.around(sides), right);
        sight = new Sight(panes, first, second);
        var aside = new Changing.Beside(right, judging.view(), panes::openRight);
        changing = new Changing(words, text, background, frame, aside);
        var verbs = new WriteActions(this, text, this::said);
        tables = new TableBar(words, frame.overlay, verbs.table());
        actions = new ArrayList<>(verbs.all());
        actions.add(verbs.table());
        actions.add(List.of(verbs.tableMenu(tables)));
        text.hang(tables);
        referring = new Referring(words, desk, overlay, background, aside, text, this::said);
        actions.add(referring.actions());
        var lent = new Remarking.Beside(aside, survey::named, desk::author, bottom::say);
        remarking = new Remarking(words, new CardPlace(overlay, text), text, lent, background);
        actions.add(remarking.actions());
        besides = new WriteActions(this, beside, this::said).all();
        opened = new Opened(words, text, right, judging.view());
    }

    private DocumentView view(Pictures pictures) {
        var it =
                new DocumentView.Surroundings(words::of, this::moved, f -> judging.view().point(f));
        return new DocumentView(new Typography(), pictures, it);
    }

    /// Opens a draft that no store holds.
    public void open(Session session) {
        open(session, IgnoredBook.inMemory());
    }

    /// Opens a draft and puts the caret into it.
    ///
    /// @param ignored its ignored checks
    public void open(Session session, IgnoredBook ignored) {
        opened.close();
        changing.forget();
        split.close();
        judging.open(ignored);
        detach.run();
        detach = session.listen(this::changed);
        measured.forget();
        preview.clear();
        spellcheck.open(session);
        text.open(session);
        remarking.open(session);
        show(session.snapshot());
        behind.now();
    }

    /// Lets go of the draft and of the work behind it.
    public void close() {
        detach.run();
        detach = () -> {};
        behind.stop();
        split.close();
        spellcheck.close();
        text.close();
    }

    private void changed(Change change) {
        show(change.after());
        behind.ask();
        spellcheck.spelling().edited(change);
    }

    private void show(Snapshot snapshot) {
        headlines.title(snapshot.document().front().identity());
        refresh.ifPresent(Runnable::run);
    }

    /// What hangs on the whole text and need not keep up with every key.
    private void surveyed(Snapshot snapshot) {
        changing.follow(snapshot);
        referring.follow(snapshot);
        remarking.follow(snapshot);
        survey.show(snapshot);
        openPoints.show(snapshot.document());
        headlines.facts(snapshot, measured.imprint());
        text.session().map(Session::selection).ifPresent(this::locate);
    }

    private void found(List<Finding> findings) {
        text.mark(findings);
        if (split.same()) split.text().mark(findings);
        survey.mark(findings);
        bottom.checks(findings);
        measured.tell(judging.findings());
    }

    private void set(Snapshot snapshot, Imprint set) {
        measured.set(set);
        preview.show(set);
        headlines.facts(snapshot, measured.imprint());
        judging.set(snapshot.document(), set.findings());
        measured.tell(judging.findings());
    }

    /// Told how many pages there are and what the checks found, whenever either is new.
    public void onMeasured(BiConsumer<Integer, List<Finding>> listener) {
        measured.on(listener);
    }

    private void again() {
        panes.crowded(split.open());
        split.text().mark(split.same() ? judging.findings() : List.of());
        refresh.ifPresent(Runnable::run);
    }

    private void moved(Selection selection) {
        spellcheck.spelling().moved(selection);
        changing.reviewing().moved();
        if (!split.second() || split.same()) locate(selection);
        refresh.ifPresent(Runnable::run);
    }

    private void locate(Selection selection) {
        text.session()
                .ifPresent(open -> tables.refresh(Cells.standing(open.snapshot(), selection)));
        if (!(selection instanceof Selection.Text at)) return;
        preview.follow(at.caret().block());
        survey.follow(at.caret().block());
    }

    private void said(String key, Object... values) {
        bottom.say(words.of(key, values));
        refresh.ifPresent(Runnable::run);
    }

    /// The strip over a draft that was just opened from a file: what was recognized in it, and the
    /// places to look at.
    ///
    /// @param later takes the strip away
    public WordStrip strip(Imported imported, Runnable later) {
        return referring.offering(
                imported.accepted(), opened.strip(imported, survey::named, later));
    }

    Opened opened() {
        return opened;
    }

    /// Offers what was meant by a misspelled word at the caret, or else to mend the chosen check or
    /// the first of the block that the caret is in.
    void offerFix() {
        if (judging.meant() || !spellcheck.offer()) judging.offerFix();
    }

    @Override
    public List<Place.Target> targets(String query) {
        return new Destinations(words, split).fitting(query);
    }

    void countWords() {
        WordsPanel.open(words, overlay, text);
    }

    /// Takes the keyboard from pane to pane: outline, text, the other text, checks.
    void nextPane() {
        if (text.links().repair().enter()) return;
        panes.next(List.of(outline.outline().tree(), text, split.text(), judging.view().list()));
    }

    public SplitView split() {
        return split;
    }

    Panes panes() {
        return panes;
    }

    public Sight sight() {
        return sight;
    }

    /// Finds a heading in the outline.
    void findHeading() {
        panes.openLeft();
        outline.find();
    }

    /// The page at the caret.
    public PagePreview preview() {
        return preview;
    }

    /// The outline beside the text.
    public OutlinePane outline() {
        return outline;
    }

    /// The divisions of the draft.
    Survey survey() {
        return survey;
    }

    /// What was found, and what the writer makes of it.
    public Judging judging() {
        return judging;
    }

    /// What is not agreed, and the editor's notes.
    public OpenPoints openPoints() {
        return openPoints;
    }

    /// What the text wishes of the window.
    public Referring referring() {
        return referring;
    }

    /// What changed since a version or a file.
    public Changing changing() {
        return changing;
    }

    /// The comments on the draft.
    public Remarking remarking() {
        return remarking;
    }

    Spellcheck spellcheck() {
        return spellcheck;
    }

    @Override
    public String key() {
        return Sign.WRITE.key();
    }

    @Override
    public Ikon icon() {
        return Sign.WRITE.icon();
    }

    @Override
    public Node content() {
        return panes;
    }

    @Override
    public List<List<Action>> actions() {
        return split.second() ? besides : actions;
    }

    public DocumentView text() {
        return text;
    }

    /// The pages last set.
    public Optional<Imprint> imprint() {
        return measured.imprint();
    }

    /// Puts the caret there.
    public void go(Position place) {
        text.jump(place);
    }

    /// The document as it is now.
    public Optional<Document> document() {
        return text.session().map(open -> open.snapshot().document());
    }

    /// What the draft is called in the title row and in the names of files.
    public String called() {
        return headlines.frame().head().called();
    }

    /// Told when what can be done may have changed.
    public void onChange(Runnable listener) {
        refresh = Optional.of(listener);
    }

    @Override
    public void entered() {
        split.writer().requestFocus();
    }
}
