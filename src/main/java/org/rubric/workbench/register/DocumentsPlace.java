package org.rubric.workbench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.rubric.desk.Desk;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Incoming;
import org.rubric.desk.register.Item;
import org.rubric.desk.register.Preview;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.Action;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Place;
import org.rubric.workbench.bar.Sign;
import org.rubric.workbench.Words;
import org.rubric.workbench.opening.Recalling;
import org.rubric.workbench.register.card.CardDetail;
import org.rubric.workbench.register.card.Editing;
import org.rubric.workbench.register.paste.PreviewPane;
import org.rubric.workbench.register.paste.Taking;
import org.rubric.workbench.write.WritePlace;

/// The place where everything of the store is found: registers on the left, one as a table, what is
/// chosen on the right. Tables are pasted and dropped onto it.
public final class DocumentsPlace implements Place {
    private final Words words;
    private final Desk desk;
    private final WritePlace.Frame frame;
    private final Executor background;
    private final Consumer<Id> open;
    private final Editing editing;
    private final Taking taking;
    private final BorderPane content = new BorderPane();
    private final BorderPane registers = new BorderPane();
    private final RegisterList list;
    private final RegisterMiddle middle;
    private final DraftDetail draft;
    private final Recalling recalling;
    private final CardDetail card;
    private final StackPane detail = new StackPane();
    private final List<List<Action>> actions;
    private Optional<OwnView> view = Optional.empty();
    private Register at = Register.DRAFTS;
    /// Key of what was changed or added and is to be chosen once it is among the rows.
    private Optional<String> wanted = Optional.empty();
    private boolean filling;

    /// Without views of their own.
    public DocumentsPlace(
            Words words,
            Desk desk,
            WritePlace.Frame frame,
            Executor background,
            Consumer<Id> open) {
        this(words, desk, frame, background, (draft, _) -> open.accept(draft), List.of());
    }

    /// @param desk its store must be open
    /// @param background where registers are compared and changed
    /// @param open opens a draft at a place
    /// @param own views, shown as rows below the registers
    public DocumentsPlace(
            Words words,
            Desk desk,
            WritePlace.Frame frame,
            Executor background,
            BiConsumer<Id, Position> open,
            List<OwnView> own) {
        this.words = words;
        this.desk = desk;
        this.frame = frame;
        this.background = background;
        this.open = draft -> open.accept(draft, new Position(draft, 0));
        editing = new Editing(desk, this::refused);
        taking = new Taking(desk, background, this::trouble);
        draft = new DraftDetail(words);
        recalling = new Recalling(words, desk, frame, open);
        var texts = new TextSections(words, desk, background, open);
        card = new CardDetail(words, editing, this::say, this::want, texts::of);
        middle =
                new RegisterMiddle(
                        words, this::chosen, entry -> entry.draft().ifPresent(this.open), this);
        list = new RegisterList(words, own, this::show, this::show);
        registers.setCenter(middle);
        detail.getStyleClass().add("detail-pane");
        registers.setRight(detail);
        registers.getStyleClass().add("takes-tables");
        content.setLeft(list);
        content.setCenter(registers);
        actions = new RegisterActions(words, desk, this, frame).all();
        new Dropping(this::drop).onto(registers);
        follow();
    }

    private void follow() {
        try {
            desk.knowledge().listen(_ -> Platform.runLater(this::changed));
            desk.me().listen(_ -> Platform.runLater(this::changed));
            desk.knowledge().onTrouble(said -> Platform.runLater(() -> say(said)));
            desk.me().onTrouble(said -> Platform.runLater(() -> say(said)));
            desk.programme().onTrouble(said -> Platform.runLater(() -> say(said)));
        } catch (IOException e) {
            say(e.getMessage());
        }
    }

    private void changed() {
        if (content.getScene() == null) return;
        count();
        load(at, true);
    }

    private void say(String sentence) {
        frame.bottom().say(sentence);
    }

    /// What was to be changed stays as it was.
    private void refused(String sentence) {
        wanted = Optional.empty();
        say(sentence);
    }

    /// What was to be pasted cannot be read.
    private void trouble(String sentence) {
        say(sentence);
        if (content.getCenter() instanceof PreviewPane) back();
    }

    void show(Register register) {
        at = register;
        wanted = Optional.empty();
        back();
        list.select(register);
        middle.name(register);
        load(register, false);
    }

    /// Shows a view of its own.
    public void show(OwnView own) {
        view = Optional.of(own);
        list.select(own);
        content.setCenter(own.content());
        own.entered();
    }

    /// Something to press below the registers.
    public void foot(Node foot) {
        list.foot(foot);
    }

    /// Whether a view of its own is shown, which has its own undo and takes what is pasted.
    boolean own() {
        return view.isPresent();
    }

    /// From a preview or a view of its own to the register.
    private void back() {
        view = Optional.empty();
        content.setCenter(registers);
    }

