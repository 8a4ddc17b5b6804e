package org.rubric.workbench.write.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.KeptWords;
import org.rubric.desk.SpellJob;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.editing.Change;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.spelling.Misspelling;
import org.rubric.spelling.Reader;
import org.rubric.spelling.WordList;
import org.rubric.workbench.Later;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.Follower;

/// The spelling of the open draft: read in the background after typing pauses, shown as waves under
/// the words. The word at the caret is left alone while it is typed. Belongs to the FX thread.
public final class Spelling {
    private final Words words;
    private final Spellroom room;
    private final DocumentView text;
    private final Runnable changed;
    private final Consumer<RuntimeException> failed;
    private final Later asking = new Later(300, this::ask);
    private final Waves waves = new Waves();
    private final Set<Once> ignored = new HashSet<>();
    private Follower<Answer> follower;
    private Optional<Session> session = Optional.empty();
    private List<Misspelling> found = List.of();
    private Optional<Answer> answer = Optional.empty();
    private volatile WordList right = WordList.EMPTY;
    private Document seen;
    private boolean typing;

    /// What a reading answers.
    ///
    /// @param lines those of the words, as they were read
    /// @param order of all blocks
    private record Answer(
            Document of, List<Misspelling> wrong, Map<Id, Block> lines, Map<Id, Integer> order) {}

    /// One place that is left as it is: the n-th time that this word stands in its line.
    private record Once(Id line, String word, int time) {}

    /// @param changed told when other words are misspelled than before
    /// @param failed told when a text cannot be read, which is our mistake
    Spelling(
            Words words,
            Spellroom room,
            DocumentView text,
            Runnable changed,
            Consumer<RuntimeException> failed) {
        this.failed = failed;
        this.words = words;
        this.room = room;
        this.text = text;
        this.changed = changed;
        text.underlining().misspelt(waves::of);
    }

    void open(Session opened) {
        close();
        session = Optional.of(opened);
        seen = opened.snapshot().document();
        var reader = new Reader(room.speller());
        follower =
                new Follower<>(
                        room.background(),
                        Platform::runLater,
                        snapshot -> read(reader, snapshot),
                        (_, now) -> ready(now),
                        failed);
        lists();
        ask();
    }

    void close() {
        asking.stop();
        if (follower != null) follower.stop();
        session = Optional.empty();
        ignored.clear();
        answer = Optional.empty();
        waves.typing(Optional.empty());
        take(List.of(), Map.of());
    }

    /// The draft is another one than a moment ago.
    public void edited(Change change) {
        typing = change.steps().stream().allMatch(this::types) && !change.steps().isEmpty();
        asking.ask();
    }

    /// Whether other letters stand in the line afterwards, not only other marks.
    private boolean types(Step step) {
        return step instanceof Step.Retype retype && !waves.reads(retype.block(), retype.runs());
    }

    /// Reads again at once.
    void ask() {
        session.map(Session::snapshot).ifPresent(snapshot -> follower.follow(snapshot));
    }

    private Answer read(Reader reader, Snapshot snapshot) {
        var wrong = reader.read(snapshot.document(), right);
        var wanted = new HashSet<Id>();
        for (var place : wrong) wanted.add(place.line());
        var lines = new HashMap<Id, Block>();
        var order = new HashMap<Id, Integer>();
        snapshot.document()
                .forEach(
                        block -> {
                            order.putIfAbsent(block.id(), order.size());
                            if (wanted.contains(block.id())) lines.putIfAbsent(block.id(), block);
                        });
        return new Answer(snapshot.document(), wrong, lines, order);
    }

    private void ready(Answer now) {
        answer = Optional.of(now);
        show();
    }

    private void show() {
        answer.ifPresent(now -> take(left(now.wrong), now.lines));
    }

    private void take(List<Misspelling> wrong, Map<Id, Block> lines) {
        found = wrong;
        waves.read(wrong, lines);
        text.underlining().misspelt(waves::of);
        changed.run();
    }

    private List<Misspelling> left(List<Misspelling> wrong) {
        if (ignored.isEmpty()) return wrong;
        var times = new HashMap<Once, Integer>();
        var left = new ArrayList<Misspelling>();
        for (var place : wrong) if (!ignored.contains(once(place, times))) left.add(place);
        return left;
    }

    private static Once once(Misspelling place, Map<Once, Integer> times) {
        int time = times.merge(new Once(place.line(), place.word(), 0), 1, Integer::sum);
        return new Once(place.line(), place.word(), time);
    }

