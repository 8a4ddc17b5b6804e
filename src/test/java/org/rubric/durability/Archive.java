package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Draft;
import org.rubric.repository.Kind;
import org.rubric.repository.Repository;
import org.rubric.repository.RepositoryException;
import org.rubric.repository.Version;

/// A store with two drafts, their versions and pictures, and a record, and the memory of every
/// state that any of them had.
final class Archive {
    static final Kind<Meeting> LEDGER = Kind.of("ledger", Meeting.class);

    /// States in their order, by draft; the last is the one to be found.
    final Map<Id, List<String>> states = new HashMap<>();

    final Map<String, String> versions = new HashMap<>();
    final List<String> meetings = new ArrayList<>();

    /// Fills an open store and waits for everything.
    void fill(Repository repository, Random random, int edits) throws IOException {
        for (int i = 0; i < 2; i++) {
            var draft = repository.create(begun(i), "Under study");
            states.put(draft.id(), new ArrayList<>(List.of(Print.of(draft.document()))));
        }
        work(repository, random, edits);
    }

    void work(Repository repository, Random random, int edits) throws IOException {
        for (var id : states.keySet()) {
            var opened = repository.opened(id);
            try (var draft = opened.isPresent() ? opened.get() : repository.open(id)) {
                for (int i = 0; i < edits; i++) edit(draft, random, i);
                var number =
                        draft.keepVersion("As posted " + random.nextInt(), "Ana")
                                .toCompletableFuture()
                                .join();
                versions.put(key(id, number), Print.of(draft.document()));
            }
        }
        var meeting = repository.records().find(LEDGER, "m").orElse(Sample.meeting());
        for (int i = 0; i < 6; i++) {
            var documents = new ArrayList<>(meeting.documents());
            documents.remove(random.nextInt(documents.size()));
            meeting = meeting.withDocuments(documents.isEmpty() ? meeting.documents() : documents);
            meetings.add(Print.of(meeting));
            repository.records().put(LEDGER, "m", meeting, "Ana").toCompletableFuture().join();
        }
    }

    private void edit(Draft draft, Random random, int i) throws IOException {
        var document = draft.document();
        var body = new ArrayList<>(document.body());
        var words = Inline.plain("Sensors tell " + random.nextInt());
        if (i % 3 == 0) body.add(Block.Paragraph.of(Id.fresh(), words));
        else body.set(random.nextInt(body.size()), Block.Paragraph.of(Id.fresh(), words));
        var after = document.withBody(body);
        if (i % 7 == 0) {
            var bytes = new byte[3_000];
            random.nextBytes(bytes);
            after = after.withMedia(Map.of("p" + i, Media.of("image/png", bytes)));
        }
        states.get(draft.id()).add(Print.of(after));
        draft.append(after, "Ana").toCompletableFuture().join();
    }

    private static String key(Id draft, Version version) {
        return "%s %d %s %s".formatted(draft, version.number(), version.name(), version.author());
    }

    private static Document begun(int i) {
        var first = Block.Paragraph.of(Id.fresh(), Inline.plain("Water rises " + i));
        return Document.of(FrontMatter.EMPTY, List.of(first));
    }

    /// What differs from what was acknowledged, in words; and, told apart, what the store says.
    ///
    /// @param wrong acknowledged and not there
    /// @param invented there and never acknowledged
    record Look(List<String> wrong, List<String> invented, List<String> told) {}

    /// Opens the store and looks at everything.
    Look look(Path home) throws IOException {
        var look = new Look(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var repository = Repository.open(home)) {
            repository.recovered().ifPresent(look.told()::add);
            for (var id : states.keySet()) look(repository, id, look);
            var found = repository.records().find(LEDGER, "m");
            var print = found.isPresent() ? Print.of(found.get()) : "none";
            if (!print.equals(meetings.getLast())) look.wrong().add("meeting " + print);
            repository.recovered().ifPresent(look.told()::add);
            if (found.isPresent() && !meetings.contains(print)) look.invented().add("meeting");
        }
        return look;
    }

    private void look(Repository repository, Id id, Look look) throws IOException {
        if (repository.drafts().stream().noneMatch(each -> each.draft().equals(id)))
            look.wrong().add("not listed: " + id);
        try (var draft = repository.open(id)) {
            draft.recovered().ifPresent(look.told()::add);
            var print = Print.of(draft.document());
            if (!print.equals(states.get(id).getLast())) look.wrong().add("draft " + print);
            boolean pictures = look.told().toString().contains("icture");
            if (!states.get(id).contains(print) && !pictures) look.invented().add("draft " + print);
            versions(draft, look);
        } catch (RepositoryException e) {
            look.wrong().add("draft: " + e.getMessage());
            look.told().add(e.getMessage());
        }
    }

    private void versions(Draft draft, Look look) throws IOException {
        var listed = draft.versions();
        for (var each : versions.entrySet()) {
            if (!each.getKey().startsWith(draft.id() + " ")) continue;
            var found =
                    listed.stream().filter(v -> each.getKey().equals(key(draft.id(), v))).findAny();
            if (found.isEmpty()) look.wrong().add("version " + each.getKey() + " of " + listed);
            else version(draft, found.get().number(), each.getValue(), look);
        }
    }

    private static void version(Draft draft, int number, String print, Look look)
            throws IOException {
        try {
            if (!Print.of(draft.version(number)).equals(print))
                look.wrong().add("version " + number);
        } catch (RepositoryException e) {
            look.wrong().add("version: " + e.getMessage());
            look.told().add(e.getMessage());
        }
    }
}
