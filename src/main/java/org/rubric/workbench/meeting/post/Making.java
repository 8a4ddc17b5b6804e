package org.rubric.workbench.meeting.post;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.workbench.Working;

/// Makes the files behind the window, with how far it is and a way to stop.
///
/// @param named what the folder of the files is called, as long as nobody calls it otherwise
public record Making(PostRoom room, Supplier<String> named) {

    public void ask(List<Posting> chosen, Node below) {
        if (chosen.isEmpty()) room.say(room.word("files.none"));
        else room.show(new FilesPanel(room, named.get(), chosen, job -> make(job, below)), below);
    }

    private void make(PostJob job, Node below) {
        var hall = room.hall();
        room.say(room.word("files.writing"));
        var working = new Working(hall.words(), hall.frame().bottom(), room.word("files.what"));
        hall.background()
                .execute(
                        () -> {
                            try {
                                var made = job.run(room.desk(), working);
                                ended(working, () -> made(made, below));
                            } catch (CancellationException _) {
                                ended(working, () -> room.say(room.word("files.cancelled")));
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
        var place = made.getFirst().files().getFirst().getParent();
        room.say(room.word("made.title", made.size(), place));
        if (below.getScene() != null) room.show(new MadePanel(room, made), below);
    }
}
