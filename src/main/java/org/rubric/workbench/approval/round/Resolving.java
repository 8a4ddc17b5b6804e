package org.rubric.workbench.approval.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.desk.approval.round.Resolution;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.programme.Deadline;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Decided;
import org.rubric.repository.Version;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Place;

/// Makes the files of a resolution: the record of the comments and the marked text.
record Resolving(RoundRoom room, Announcing announcing) {

    /// A round of a draft, whatever is shown meanwhile.
    private record Asked(Kept<ApprovalRecord> kept, int at, Optional<LocalDate> end) {
        private Resolution resolution(int base) {
            return new Resolution(kept.now(), kept.now().rounds().get(at), base, end);
        }
    }

    private Asked asked() {
        var end = announcing.end(room.round().orElseThrow()).map(Deadline::date);
        return new Asked(room.kept(), room.at(), end);
    }

    /// Whether another draft or round is in front since.
    private boolean gone(Asked asked) {
        boolean gone = room.kept() != asked.kept || room.at() != asked.at;
        if (gone) room.say(room.word("resolution.gone"));
        return gone;
    }

    /// Asks which version was commented on where that is not known, then where the files go.
    void ask(Node below) {
        var asked = asked();
        var decided = room.record().decided();
        var texts = room.texts();
        if (decided.isPresent()) panel(asked, decided.get().version(), below);
        else room.hall().behind(texts::versions, found -> choose(asked, found, below));
    }

    private void choose(Asked asked, List<Version> versions, Node below) {
        if (gone(asked)) return;
        if (versions.isEmpty()) {
            room.say(room.word("base.none"));
            return;
        }
        room.show(
                new Chooser(
                        room.word("base.which"),
                        room.word("base.none"),
                        typed -> rows(asked, versions, typed, below),
                        room::close),
                below);
    }

    private List<Place.Target> rows(Asked asked, List<Version> versions, String typed, Node below) {
        var rows = new ArrayList<Place.Target>();
        for (var version : versions.reversed())
            if (version.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                rows.add(
                        new Place.Target(
                                version.name(),
                                version.made().toString().substring(0, 10),
                                () -> based(asked, version, below)));
        return rows;
    }

    /// The version is kept as the one that was decided on.
    private void based(Asked asked, Version version, Node below) {
        if (gone(asked)) return;
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
        panel(asked, version.number(), below);
    }

    private void panel(Asked asked, int base, Node below) {
        var desk = room.hall().desk();
        var resolution = asked.resolution(base);
        room.say(room.word("resolution.reading"));
        room.hall()
                .behind(
                        () -> resolution.postings(desk),
                        all -> {
                            if (gone(asked)) return;
                            room.say("");
                            show(asked, base, all, below);
                        });
    }

    private void show(Asked asked, int base, List<Posting> all, Node below) {
        if (below.getScene() == null) return;
        var panel =
                new ResolutionPanel(
                        room,
                        all,
                        (number, folder, replace) -> {
                            if (gone(asked)) return;
                            var round = room.round().orElseThrow();
                            if (!round.document().equals(number))
                                room.change(
                                        room.word("numbered", number),
                                        now -> now.withDocument(number));
                            make(asked.resolution(base), folder, replace, below);
                        });
        room.show(panel, below);
    }

    private void make(
            Resolution resolution, java.nio.file.Path folder, boolean replace, Node below) {
        room.say(room.word("resolution.writing"));
        var desk = room.hall().desk();
        room.hall()
                .making(
                        room.word("resolution"),
                        room.word("resolution.cancelled"),
                        progress ->
                                new PostJob(resolution.postings(desk), folder, replace)
                                        .run(desk, progress),
                        made -> made(made, below));
    }

    private void made(List<PostedFile> made, Node below) {
        room.say(room.word("resolution.made", made.size(), made.getFirst().pdf().getParent()));
        if (below.getScene() != null) room.show(new MadeFiles(room, made), below);
    }
}
