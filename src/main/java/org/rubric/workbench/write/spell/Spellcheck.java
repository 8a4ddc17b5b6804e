package org.rubric.workbench.write.spell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.document.Finding;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.spelling.Misspelling;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.WritePlace;

/// What a writer does about misspelled words: goes through them in the bar below the text, or asks
/// at one of them what was meant.
public final class Spellcheck {
    private final Words words;
    private final Spellroom room;
    private final DocumentView text;
    private final Overlay overlay;
    private final BottomLine bottom;
    private final Spelling spelling;
    private final SpellBar bar;
    private final Tongues tongues;
    private final VBox content = new VBox();
    private Optional<Misspelling> current = Optional.empty();
    private Optional<Boolean> wanted = Optional.empty();

    /// @param changed told when other words are misspelled than before
    public Spellcheck(
            Words words,
            Spellroom room,
            WritePlace.Frame frame,
            DocumentView text,
            Runnable changed) {
        this.words = words;
        this.room = room;
        this.text = text;
        overlay = frame.overlay();
        bottom = frame.bottom();
        tongues = new Tongues(words);
        spelling =
                new Spelling(
                        words,
                        room,
                        text,
                        () -> {
                            changed.run();
                            follow();
                        },
                        e -> bottom.say(String.valueOf(e.getMessage())));
        bar = new SpellBar(words, new Deeds());
        text.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    /// What holds the text, with the bar below it when it is open.
    public Node around(Node text) {
        content.getChildren().setAll(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        return content;
    }

    public Spelling spelling() {
        return spelling;
    }

    public void open(Session session) {
        hide();
        spelling.open(session);
    }

    public void close() {
        hide();
        spelling.close();
    }

    public Optional<Finding> summary() {
        return spelling.summary();
    }

    private boolean shown() {
        return content.getChildren().size() > 1;
    }

    private Selection selection() {
        return text.session().map(Session::selection).orElse(new Selection.None());
    }

    private String language() {
        return spelling.document().map(now -> now.front().identity().language()).orElse("");
    }

    /// Opens the bar at the first misspelled word from the caret on; when it is open, goes on.
    public void begin() {
        if (shown()) {
            go(true);
            return;
        }
        if (!room.speller().dictionaries().has(language())) {
            room.speller().dictionaries().refresh();
            spelling.ask();
        }
        content.getChildren().add(bar);
        if (spelling.upToDate()) present(spelling.first(selection()));
        else {
            present(Optional.empty());
            go(true);
        }
        bar.requestFocus();
    }

    /// Other words are misspelled than before.
    private void follow() {
        if (!shown()) return;
        if (wanted.isPresent() && spelling.upToDate()) {
            boolean forward = wanted.get();
            wanted = Optional.empty();
            go(forward);
            return;
        }
        var found = spelling.found();
        if (current.isPresent() && found.contains(current.get())) bar.left(found.size());
        else present(spelling.first(selection()), !text.isFocused());
    }

    private void present(Optional<Misspelling> place) {
        present(place, true);
    }

    /// @param select not while the writer writes on in the text
    private void present(Optional<Misspelling> place, boolean select) {
        current = place;
        if (place.isEmpty()) {
            bar.tell(sentence(), tongues.name(language()));
            return;
        }
        var wrong = place.get();
        if (select) text.reveal(wrong.start(), wrong.end());
        bar.show(wrong.word(), tongues.name(wrong.language()), spelling.found().size());
        suggest(
                wrong,
                found -> {
                    if (!shown() || !current.equals(place)) return;
                    bar.suggest(found);
                });
    }

    private String sentence() {
        if (!room.speller().dictionaries().has(language()))
            return tongues.remedy(language(), room.speller().dictionaries());
        return words.of(spelling.upToDate() ? "spelling.done" : "spelling.reading");
    }

    /// Finds out in the background what was meant, and for the word after it too, so that it is
    /// known when its turn comes.
    private void suggest(Misspelling wrong, Consumer<List<String>> then) {
        room.background()
                .execute(
                        () -> {
                            var found = room.speller().suggest(wrong);
                            Platform.runLater(() -> then.accept(found));
                        });
        int next = spelling.found().indexOf(wrong) + 1;
        if (shown() && next > 0 && next < spelling.found().size()) {
            var after = spelling.found().get(next);
            room.background().execute(() -> room.speller().suggest(after));
        }
    }

    /// Places of a text that was typed in since are not gone to before it is read again.
    private void go(boolean forward) {
        if (!spelling.upToDate()) {
            wanted = Optional.of(forward);
            spelling.ask();
            return;
        }
        var found = spelling.found();
        int now = current.map(found::indexOf).orElse(-1);
        if (found.isEmpty()) present(Optional.empty());
        else if (now < 0) present(spelling.first(selection()));
        else present(Optional.of(found.get(Math.floorMod(now + (forward ? 1 : -1), found.size()))));
    }

    private void hide() {
        content.getChildren().remove(bar);
        wanted = Optional.empty();
        current = Optional.empty();
    }

    private final class Deeds implements SpellBar.Deeds {
        @Override
        public void change(String instead, boolean all) {
            if (current.isEmpty()) return;
            var wrong = current.get();
            var places = all ? spelling.same(wrong) : List.of(wrong);
            if (!spelling.change(places, instead)) return;
            bottom.say(words.of("spelling.changed", places.size(), wrong.word(), instead));
        }

        @Override
        public void ignore() {
            current.ifPresent(spelling::ignore);
        }

        @Override
        public void add(boolean mine) {
            current.ifPresent(wrong -> Spellcheck.this.add(wrong.word(), mine));
        }

        @Override
        public void go(boolean forward) {
            Spellcheck.this.go(forward);
        }

        @Override
        public void close() {
            hide();
            text.requestFocus();
        }
    }

    private void add(String word, boolean mine) {
        var bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (!list(bare, mine, true)) return;
        bottom.wrote(
                words.of(mine ? "spelling.added.mine" : "spelling.added.own", bare),
                List.of(new BottomLine.Deed(words.of("undo"), () -> takeOff(bare, mine))));
    }

    private void takeOff(String word, boolean mine) {
        if (list(word, mine, false)) bottom.say(words.of("spelling.removed", word));
    }

    private boolean list(String word, boolean mine, boolean add) {
        try {
            spelling.list(word, mine, add).whenComplete((_, e) -> Platform.runLater(() -> kept(e)));
            return true;
        } catch (IOException e) {
            kept(e);
            return false;
        }
    }

    private void kept(Throwable e) {
        if (e != null) bottom.say(words.of("saving.failed", String.valueOf(e.getMessage())));
    }

    private void asked(ContextMenuEvent event) {
        if (offer()) event.consume();
    }

    /// Offers what was meant by the word at the caret; false when it is not misspelled.
    public boolean offer() {
        var place = spelling.at(selection());
        place.ifPresent(wrong -> suggest(wrong, found -> menu(wrong, found)));
        return place.isPresent();
    }

    private void menu(Misspelling wrong, List<String> found) {
        if (!spelling.found().contains(wrong)) return;
        var where = text.places().inScene(wrong.start());
        if (where.isEmpty()) return;
        var menu = new Menu();
        for (var word : found)
            menu.add(
                    word,
                    Integer.toString(menu.getChildren().size() + 1),
                    () -> done(() -> spelling.change(List.of(wrong), word)));
        menu.divide();
        menu.add(words.of("spelling.ignore"), () -> done(() -> spelling.ignore(wrong)));
        menu.add(words.of("spelling.mine"), () -> done(() -> add(wrong.word(), true)));
        menu.add(words.of("spelling.own"), () -> done(() -> add(wrong.word(), false)));
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> digit(menu, found.size(), event));
        overlay.below(menu, where.get());
    }

    private static void digit(Menu menu, int many, KeyEvent event) {
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (digit < 0 || digit >= many) return;
        ((Button) menu.getChildren().get(digit)).fire();
        event.consume();
    }

    private void done(Runnable deed) {
        overlay.close();
        deed.run();
        text.requestFocus();
    }

    /// Offers the languages that the selected text can be said to be in.
    public void offerLanguages() {
        if (!(selection() instanceof Selection.Text at)) return;
        var menu = new Menu();
        menu.add(words.of("language.same"), () -> done(() -> text.perform(Commands.language(""))));
        for (var tag : room.speller().dictionaries().languages())
            menu.add(
                    tongues.name(tag),
                    () ->
                            done(
                                    () ->
                                            text.perform(
                                                    Commands.language(
                                                            tag.equals("en") ? "en-GB" : tag))));
        text.places().inScene(at.caret()).ifPresent(where -> overlay.below(menu, where));
    }
}
