package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Position;
import org.rubric.document.Severity;
import org.rubric.editing.Change;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.Action;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Later;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Place;
import org.rubric.workbench.Theme;
import org.rubric.workbench.TitleRow;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Pictures;
import org.rubric.workbench.text.line.Typography;

/// The place where a draft is written: outline, text, page and checks.
public final class WritePlace implements Place {
    private static final double OUTLINE = 256;
    private static final double PAGE = 416;

    private final Words words;
    private final BottomLine bottom;
    private final TitleRow head;
    private final DocumentView text;
    private final Outline outline;
    private final PagePreview preview;
    private final Mending mending;
    private final ChecksView checks;
    private final Panes panes;
    private final Follower<List<Finding>> checking;
    private final Follower<Imprint> setting;
    private final List<List<Action>> actions;
    private final Later deriving = new Later(150, this::derive);
    private final Later typesetting = new Later(350, this::typeset);
    private Runnable detach = () -> {};
    private List<Finding> findings = List.of();
    private Optional<Whereabouts> where = Optional.empty();
    private Optional<Imprint> imprint = Optional.empty();
    private Optional<Runnable> refresh = Optional.empty();
    private BiConsumer<Integer, List<Finding>> measured = (_, _) -> {};

    /// Where the place tells what is going on.
    public record Frame(TitleRow head, BottomLine bottom, Overlay overlay) {}

    /// @param background one thread for checks and pages
    public WritePlace(Words words, WriteDesk desk, Frame frame, Executor background) {
        this.words = words;
        bottom = frame.bottom;
        head = frame.head;
        var pictures = new Pictures(background, Platform::runLater, density());
        text =
                new DocumentView(
                        new Typography(),
                        pictures,
                        new DocumentView.Surroundings(words::of, this::moved, this::pointed));
        text.scraps().onMessage(bottom::say);
        outline = new Outline(words, text::jump);
        preview = new PagePreview(words, frame.overlay, background, Platform::runLater, text::jump);
        mending = new Mending(words, desk, frame.overlay, text);
        checks = new ChecksView(words, this::go, mending.offers());
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
        actions = new WriteActions(this, text, this::said).all();
        panes = new Panes(left(), text, right(), OUTLINE, PAGE);
    }

    private static double density() {
        return Screen.getPrimary().getOutputScaleX();
    }

    private Node left() {
        var heading = new Label(words.of("outline").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var row = new HBox(heading);
        row.getStyleClass().add("pane-heading");
        VBox.setVgrow(outline, Priority.ALWAYS);
        var pane = new VBox(row, outline);
        pane.getStyleClass().add("left-pane");
        return pane;
    }

    private Node right() {
        var pane = new VBox(preview, checks);
        VBox.setVgrow(preview, Priority.ALWAYS);
        checks.setMinHeight(Region.USE_PREF_SIZE);
        checks.setPrefHeight(216);
        pane.getStyleClass().add("right-pane");
        return pane;
    }

    /// Opens a draft and puts the caret into it.
    public void open(Session session) {
        detach.run();
        detach = session.listen(this::changed);
        imprint = Optional.empty();
        findings = List.of();
        preview.clear();
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
        text.close();
    }

    private void changed(Change change) {
        show(change.after());
        deriving.ask();
        typesetting.ask();
    }

    private void show(Snapshot snapshot) {
        var identity = snapshot.document().front().identity();
        var name = identity.designation().isEmpty() ? identity.provisionalName() : identity.name();
        head.show(
                identity.designation().isEmpty() && !name.isEmpty()
                        ? words.of("title.new", name)
                        : identity.name(),
                identity.title());
        refresh.ifPresent(Runnable::run);
    }

    /// What hangs on the whole text and need not keep up with every key.
    private void derive() {
        text.session()
                .map(Session::snapshot)
                .ifPresent(
                        snapshot -> {
                            outline.show(snapshot);
                            where = Optional.of(whereabouts(snapshot));
                            facts(snapshot);
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

    private void facts(Snapshot snapshot) {
        var facts = new ArrayList<String>();
        imprint.ifPresent(set -> facts.add(words.of("count.pages", set.pages().size())));
        facts.add(words.of("count.words", WordCount.of(snapshot.document())));
        var front = snapshot.document().front();
        front.people().questions().forEach(question -> facts.add("Q" + question));
        if (!front.approval().status().isEmpty()) facts.add(front.approval().status());
        bottom.facts(facts);
    }

    private void checked(Snapshot snapshot, List<Finding> found) {
        findings = found;
        text.mark(found);
        var shown = found.stream().filter(f -> f.severity() != Severity.NOTE).toList();
        where.ifPresent(places -> checks.show(shown, places));
        where.ifPresent(places -> outline.mark(found, places));
        bottom.checks(found);
        measure();
    }

    private void set(Snapshot snapshot, Imprint set) {
        imprint = Optional.of(set);
        preview.show(set);
        facts(snapshot);
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

    private void moved(Selection selection) {
        locate(selection);
        refresh.ifPresent(Runnable::run);
    }

    private void locate(Selection selection) {
        if (!(selection instanceof Selection.Text at)) return;
        preview.follow(at.caret().block());
        where.flatMap(places -> places.of(at.caret().block()))
                .ifPresent(division -> outline.follow(division.id()));
    }

    private void pointed(Finding finding) {
        checks.point(finding);
    }

    public void go(Finding finding) {
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

    /// Offers to mend the chosen check, or the first of the block that the caret is in.
    void offerFix() {
        mending.offerFix(checks, findings);
    }

    @Override
    public List<Place.Target> targets(String query) {
        return text.targets(query).stream()
                .map(
                        target ->
                                new Place.Target(
                                        target.label() + " " + target.title(),
                                        words.of("palette.go"),
                                        () -> text.jump(target.target())))
                .toList();
    }

    /// Shows the page in another size.
    public void zoom(Zoom wanted) {
        preview.zoom(wanted);
    }

    /// Tells why the chosen check is there.
    public void explain() {
        mending.explain(checks);
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
        return actions;
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
        return head.called();
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
        text.requestFocus();
    }
}