    /// A register of many rows is made behind the window.
    private void load(Register register, boolean again) {
        try {
            var cards = new Cards(words, desk);
            if (cards.count(register) <= Cards.FEW) {
                fill(register, Shelf.of(words, desk, register), again);
                return;
            }
        } catch (IOException e) {
            say(e.getMessage());
            return;
        }
        background.execute(
                () -> {
                    try {
                        var shelf = Shelf.of(words, desk, register);
                        Platform.runLater(() -> fill(register, shelf, again));
                    } catch (IOException e) {
                        Platform.runLater(() -> say(e.getMessage()));
                    }
                });
    }

    private void fill(Register register, Shelf shelf, boolean again) {
        if (register != at) return;
        filling = true;
        var before = middle.chosen();
        middle.fill(register, shelf);
        filling = false;
        var coming = wanted;
        boolean came = coming.isPresent() && middle.key(coming.get());
        boolean stays = came || again && before.isPresent() && middle.key(before.get().key());
        if (!stays) middle.chooseFirst();
        chosen(middle.chosen());
        wanted = came ? Optional.empty() : coming;
    }

    /// Chooses the thing once it is among the rows, unless another row is chosen before.
    void want(Item<?> item) {
        wanted = Optional.of(item.key());
    }

    private void chosen(Optional<Entry> entry) {
        if (filling) return;
        show(entry);
        // Whoever chooses another row wants that one, whatever was finished by it.
        wanted = Optional.empty();
    }

    private void show(Optional<Entry> entry) {
        try {
            var item = entry.flatMap(Entry::item);
            if (item.isPresent()) {
                detail.getChildren().setAll(card);
                card.show(item.get(), desk.catalogue());
                return;
            }
            card.nothing();
            draft.nothing();
            detail.getChildren().setAll(draft);
            var id = entry.flatMap(Entry::draft);
            if (id.isEmpty()) return;
            for (var each : desk.repository().drafts())
                if (each.draft().equals(id.get()))
                    draft.show(
                            each.saying(desk.standing(each)),
                            () -> open.accept(id.get()),
                            recalled(id.get()));
        } catch (IOException e) {
            say(e.getMessage());
        }
    }

    /// Shows how a draft was opened, if that was kept.
    private Optional<Runnable> recalled(Id id) {
        if (!recalling.has(id)) return Optional.empty();
        return Optional.of(() -> recalling.show(id, list.localToScene(list.getLayoutBounds())));
    }

    private void count() {
        try {
            for (var register : Register.values())
                list.count(register, new Cards(words, desk).count(register));
        } catch (IOException e) {
            say(e.getMessage());
        }
    }

    /// Returns when every change is made.
    public void close() {
        card.nothing();
        editing.close();
    }

    Register at() {
        return at;
    }

    Editing editing() {
        return editing;
    }

    /// Goes to the user's own row and writes there.
    void mine() {
        show(Register.PEOPLE);
        card.write();
    }

    /// Where panels about a register open.
    Bounds bar() {
        return middle.localToScene(middle.bar());
    }

    /// Chooses the card that is called so.
    public void choose(String name) {
        middle.choose(name);
    }

    /// Takes the table or the catalogue that lies on the clipboard.
    void paste() {
        var board = Clipboard.getSystemClipboard();
        var html = board.getHtml() == null ? "" : board.getHtml();
        var plain = board.getString() == null ? "" : board.getString();
        take(() -> Incoming.pasted(html, plain), "pasted");
    }

    /// Takes a file of the registers.
    public void drop(Path file) {
        take(() -> Incoming.of(file), "imported");
    }

    /// Takes what is read into the register at hand, after a look at what would change.
    ///
    /// @param verb as undo tells it: "pasted"
    public void take(Callable<Incoming> reading, String verb) {
        var form = Forms.card(at.word());
        if (form.isEmpty()) {
            say(words.of("intake.where"));
            return;
        }
        var preview =
                new PreviewPane(
                        words,
                        taking,
                        frame.overlay(),
                        new PreviewPane.Deeds(
                                (what, gone) -> taken(what, gone, verb),
                                () -> {
                                    back();
                                    middle.requestFocus();
                                }));
        content.setCenter(preview);
        preview.read(reading, form.get(), words.of(at.key()));
        preview.requestFocus();
    }

    private void taken(Preview preview, boolean gone, String verb) {
        var said = preview.said(verb, gone);
        editing.catalogue(said, catalogue -> preview.after(catalogue, gone));
        Runnable undo = () -> editing.undo(undone -> say(words.of("undone", undone)));
        frame.bottom().wrote(said + ".", List.of(new BottomLine.Deed(words.of("undo"), undo)));
        back();
        middle.requestFocus();
    }

    @Override
    public String key() {
        return Sign.DOCUMENTS.key();
    }

    @Override
    public Ikon icon() {
        return Sign.DOCUMENTS.icon();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<List<Action>> actions() {
        return actions;
    }

    @Override
    public void entered() {
        count();
        if (view.isPresent()) {
            view.get().entered();
            return;
        }
        if (!(content.getCenter() instanceof PreviewPane)) show(at);
        middle.requestFocus();
    }
}
