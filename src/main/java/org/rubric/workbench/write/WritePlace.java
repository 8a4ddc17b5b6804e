package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.SpellJob;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Cells;
import org.rubric.editing.Change;
import org.rubric.editing.Command;
import org.rubric.editing.Relocating;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.interchange.Imported;
import org.rubric.rules.Sifted;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.Action;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Later;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Place;
import org.rubric.workbench.Theme;
import org.rubric.workbench.TitleRow;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.Candidates;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Typography;

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
    private final PagePreview preview;
    private final Ignoring ignoring;
    private final Mending mending;
    private final ChecksView checks;
    private final OpenPoints openPoints;
    private final Panes panes;
    private final Opened opened;
    private final Spellcheck spellcheck;
    private final Follower<List<Finding>> checking;
    private final Follower<Imprint> setting;
    private final Follower<Candidates> listing;
    private final Referring referring;
    private final List<List<Action>> actions;
    private final List<List<Action>> besides;
    private final TableBar tables;
    private final Later deriving = new Later(150, this::derive);
    private final Later typesetting = new Later(350, this::typeset);
    private Runnable detach = () -> {};
    private List<Finding> findings = List.of();
    private Sifted sifted = Sifted.NOTHING;
    private List<Finding> checked = List.of();
    private Optional<Whereabouts> where = Optional.empty();
    private Optional<Imprint> imprint = Optional.empty();
    private Optional<Runnable> refresh = Optional.empty();
    private BiConsumer<Integer, List<Finding>> measured = (_, _) -> {};

    /// Where the place tells what is going on.
    public record Frame(TitleRow head, BottomLine bottom, Overlay overlay) {}

    /// @param background one thread for checks and pages
    public WritePlace(
            Words words, WriteDesk desk, Frame frame, Executor background, Spellroom spellroom) {
        this.words = words;
        bottom = frame.bottom;
        overlay = frame.overlay;
        headlines =
                new Headlines(
                        words,
                        frame.head,
                        bottom,
                        new Headlines.Deeds(() -> panes().openRight(), this::countWords));
        bottom.onChecks(this::nextCheck);
        var pictures = new Pictures(background, Platform::runLater, density());
        text =
                new DocumentView(
                        new Typography(),
                        pictures,
                        new DocumentView.Surroundings(words::of, this::moved, this::pointed));
        openPoints = new OpenPoints(words, frame.overlay, text::jump);
        text.inserting().onTold(bottom::say);
        var beside =
                new DocumentView(
                        new Typography(),
                        pictures,
                        new DocumentView.Surroundings(words::of, this::moved, this::pointed));
        outline =
                new OutlinePane(
                        words,
                        frame.overlay,
                        id -> split().jump(id),
                        new Reshaping(text, frame.bottom::say),
                        this::foldLeft,
                        openPoints);
        text.scraps().onMessage(bottom::say);
        text.scraps().onPicture(media -> text.takePicture(media, media.fileName("pasted")));
        preview = new PagePreview(words, frame.overlay, background, Platform::runLater, text::jump);
        ignoring = new Ignoring(words, frame.overlay, this::sifted);
        mending = new Mending(words, desk, frame.overlay, text, ignoring);
        checks =
                new ChecksView(
                        words,
                        frame.overlay,
                        new ChecksView.Told(this::go, ignoring::again),
                        mending.offers());
        checking =
                new Follower<>(
                        background, Platform::runLater, desk::check, this::checked, this::failed);
        setting =
                new Follower<>(
                        background,
                        Platform::runLater,
                        desk::typeset,
                        this::set,
                        e -> preview.failed(String.valueOf(e.getMessage())));
        var first = new Magnified(text, larger -> sight().step(larger));
        var second = new Magnified(beside, larger -> sight().step(larger));
        var sides = new Sides(first);
        split = new SplitView(words, overlay, text, beside, second, sides, this::again);
        spellcheck = new Spellcheck(words, spellroom, frame, text, this::list);
        var right = Panes.right(preview, checks);
        panes = new Panes(outline, spellcheck.around(sides), right);
        sight = new Sight(panes, first, second);
        var verbs = new WriteActions(this, text, this::said);
        tables = new TableBar(words, frame.overlay, verbs.table());
        actions = new ArrayList<>(verbs.all());
        actions.add(verbs.table());
        actions.add(List.of(verbs.tableMenu(tables)));
        text.hang(tables);
        listing =
                new Follower<>(
                        background,
                        Platform::runLater,
                        snapshot -> Candidates.of(snapshot, desk.catalogue()),
                        (_, found) -> text.offer(found),
                        this::failed);
        referring = new Referring(words, desk, frame.overlay, text, this::said);
        actions.add(referring.actions());
        besides = new WriteActions(this, beside, this::said).all();
        opened = new Opened(words, text, right, checks);
    }

    private static double density() {
        return Screen.getPrimary().getOutputScaleX();
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
        split.close();
        ignoring.open(ignored);
        detach.run();
        detach = session.listen(this::changed);
        imprint = Optional.empty();
        findings = List.of();
        checked = List.of();
        preview.clear();
        spellcheck.open(session);
        text.open(session);
        show(session.snapshot());
        derive();
        typeset();
    }

    /// Lets go of the draft and of the work behind it.
    public void close() {
        detach.run();
        detach = () -> {};
        deriving.stop();
        typesetting.stop();
        split.close();
        checking.stop();
        setting.stop();
        spellcheck.close();
        text.close();
    }

    private void changed(Change change) {
        show(change.after());
        deriving.ask();
        typesetting.ask();
        spellcheck.spelling().edited(change);
    }

    private void show(Snapshot snapshot) {
        headlines.title(snapshot.document().front().identity());
        refresh.ifPresent(Runnable::run);
    }

    /// What hangs on the whole text and need not keep up with every key.
    private void derive() {
        text.session()
                .map(Session::snapshot)
                .ifPresent(
                        snapshot -> {
                            outline.show(snapshot);
                            openPoints.show(snapshot.document());
                            where = Optional.of(whereabouts(snapshot));
                            headlines.facts(snapshot, imprint);
                            listing.follow(snapshot);
                            checking.follow(snapshot);
                            text.session().map(Session::selection).ifPresent(this::locate);
                        });
    }

    private Whereabouts whereabouts(Snapshot snapshot) {
        return Whereabouts.of(snapshot, words.of("summary"), words.of("introduction"));
    }

    private void typeset() {
        text.session().map(Session::snapshot).ifPresent(setting::follow);
    }

    private void checked(Snapshot snapshot, List<Finding> found) {
        checked = found;
        ignoring.checked(snapshot.document(), joined());
    }

    private void sifted(Sifted now) {
        sifted = now;
        findings = now.open();
        text.mark(findings);
        if (split.same()) split.text().mark(findings);
        list();
        where.ifPresent(places -> outline.outline().mark(findings, places));
        bottom.checks(findings);
        measure();
    }

    /// Misspelled words stand as one line among the checks.
    private void list() {
        var open = new ArrayList<>(sifted.open());
        spellcheck.summary().ifPresent(open::add);
        where.ifPresent(places -> checks.show(new Sifted(open, sifted.left()), places));
    }

    /// With what only setting the pages finds out: formulas and pictures that cannot be shown.
    private List<Finding> joined() {
        var all = new ArrayList<>(checked);
        imprint.ifPresent(
                set -> {
                    for (var finding : set.findings())
                        if (finding.code().endsWith(".unreadable")) all.add(finding);
                });
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }

    private void set(Snapshot snapshot, Imprint set) {
        imprint = Optional.of(set);
        preview.show(set);
        headlines.facts(snapshot, imprint);
        ignoring.checked(snapshot.document(), joined());
        measure();
    }

    private void measure() {
        imprint.ifPresent(set -> measured.accept(set.pages().size(), findings));
    }

    /// Told how many pages there are and what the checks found, whenever either is new.
    public void onMeasured(BiConsumer<Integer, List<Finding>> listener) {
        measured = listener;
    }

    private void failed(RuntimeException e) {
        bottom.say(String.valueOf(e.getMessage()));
    }

    private void again() {
        panes.crowded(split.open());
        split.text().mark(split.same() ? findings : List.of());
        refresh.ifPresent(Runnable::run);
    }

    private void moved(Selection selection) {
        spellcheck.spelling().moved(selection);
        if (!split.second() || split.same()) locate(selection);
        refresh.ifPresent(Runnable::run);
    }

    private void locate(Selection selection) {
        text.session()
                .ifPresent(open -> tables.refresh(Cells.standing(open.snapshot(), selection)));
        if (!(selection instanceof Selection.Text at)) return;
        preview.follow(at.caret().block());
        where.flatMap(places -> places.of(at.caret().block()))
                .ifPresent(division -> outline.outline().follow(division.id()));
    }

    private void pointed(Finding finding) {
        checks.point(finding);
    }

    public void go(Finding finding) {
        if (finding.code().equals(SpellJob.CODE)) {
            spellcheck.begin();
            return;
        }
        int from = finding.range().equals(Finding.Range.WHOLE) ? 0 : finding.range().from();
        if (!text.jump(new Position(finding.place(), from))) text.jump(finding.place());
    }

    private void said(String key, Object... values) {
        bottom.say(words.of(key, values));
        refresh.ifPresent(Runnable::run);
    }

    /// Goes to the next check.
    void nextCheck() {
        if (checks.next().isPresent()) text.requestFocus();
    }

    /// The strip over a draft that was just opened from a file: what was recognized in it, and the
    /// places to look at.
    ///
    /// @param later takes the strip away
    public Node strip(Imported imported, Runnable later) {
        return opened.strip(imported, this::placed, later);
    }

    private String placed(Id block) {
        return where.flatMap(places -> places.of(block))
                .map(Whereabouts.Division::words)
                .orElse("");
    }

    Opened opened() {
        return opened;
    }

    /// Goes to the check before.
    void previousCheck() {
        if (checks.previous().isPresent()) text.requestFocus();
    }

    /// Asks why the chosen check is to be ignored.
    void offerIgnoring() {
        mending.offerIgnoring(checks);
    }

    /// Whether a check is chosen.
    boolean checkChosen() {
        return checks.chosen().isPresent();
    }

    /// Offers what was meant by a misspelled word at the caret, or else to mend the chosen check or
    /// the first of the block that the caret is in.
    void offerFix() {
        if (!spellcheck.offer()) mending.offerFix(checks, findings);
    }

    @Override
    public List<Place.Target> targets(String query) {
        return split.writer().candidates().fitting(query).stream()
                .map(
                        target ->
                                new Place.Target(
                                        target.label() + " " + target.title(),
                                        words.of("palette.go"),
                                        () -> split.writer().jump(target.target())))
                .toList();
    }

    /// From now on more than the draft can be reached.
    public void reach(Reach reach) {
        referring.reach(reach);
    }

    /// Takes the fixed texts from a file and puts them into the draft.
    public void takeFixedTexts() {
        referring.takeTexts();
    }

    /// Shows the page in another size.
    public void zoom(Zoom wanted) {
        preview.zoom(wanted);
    }

    /// Tells why the chosen check is there.
    public void explain() {
        mending.explain(checks);
    }

    void countWords() {
        WordsPanel.open(words, overlay, text);
    }

    /// Takes the keyboard from pane to pane: outline, text, the other text, checks.
    void nextPane() {
        if (text.repair().enter()) return;
        panes.next(List.of(outline.outline().tree(), text, split.text(), checks.list()));
    }

    public SplitView split() {
        return split;
    }

    private Panes panes() {
        return panes;
    }

    public Sight sight() {
        return sight;
    }

    /// The clause that a command is for: the row of the outline while the keyboard is there, else
    /// the one at the caret.
    Command forClause(Command command) {
        return (snapshot, selection) ->
                outline.outline()
                        .held()
                        .map(id -> Relocating.of(id, command))
                        .orElse(command)
                        .on(snapshot, selection);
    }

    /// Finds a heading in the outline.
    void findHeading() {
        panes.openLeft();
        outline.find();
    }

    Spellcheck spellcheck() {
        return spellcheck;
    }

    boolean hasOpen() {
        return !openPoints.points().isEmpty();
    }

    /// What is open, in words; empty: nothing.
    public String open() {
        return hasOpen() ? openPoints.getText() : "";
    }

    /// Lists what is not agreed and the editor's notes.
    public void openPoints() {
        openPoints.list();
    }

    void foldLeft() {
        panes.foldLeft();
    }

    void foldRight() {
        panes.foldRight();
    }

    @Override
    public String key() {
        return "place.write";
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT_2;
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
        return imprint;
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
        return headlines.head().called();
    }

    /// What the last check found.
    public List<Finding> findings() {
        return findings;
    }

    /// Told when what can be done may have changed.
    public void onChange(Runnable listener) {
        refresh = Optional.of(listener);
    }

    /// The paper of the preview follows the theme.
    public void theme(Theme theme) {
        preview.dark(theme == Theme.DARK);
    }

    @Override
    public void entered() {
        split.writer().requestFocus();
    }
}
