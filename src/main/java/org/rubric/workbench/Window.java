package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Session;
import org.rubric.interchange.Imported;
import org.rubric.repository.Draft;
import org.rubric.workbench.bar.TitleRow;
import org.rubric.workbench.export.DraftExport;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.meeting.MeetingsPlace;
import org.rubric.workbench.opening.Recalling;
import org.rubric.workbench.register.DocumentsPlace;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.version.Versions;
import org.rubric.workbench.write.WritePlace;
import org.rubric.workbench.write.review.Arriving;
import org.rubric.workbench.write.spell.Spellroom;

/// The one window of the program, with everything in it. Belongs to the JavaFX thread.
public final class Window implements AutoCloseable {
    private final ExecutorService background = thread("rubric-desk");
    private final ExecutorService spelling = thread("rubric-spelling");
    private final Words words;
    private final Desk desk;
    private final Front front;
    private final LastPlace last;
    private final BottomLine bottom;
    private final Workbench workbench;
    private final WritePlace write;
    private final DocumentsPlace documents;
    private final MeetingsPlace meetings;
    private final Button save;
    private final DraftExport drafted;
    private final OpenFiles files;
    private final TitleRow head;
    private final Habits habits;
    private final Focusing focusing;
    final Panels panels;
    private final Shelved shelved;
    private final ProgrammeDesk programme;
    private final Recalling recalling;
    private final Arriving arriving;
    private Theme theme = Theme.LIGHT;
    private final StoreReach reach;
    private Optional<Keeping> open = Optional.empty();
    private boolean begun;

    /// @param desk its store must be open
    /// @param folder where files are put unless another is chosen
    public Window(Desk desk, Path folder) {
        this(desk, folder, new Front(_ -> Optional.empty()));
    }

