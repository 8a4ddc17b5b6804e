package org.rubric.workbench.approval.round;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rubric.desk.approval.round.Resolution;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.programme.Deadline;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.Decided;
import org.rubric.repository.Version;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Place;
import org.rubric.workbench.Working;

/// Makes the files of a resolution: the record of the comments and the marked text.
record Resolving(RoundRoom room, Announcing announcing) {

    /// Asks which version was commented on where that is not known, then where the files go.
    void ask(Node below) {
        var decided = room.record().decided();
        if (decided.isPresent()) panel(decided.get().version(), below);
        else room.hall().behind(() -> room.texts().versions(), found -> choose(found, below));
    }

    private void choose(List<Version> versions, Node below) {
        if (versions.isEmpty()) {
            room.say(room.word("base.none"));
            return;
        }
        room.show(
                new Chooser(
                        room.word("base.which"),
                        room.word("base.none"),
                        typed -> rows(versions, typed, below),
                        room::close),
                below);
    }

    private List<Place.Target> rows(List<Version> versions, String typed, Node below) {
        var rows = new ArrayList<Place.Target>();
        for (var version : versions.reversed())
            if (version.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                rows.add(
                        new Place.Target(
                                version.name(),
                                version.made().toString().substring(0, 10),
                                () -> based(version, below)));
        return rows;
    }

    /// The version is kept as the one that was decided on.
    private void based(Version version, Node below) {
        var event =
                room.entry()
                        .map(ProgrammeEntry::course)
                        .flatMap(course -> course.last(State.CONSENTED));
        var day =
                event.flatMap(e -> org.rubric.programme.Days.read(e.date()))
                        .orElse(LocalDate.ofInstant(version.made(), java.time.ZoneOffset.UTC));
        var decided =
                new Decided(version.number(), day, event.map(e -> e.meeting()).orElse(""), "");
        room.changed(
                room.word("based", version.name()),
                now -> now.withDecided(Optional.of(decided)),
                now -> now);
        panel(version.number(), below);
    }

    private void panel(int base, Node below) {
        room.say(room.word("resolution.reading"));
        room.hall()
                .behind(
                        () -> postings(base),
                        all -> {
                            room.say("");
                            show(base, all, below);
                        });
    }

    private Resolution resolution(int base) {
        var round = room.round().orElseThrow();
        var end = announcing.end(round).map(Deadline::date);
        return new Resolution(room.record(), round, base, end);
    }

    private List<Posting> postings(int base) throws IOException {
        return resolution(base).postings(room.hall().desk());
    }

    private void show(int base, List<Posting> all, Node below) {
        if (below.getScene() == null) return;
        var panel =
                new ResolutionPanel(
                        room,
                        all,
                        (number, folder, replace) -> make(base, number, folder, replace, below));
        room.show(panel, below);
    }

    private void make(
            int base, String number, java.nio.file.Path folder, boolean replace, Node below) {
        var round = room.round().orElseThrow();
        if (!round.document().equals(number))
            room.change(room.word("numbered", number), now -> now.withDocument(number));
        var hall = room.hall();
        var name = room.word("resolution");
        var working = new Working(hall.words(), hall.frame().bottom(), name);
        room.say(room.word("resolution.writing"));
        hall.background()
                .execute(
                        () -> {
                            try {
                                var made =
                                        new PostJob(postings(base), folder, replace)
                                                .run(hall.desk(), working);
                                ended(working, () -> made(made, below));
                            } catch (CancellationException _) {
                                ended(working, () -> room.say(room.word("resolution.cancelled")));
                            } catch (IOException | RuntimeException e) {
                                ended(working, () -> room.say(String.valueOf(e.getMessage())));
                            }
                        });
    }

    private static void ended(Working working, Runnable then) {
        Platform.runLater(
                () -> {
                    working.end();
                    then.run();
                });
    }

    private void made(List<PostedFile> made, Node below) {
        room.say(room.word("resolution.made", made.size(), made.getFirst().pdf().getParent()));
        if (below.getScene() != null) room.show(new MadeFiles(room, made), below);
    }
}
