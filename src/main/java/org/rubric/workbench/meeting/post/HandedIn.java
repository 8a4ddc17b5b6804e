package org.rubric.workbench.meeting.post;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.handover.Difference;
import org.rubric.desk.meeting.handover.Differing;
import org.rubric.desk.meeting.handover.DraftParcel;
import org.rubric.desk.meeting.handover.Parcel;
import org.rubric.desk.meeting.handover.TakingIn;
import org.rubric.desk.review.Returned;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.meeting.Hall;

/// Takes a file that hands a meeting over, dropped on the window or opened: a meeting that is new
/// here is made and opened; of one that is here it is listed what differs. A draft alone comes
/// under review of the one that is here.
public final class HandedIn implements Predicate<Path> {
    private final PostRoom room;
    private final Consumer<Kept<Meeting>> open;
    private final Supplier<Bounds> place;
    private final BiConsumer<Id, Returned> review;

    /// What a file holds, once it is read.
    ///
    /// @param texts that differ
    record Came(TakingIn taking, Parcel parcel, List<Difference> found, List<Parcel.Text> texts) {}

    /// @param open shows a meeting
    /// @param place of the scene below which the list opens
    /// @param review puts a copy under review of a draft, and shows it once that is open
    public HandedIn(
            Hall hall,
            Consumer<Kept<Meeting>> open,
            Supplier<Bounds> place,
            BiConsumer<Id, Returned> review) {
        room = new PostRoom(hall);
        this.open = open;
        this.place = place;
        this.review = review;
    }

    @Override
    public boolean test(Path file) {
        if (!Parcel.named(file)) return false;
        room.say(room.hall().words().of("open.reading", file.getFileName()));
        room.behind(() -> read(file), Runnable::run);
        return true;
    }

    /// @return what is to be done on the thread of the window
    private Runnable read(Path file) throws IOException {
        if (DraftParcel.holds(file))
            return new HandedDraft(room, review).read(DraftParcel.read(file));
        var parcel = Parcel.read(file);
        var taking = new TakingIn(room.desk(), parcel);
        if (!taking.known()) {
            var kept = taking.fresh(room.word("handover.taken"));
            return () -> opened(kept, parcel.meeting().title());
        }
        var came = new Came(taking, parcel, taking.differences(), taking.texts());
        var here = room.desk().ledgers().find(parcel.meeting().id()).orElseThrow();
        return () -> ask(here, came);
    }

    private void opened(Kept<Meeting> kept, String title) {
        open.accept(kept);
        room.say(room.word("handover.new", title));
    }

    private void ask(Kept<Meeting> here, Came came) {
        open.accept(here);
        if (came.found().isEmpty() && came.texts().isEmpty()) {
            room.say(room.word("handover.same", here.now().title()));
            return;
        }
        room.say("");
        // The place has just come to the front: the panel opens once it is laid out.
        Platform.runLater(
                () ->
                        room.hall()
                                .frame()
                                .overlay()
                                .below(
                                        new DifferencesPanel(
                                                room, came, chosen -> take(here, came, chosen)),
                                        place.get()));
    }

    private void take(Kept<Meeting> here, Came came, DifferencesPanel.Chosen chosen) {
        room.close();
        int many = chosen.differences().size() + chosen.texts().size();
        room.behind(
                () -> {
                    for (var text : chosen.texts()) came.taking().take(text);
                    came.taking().files(Differing.take(here.now(), chosen.differences()));
                    came.taking().taken();
                    return many;
                },
                _ -> {
                    var said = room.word("handover.took", many, came.parcel().by());
                    room.change(here, said, now -> Differing.take(now, chosen.differences()));
                });
    }
}
