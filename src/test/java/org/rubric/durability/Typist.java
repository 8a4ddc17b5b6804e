package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Repository;

/// The program under the knife, started by the shipped launcher in place of the window: tells what
/// the store holds, then works like an editor in a seeded order for as long as it is let.
public final class Typist {
    private static final int MOST_DRAFTS = 3;
    private static final int MOST_VERSIONS = 6;
    private static final int LIGHT = 60;
    static final String CATALOGUE = "catalogue";

    private final Voice voice = new Voice();
    private final Desk desk;
    private final Random random;
    private final Path word;
    private final List<Editor> editors = new ArrayList<>();
    private Repository repository;

    private Typist(Desk desk, Random random, Path word) {
        this.desk = desk;
        this.random = random;
        this.word = word;
    }

    /// `work HOME SEED ACTS WORD-FILE`.
    public static void main(String[] args) throws Exception {
        try (var desk = new Desk(Path.of(args[1]))) {
            var random = new Random(Long.parseLong(args[2]));
            var typist = new Typist(desk, random, Path.of(args[4]));
            typist.begin();
            for (int i = 0; i < Integer.parseInt(args[3]); i++) typist.act();
            typist.voice.say("closing");
        }
        new Voice().say("closed");
        Runtime.getRuntime().halt(0);
    }

    private void begin() throws IOException {
        voice.say("begin");
        repository = desk.repository();
        for (var entry : repository.drafts()) {
            var draft = repository.open(entry.draft());
            draft.recovered().ifPresent(line -> voice.say("mended " + line));
            voice.say("d " + entry.draft() + " " + Print.of(draft.document()));
            for (var version : draft.versions())
                voice.say(
                        "V %s %d %s"
                                .formatted(
                                        entry.draft(),
                                        version.number(),
                                        Print.of(draft.version(version.number()))));
            editors.add(new Editor(draft, voice, random));
        }
        for (var meeting : desk.meetings())
            voice.say("d " + meeting.id() + " " + Print.of(meeting));
        voice.say("d " + CATALOGUE + " " + Print.of(desk.catalogue()));
        voice.say("recovered " + repository.recovered().orElse("-"));
        voice.say("ready");
    }

    private void act() throws IOException {
        if (editors.stream().noneMatch(each -> each.size() < LIGHT)) add(small());
        var editor = any();
        switch (random.nextInt(40)) {
            case 0 -> add(small());
            case 1 -> {
                if (random.nextInt(3) == 0) add(desk.open(word).document());
            }
            case 2 -> leave(editor);
            case 3, 4, 5 -> reopen(editor);
            case 6, 7 -> editor.type(200 + random.nextInt(400));
            case 8, 9, 10, 11 -> conclude();
            case 12 -> define();
            case 13, 14 -> pause();
            default -> editor.work();
        }
    }

    /// Mostly one whose fingerprints cost little, so that much happens in a short life.
    private Editor any() {
        var editor = editors.get(random.nextInt(editors.size()));
        if (random.nextInt(8) == 0) return editor;
        return editors.stream().filter(each -> each.size() < LIGHT).findAny().orElse(editor);
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Document small() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 4; i++)
            body.add(Block.Paragraph.of(Id.fresh(), Inline.plain("Water rises " + i + ".")));
        return Document.of(FrontMatter.EMPTY, body);
    }

    private void add(Document document) throws IOException {
        if (editors.size() >= MOST_DRAFTS) leave(editors.getFirst());
        var draft = repository.create(document, "Under study");
        voice.say("c " + draft.id() + " " + Print.of(draft.document()));
        editors.add(new Editor(draft, voice, random));
    }

    /// Closes a draft and takes it out of the list; the last one stays.
    private void leave(Editor editor) throws IOException {
        if (editors.size() < 2) return;
        var id = editor.draft().id();
        editors.remove(editor);
        voice.say("t");
        editor.draft().close();
        voice.say("x " + id);
        repository.remove(id);
        voice.say("X " + id);
    }

    private void reopen(Editor editor) throws IOException {
        var id = editor.draft().id();
        if (editor.draft().versions().size() > MOST_VERSIONS && editors.size() > 1) leave(editor);
        else {
            editors.remove(editor);
            voice.say("t");
            editor.draft().close();
            editors.add(new Editor(repository.open(id), voice, random));
        }
    }

    private void conclude() throws IOException {
        var id = Sample.meeting().id();
        Optional<Kept<Meeting>> kept = desk.ledgers().find(id);
        if (kept.isEmpty()) return;
        var kinds = Conclusion.Kind.values();
        var reached =
                new Conclusion(
                        kinds[random.nextInt(kinds.length)],
                        "agreed at " + random.nextInt(),
                        Instant.now(),
                        Conclusion.Statement.NONE);
        var documents = kept.get().now().documents();
        var about = documents.get(random.nextInt(documents.size())).id();
        var after = kept.get().now().update(about, document -> document.conclude(reached));
        int number = voice.wants(id.value(), Print.of(after));
        voice.acknowledges(id.value(), number, kept.get().change("conclude", _ -> after, "Ana"));
    }

    private void define() throws IOException {
        Kept<Catalogue> kept = desk.knowledge();
        var term =
                new Term("flood " + random.nextInt(), "Water.", "", "", "en", Provenance.UNKNOWN);
        var after = kept.now().with(term);
        int number = voice.wants(CATALOGUE, Print.of(after));
        voice.acknowledges(CATALOGUE, number, kept.change("define", _ -> after, "Ana"));
    }
}
