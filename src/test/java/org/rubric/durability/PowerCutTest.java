package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.repository.Draft;
import org.rubric.repository.Repository;

/// The power goes at any moment: what was acknowledged is on the disk, in a model that keeps of the
/// rest as little as it likes. H2 does not pass through the model: it is taken as lost each time,
/// and made again from the files.
class PowerCutTest {
    private static final long SEED = 25;

    @TempDir Path folder;
    private final Tape tape = new Tape();
    private final Map<String, List<String>> states = new HashMap<>();

    @Test
    void aFewCuts() throws Exception {
        cut(20, "power-short.txt");
    }

    @Test
    @Tag("kill")
    void hundredsOfCuts() throws Exception {
        cut(Integer.getInteger("cuts", 450), "power.txt");
    }

    /// The model can find something: a disk that forces nothing loses what was acknowledged.
    @Test
    void aDiskThatForcesNothingIsFoundOut() throws Exception {
        var home = Files.createDirectories(folder.resolve("home"));
        write(home);
        var acts = new ArrayList<>(tape.acts());
        acts.removeIf(act -> act instanceof Tape.Act.Force);
        var wrong = new ArrayList<String>();
        var random = new Random(SEED);
        for (int i = 0; i < 4; i++) {
            var left = Files.createDirectories(folder.resolve("left " + i));
            new Platter(acts, true, random).into(home, left);
            look(acts, left, "unforced " + i, wrong);
        }
        assertTrue(wrong.size() > 3, "found only " + wrong);
    }

    /// @param cuts in each of the two orders
    private void cut(int cuts, String table) throws Exception {
        var home = Files.createDirectories(folder.resolve("home"));
        write(home);
        var acts = tape.acts();
        var random = new Random(Long.getLong("seed", SEED));
        var wrong = new ArrayList<String>();
        for (int i = 0; i < 2 * cuts; i++) {
            boolean ordered = i % 2 == 0;
            int at = random.nextInt(acts.size() + 1);
            var until = acts.subList(0, at);
            var left = folder.resolve("left " + i);
            Files.createDirectories(left);
            new Platter(until, ordered, random).into(home, left);
            look(until, left, (ordered ? "ordered " : "any order ") + at, wrong);
            Folders.remove(left);
        }
        var text =
                "power cuts %d in each of two orders, acts on tape %d, wrong %d%n"
                        .formatted(cuts, acts.size(), wrong.size());
        System.out.print(text);
        Files.createDirectories(Path.of("target", "kill"));
        Files.writeString(Path.of("target", "kill", table), text);
        assertEquals(List.of(), wrong);
        assertTrue(acts.size() > 400, "too little happens for a test: " + acts.size());
    }

    private void write(Path home) throws Exception {
        var random = new Random(7);
        try (var repository = Repository.open(new TapedFiles(tape).path(home))) {
            for (int i = 0; i < 3; i++) {
                var draft = repository.create(begun(), "Under study");
                var name = draft.id().value();
                states.put(name, new ArrayList<>(List.of(Print.of(draft.document()))));
                said("d " + name + " 0");
                for (int turn = 0; turn < 4; turn++) {
                    for (int edit = 0; edit < 12; edit++) edit(draft, random);
                    keep(draft);
                    record(repository, random);
                    draft.close();
                    draft = repository.open(Id.of(name));
                }
            }
        }
    }

    private void said(String words) {
        tape.add(new Tape.Act.Said(words));
    }

    private void edit(Draft draft, Random random) throws IOException {
        var document = draft.document();
        var body = new ArrayList<>(document.body());
        var words = Inline.plain("Sensors tell " + random.nextInt());
        body.set(random.nextInt(body.size()), Block.Paragraph.of(Id.fresh(), words));
        if (random.nextInt(4) == 0) body.add(Block.Paragraph.of(Id.fresh(), words));
        var after = document.withBody(body);
        if (random.nextInt(6) == 0) {
            var bytes = new byte[900];
            random.nextBytes(bytes);
            after = after.withMedia(Map.of("p", Media.of("image/png", bytes)));
        }
        var all = states.get(draft.id().value());
        all.add(Print.of(after));
        var word = "d " + draft.id() + " " + (all.size() - 1);
        var stage = draft.append(after, "Ana").thenRun(() -> said(word));
        if (random.nextBoolean()) stage.toCompletableFuture().join();
    }

    private void keep(Draft draft) throws IOException {
        var print = Print.of(draft.document());
        var version = draft.keepVersion("posted", "Ana").toCompletableFuture().join();
        said("v %s %d %s".formatted(draft.id(), version.number(), print));
    }

    private void record(Repository repository, Random random) throws IOException {
        var meeting = Sample.meeting();
        var documents = new ArrayList<>(meeting.documents());
        for (int i = 0; i < 3; i++) documents.add(documents.get(random.nextInt(documents.size())));
        var after = meeting.withDocuments(documents);
        var all = states.computeIfAbsent("meeting", _ -> new ArrayList<>(List.of("none")));
        all.add(Print.of(after));
        repository.records().put(Archive.LEDGER, "m", after, "Ana").toCompletableFuture().join();
        said("d meeting " + (all.size() - 1));
    }

    private static Document begun() {
        var first = Block.Paragraph.of(Id.fresh(), Inline.plain("Water rises."));
        return Document.of(FrontMatter.EMPTY, List.of(first));
    }

    private void look(List<Tape.Act> acts, Path left, String cut, List<String> wrong) {
        var acknowledged = new HashMap<String, Integer>();
        var versions = new HashMap<String, String>();
        for (var act : acts)
            if (act instanceof Tape.Act.Said(var said)) {
                var words = said.split(" ");
                if (words[0].equals("d"))
                    acknowledged.merge(words[1], Integer.parseInt(words[2]), Math::max);
                else versions.put(words[1] + " " + words[2], words[3]);
            }
        try (var repository = Repository.open(left)) {
            var told = repository.recovered().orElse("");
            if (told.contains("damaged") || told.contains("missing") || told.contains("cannot"))
                wrong.add(cut + " told as damage: " + told);
            for (var each : acknowledged.entrySet()) {
                var found = found(repository, each.getKey());
                int at = states.get(each.getKey()).lastIndexOf(found);
                if (at < each.getValue()) wrong.add("%s: %s stands at %d".formatted(cut, each, at));
            }
            for (var each : versions.entrySet()) {
                var words = each.getKey().split(" ");
                var draft = repository.opened(Id.of(words[0]));
                var print = Print.of(draft.orElseThrow().version(Integer.parseInt(words[1])));
                if (!print.equals(each.getValue())) wrong.add(cut + ": version " + each);
            }
        } catch (IOException | RuntimeException e) {
            wrong.add(cut + " does not open: " + e);
        }
    }

    private static String found(Repository repository, String name) throws IOException {
        if (!name.equals("meeting")) return Print.of(repository.open(Id.of(name)).document());
        var meeting = repository.records().find(Archive.LEDGER, "m");
        return meeting.isPresent() ? Print.of(meeting.get()) : "none";
    }
}
