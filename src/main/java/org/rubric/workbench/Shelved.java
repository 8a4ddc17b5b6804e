package org.rubric.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.write.SplitView;

/// The drafts of the store, as start, palette and the second text offer them: last changed first.
final class Shelved {
    private static final int MOST = 10;

    private final Words words;
    private final Desk desk;
    private final BottomLine bottom;
    private final Supplier<Optional<Keeping>> open;
    private final String author;

    /// @param open the draft that is open
    Shelved(
            Words words,
            Desk desk,
            BottomLine bottom,
            Supplier<Optional<Keeping>> open,
            String author) {
        this.words = words;
        this.desk = desk;
        this.bottom = bottom;
        this.open = open;
        this.author = author;
        Thread.ofPlatform().daemon().name("rubric-recovered").start(this::tell);
    }

    /// What opening the store found out of the ordinary; known once the list of drafts is.
    private void tell() {
        try {
            desk.repository()
                    .recovered()
                    .ifPresent(line -> Platform.runLater(() -> bottom.add(line)));
        } catch (IOException e) {
            Platform.runLater(() -> bottom.say(e.getMessage()));
        }
    }

    List<DraftEntry> lately() {
        try {
            return desk.repository().drafts().stream()
                    .map(draft -> draft.saying(desk.standing(draft)))
                    .toList();
        } catch (IOException e) {
            bottom.say(e.getMessage());
            return List.of();
        }
    }

    /// The same for the start: a sample that nobody has looked at was not worked on lately.
    ///
    /// @param begun whether a draft was ever opened in this window
    List<DraftEntry> lately(boolean begun) {
        return lately().stream().filter(one -> begun || !one.name().equals(Sample.DRAFT)).toList();
    }

    /// Drafts that fit some words, to be opened.
    List<Place.Target> fitting(String query, Consumer<Id> opened) {
        return lately().stream()
                .filter(one -> Fuzzy.fit(called(one), query).isPresent())
                .map(
                        one ->
                                new Place.Target(
                                        called(one),
                                        words.of("palette.draft"),
                                        () -> opened.accept(one.draft())))
                .toList();
    }

    private static String called(DraftEntry entry) {
        if (entry.name().equals(entry.title())) return entry.name();
        return (entry.name() + "  " + entry.title()).strip();
    }

    /// What can stand beside the text: it again, or another draft.
    List<SplitView.Choice> besides() {
        var all = new ArrayList<SplitView.Choice>();
        all.add(new SplitView.Choice(words.of("split.same"), this::same));
        var at = open.get().map(now -> now.draft().id());
        for (var draft : lately())
            if (!at.equals(Optional.of(draft.draft())) && all.size() <= MOST)
                all.add(new SplitView.Choice(called(draft), () -> beside(draft)));
        return all;
    }

    private Optional<SplitView.Source> same() {
        return open.get()
                .map(
                        now ->
                                new SplitView.Source(
                                        now.session(), words.of("split.same"), false, () -> {}));
    }

    private Optional<SplitView.Source> beside(DraftEntry entry) {
        try {
            var draft = desk.repository().open(entry.draft());
            var session = Session.of(draft.document());
            var saved = new SavedLabel(words);
            var keeping = new Keeping(words, draft, session, author, bottom, saved);
            return Optional.of(
                    new SplitView.Source(session, entry.name(), false, keeping::close)
                            .stating(saved));
        } catch (IOException e) {
            bottom.say(e.getMessage());
            return Optional.empty();
        }
    }
}