    /// @param front what is seen of it already, whose places are made here
    Window(Desk desk, Path folder, Front front) {
        this.desk = desk;
        this.front = front;
        front.behind(this);
        words = front.words();
        last = new LastPlace(desk);
        head = front.head();
        habits = new Habits(desk);
        save = front.save();
        save.setOnAction(_ -> export(false));
        bottom = front.bottom();
        var told = new WritePlace.Frame(head, bottom, front.overlay());
        var exporting = new Exporting(words, desk, told, folder, background);
        files = new OpenFiles(words, bottom, background, this::opened);
        write =
                new WritePlace(
                        words,
                        StoreReach.backroom(desk),
                        told,
                        background,
                        new Spellroom(
                                desk.speller(), StoreReach.listed(desk), spelling, desk.author()));
        drafted = new DraftExport(exporting, desk, write, this::draft, save);
        var known = new Known(this, words, desk, told, () -> open);
        var deeds = new ProgrammeDesk.Deeds(exporting, folder, this::open);
        programme = new ProgrammeDesk(words, desk, told, background, deeds);
        var versions = new Versions(words, front.overlay(), background, bottom::say);
        panels = new Panels(words, told, background, versions);
        var hall = panels.hall(this, desk, exporting);
        var beside = known.beside(programme.views(panels.approval(this, hall)));
        documents = new DocumentsPlace(words, desk, told, background, this::open, beside);
        meetings = panels.meetings(this, hall, files);
        workbench = front.workbench();
        workbench.furnish(List.of(documents, write, meetings));
        focusing = new Focusing(workbench, write);
        arriving = panels.arriving(desk, write, files);
        write.changing().reviewing().onStrip(strip -> workbench.strip(write, strip));
        shelved = new Shelved(words, desk, bottom, () -> open, desk.author());
        known.in(workbench);
        var always = known.with(new WindowActions(this, () -> open.isPresent()).all());
        always.addAll(programme.actions(write::document, this::show, save));
        recalling = new Recalling(words, desk, told, this::open);
        always.addAll(recalling.actions(() -> open.map(o -> o.draft().id()), panels::place));
        always.addAll(arriving.actions(() -> scene().getWindow()));
        always.addAll(drafted.actions());
        always.addAll(panels.actions(this));
        workbench.always(always);
        workbench.remembering(habits, words -> shelved.fitting(words, this::open));
        write.onChange(workbench::refresh);
        meetings.onChange(workbench::refresh);
        write.onMeasured((pages, found) -> open.ifPresent(now -> now.measured(pages, found)));
        reach = new StoreReach(words, desk, bottom, background, this::open, front.scene());
        write.referring().reach(reach);
        files.dropOn(front.scene(), this::takeFixedTexts, arriving::dropped);
        dress(habits.theme());
        habits.onSystem(() -> dress(habits.theme()));
        setUp();
        if (!resume()) start();
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /// Brings a view of the place *Documents* to the front.
    void show(OwnView view) {
        workbench.enter(documents);
        documents.show(view);
    }

    /// Brings the place of that key to the front.
    void show(String place) {
        for (var one : List.of(documents, write, meetings))
            if (one.key().equals(place)) workbench.enter(one);
    }

    /// Light or dark.
    public void dress(Theme theme) {
        this.theme = theme;
        front.wear(theme);
        write.preview().dark(theme == Theme.DARK);
    }

    /// Light for dark and dark for light, from now on whatever the system prefers.
    void changeTheme() {
        dress(theme == Theme.DARK ? Theme.LIGHT : Theme.DARK);
        habits.change(setup -> setup.withTheme(theme));
    }

    /// Sizes and panes as they were left, and from now on kept.
    private void setUp() {
        habits.follow(write.sight(), size -> bottom.say(words.of("size.said", size)));
        write.split().offer(shelved::besides);
        try {
            desk.repository()
                    .listen(sentence -> Platform.runLater(() -> bottom.saved().trouble(sentence)));
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }

    Focusing focusing() {
        return focusing;
    }

    void keepVersion() {
        open.ifPresent(now -> now.keepVersion("", () -> {}));
    }

    /// Opens the list of the draft's versions.
    void versions() {
        open.ifPresent(now -> panels.versions(desk, now, write, desk.author()));
    }

    /// Files since which changes are told.
    OpenFiles older() {
        return panels.older(write);
    }

    /// Answers by search, with the keys as they are.
    void help() {
        panels.help(workbench::everywhere, session());
    }

    /// Lets the draft go and shows the start.
    void leave() {
        shut();
        programme.leave();
        Blank.in(write);
        start();
    }

    private void shut() {
        write.remarking().settle();
        write.split().close();
        open.ifPresent(Keeping::close);
        open = Optional.empty();
    }

    /// Shows what can be begun when nothing is open.
    public void start() {
        focusing.end();
        front.start().lately(shelved.lately(begun), this::open);
        front.begin();
    }

    /// Shows a draft of the store.
    public void open(Draft draft) {
        load(draft);
        workbench.enter(write);
    }

    private void load(Draft draft) {
        shut();
        workbench.strip(write, Optional.empty());
        save.setVisible(true);
        var session = Session.of(draft.document());
        write.open(session, new KeptIgnorings(desk, draft.id(), desk.author(), bottom));
        open = Optional.of(new Keeping(words, draft, session, desk.author(), bottom));
        arriving.opened(draft.id());
        programme.follow(session);
        begun = true;
    }

    void choose() {
        files.choose(front.scene());
    }

    /// Opens a file as if it had been dropped on the window.
    void open(Path file) {
        if (!arriving.dropped(file)) files.open(file);
    }

    private void opened(Path file, Imported imported) {
        begin(imported.base(), words.of("state.word"));
        arriving.imported(file, imported);
        var reviewing = write.changing().reviewing();
        var strip = write.strip(imported, () -> reviewing.below(Optional.empty()));
        open.ifPresent(now -> recalling.took(now.draft().id(), file, imported, strip, background));
        reviewing.below(Optional.of(strip));
    }

    void export(boolean word) {
        drafted.open(word);
    }

    /// At once, with the caret in the title.
    void create(String language) {
        try {
            begin(desk.recommendation("", "", language), words.of("state.study"));
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }

    private void begin(Document document, String state) {
        try {
            open(desk.repository().create(document, state));
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }

    void meet() {
        workbench.enter(meetings);
        meetings.prepare();
    }

    /// Opens a draft of the store, or goes to it if it is open.
    void open(Id draft) {
        if (load(draft)) workbench.enter(write);
    }

    /// Opens a draft of the store behind the place in front; false where it cannot be opened.
    boolean load(Id draft) {
        if (draft().filter(now -> now.id().equals(draft)).isPresent()) return true;
        write.split().close();
        try {
            load(desk.repository().open(draft));
            return true;
        } catch (IOException e) {
            bottom.say(e.getMessage());
            return false;
        }
    }

    /// The draft that is open.
    Optional<Draft> draft() {
        return open.map(Keeping::draft);
    }

    /// Takes the fixed texts from a file as if it had been dropped on their offer.
    void takeFixedTexts(Path file) {
        reach.drop(file);
        write.referring().takeTexts();
    }

    void open(Id draft, Position place) {
        open(draft);
        write.go(place);
    }

    void sample() {
        try {
            var entry = desk.repository().find(Sample.DRAFT);
            if (entry.isPresent()) open(entry.get().draft());
            else begin(Sample.draft(), words.of("state.study"));
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }

    /// Shows the window on a stage with the system's own decoration.
    public void show(Stage stage) {
        stage.setTitle(words.of("application"));
        stage.setScene(front.scene());
        habits.place(stage);
        stage.show();
    }

    /// It is shown already, by its front.
    void shown(Stage stage) {
        habits.follow(stage);
    }

    /// What the bottom line says.
    String said() {
        return bottom.said();
    }

    /// The draft that is open.
    Optional<Session> session() {
        return open.map(Keeping::session);
    }

    /// All that can be done, in any place.
    List<Action> actions() {
        return workbench.everywhere();
    }

    WritePlace write() {
        return write;
    }

    MeetingsPlace meetings() {
        return meetings;
    }

    DocumentsPlace documents() {
        return documents;
    }

    Scene scene() {
        return front.scene();
    }

    /// Goes where the window was left; false where there is no such place any more.
    private boolean resume() {
        var left = last.find();
        boolean some = left.isPresent() && load(left.get().draft());
        if (some) {
            workbench.enter(write);
            write.go(left.get().caret());
        }
        var front = habits.setup().place();
        boolean there = some || front.equals(meetings.key());
        if (there && !front.equals(write.key())) show(front);
        return there;
    }

    /// Saves what is left and ends the work behind the window.
    @Override
    public void close() {
        open.ifPresentOrElse(
                now -> last.keep(now, desk.author()), () -> last.forget(desk.author()));
        var at = workbench.front().map(Place::key);
        habits.change(
                setup -> setup.left(habits.box(), write.sight().widths(), at.orElse(write.key())));
        habits.page(at.isEmpty(), shelved.lately(false));
        shut();
        write.close();
        habits.close();
        documents.close();
        meetings.close();
        panels.close();
        arriving.close();
        background.shutdownNow();
        spelling.shutdownNow();
    }
}
