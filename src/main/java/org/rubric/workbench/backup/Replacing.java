package org.rubric.workbench.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.RestoreJob;
import org.rubric.desk.backup.Source;
import org.rubric.desk.backup.Swap;
import org.rubric.repository.seal.Seal;
import org.rubric.workbench.Words;
import org.rubric.workbench.Working;
import org.rubric.workbench.seal.Reopening;
import org.rubric.workbench.write.WritePlace;

/// Puts everything that a backup holds in the place of the documents: made ready behind the window,
/// which then closes and opens again with them. What could not be read is shown before.
final class Replacing {
    private final Words words;
    private final Desk desk;
    private final WritePlace.Frame frame;
    private final Aside aside;

    /// @param lost in sentences
    /// @param now opens the documents as they are
    private record Ready(List<String> lost, Seal now) {}

    Replacing(Words words, Desk desk, WritePlace.Frame frame, Aside aside) {
        this.words = words;
        this.desk = desk;
        this.frame = frame;
        this.aside = aside;
    }

    /// @param place below which it is told what is lost
    void by(Looked looked, Bounds place) {
        frame.overlay().close();
        var working = new Working(words, frame.bottom(), looked.name());
        aside.ask(
                () -> {
                    var doors = looked.doors();
                    var source = Source.of(looked.file(), Optional.empty(), doors, working);
                    var lost = new ArrayList<>(source.damage());
                    lost.addAll(new RestoreJob(desk.home(), doors).prepare(source, working));
                    return new Ready(lost, desk.repository().seal());
                },
                ready -> prepared(looked, ready, place),
                working::end);
    }

    private void prepared(Looked looked, Ready ready, Bounds place) {
        if (ready.lost.isEmpty()) {
            reopen(looked, ready.now);
            return;
        }
        var panel = new LostPanel(words, ready.lost, this::drop, () -> reopen(looked, ready.now));
        frame.overlay().below(panel, place);
    }

    private void drop() {
        frame.overlay().close();
        aside.ask(
                () -> {
                    new Swap(desk.home()).drop();
                    return words.of("safe.lost.not");
                },
                frame.bottom()::say);
    }

    /// Opening the documents puts in place what lies ready.
    private void reopen(Looked looked, Seal now) {
        frame.overlay().close();
        var scene = frame.overlay().getScene();
        var doors = looked.doors();
        Reopening.of(scene)
                .ifPresentOrElse(
                        reopening ->
                                reopening.again(
                                        words.of("safe.settling"),
                                        _ -> now,
                                        _ ->
                                                new Reopening.Then(
                                                        key ->
                                                                doors.wrapping(key, _ -> true)
                                                                        .seal(),
                                                        Optional.empty())),
                        () -> scene.getWindow().hide());
    }
}