    /// The caret moved, with or without a change.
    public void moved(Selection selection) {
        if (session.isEmpty() || !(selection instanceof Selection.Text at)) return;
        var now = session.get().snapshot().document();
        var before = waves.typing();
        if (now != seen && typing) waves.typing(Optional.of(at.caret()));
        else if (!before.equals(Optional.of(at.caret()))) waves.typing(Optional.empty());
        seen = now;
        if (before.isPresent() && waves.typing().isEmpty()) text.underlining().misspelt(waves::of);
    }

    /// Whether the places are those of the text as it is now.
    boolean upToDate() {
        return answer.isPresent() && answer.get().of == document().orElse(null);
    }

    /// All misspelled words in reading order, as of the last reading.
    List<Misspelling> found() {
        return found;
    }

    /// A line of the checks that stands for all misspelled words; empty when there are none.
    Optional<Finding> summary() {
        if (found.isEmpty()) return Optional.empty();
        var first = found.getFirst();
        return Optional.of(
                new Finding(
                        SpellJob.CODE,
                        Severity.NOTE,
                        first.line(),
                        first.range(),
                        words.of("spelling.many", found.size())));
    }

    /// The misspelled word that the caret is at.
    Optional<Misspelling> at(Selection selection) {
        if (!(selection instanceof Selection.Text at)) return Optional.empty();
        int step = at.caret().offset();
        return found.stream()
                .filter(place -> place.line().equals(at.caret().block()))
                .filter(place -> place.range().from() <= step && step <= place.range().to())
                .filter(this::stands)
                .findFirst();
    }

    private boolean stands(Misspelling place) {
        return document()
                .flatMap(now -> now.find(place.line()))
                .filter(line -> waves.of(line).contains(place.range()))
                .isPresent();
    }

    /// The first misspelled word from the caret on; from the top again after the last.
    Optional<Misspelling> first(Selection selection) {
        if (found.isEmpty()) return Optional.empty();
        if (!(selection instanceof Selection.Text at)) return Optional.of(found.getFirst());
        var order = answer.map(Answer::order).orElse(Map.of());
        int line = order.getOrDefault(at.caret().block(), -1);
        for (var place : found) {
            int here = order.getOrDefault(place.line(), 0);
            if (here > line || here == line && place.range().to() >= at.caret().offset())
                return Optional.of(place);
        }
        return Optional.of(found.getFirst());
    }

    /// Changes words and takes them off the list, before the next reading says the same.
    boolean change(List<Misspelling> places, String instead) {
        var name = words.of("spelling.undo", places.getFirst().word(), instead);
        if (!text.perform(Correcting.change(places, instead, name))) return false;
        var left = new ArrayList<Misspelling>();
        for (var place : found)
            if (!places.contains(place)) left.add(place.shifted(shift(place, places, instead)));
        found = left;
        ask();
        changed.run();
        return true;
    }

    private static int shift(Misspelling place, List<Misspelling> places, String instead) {
        int by = 0;
        for (var gone : places)
            if (gone.line().equals(place.line()) && gone.range().to() <= place.range().from())
                by += instead.length() - (gone.range().to() - gone.range().from());
        return by;
    }

    /// The places where the same word stands.
    List<Misspelling> same(Misspelling wrong) {
        return found.stream().filter(place -> place.word().equals(wrong.word())).toList();
    }

    void ignore(Misspelling wrong) {
        var times = new HashMap<Once, Integer>();
        for (var place : answer.map(Answer::wrong).orElse(List.of())) {
            var once = once(place, times);
            if (place.equals(wrong)) ignored.add(once);
        }
        show();
    }

    /// Adds a word to a list, or takes it off again.
    ///
    /// @param mine for all drafts, not for this one alone
    /// @return completes when it is on disk, on any thread
    CompletionStage<?> list(String word, boolean mine, boolean add) throws IOException {
        var open = document().orElseThrow();
        var name = mine ? KeptWords.MINE : KeptWords.of(open.id());
        var list = room.words().list(name);
        var next = add ? list.with(word) : list.without(word);
        var kept = room.words().keep(name, next, room.author());
        lists();
        if (add) answer.ifPresent(now -> take(without(word), now.lines));
        ask();
        return kept;
    }

    private List<Misspelling> without(String word) {
        var list = WordList.EMPTY.with(word);
        return found.stream().filter(place -> !list.contains(place.word())).toList();
    }

    private void lists() {
        try {
            var open = document().orElseThrow();
            right =
                    room.words()
                            .list(KeptWords.MINE)
                            .with(room.words().list(KeptWords.of(open.id())));
        } catch (IOException e) {
            right = WordList.EMPTY;
        }
    }

    Optional<Document> document() {
        return session.map(open -> open.snapshot().document());
    }
}
