package org.rubric.workbench.meeting.post;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.desk.meeting.post.Posting;

/// Makes the files behind the window, with how far it is and a way to stop.
///
/// @param named what the folder of the files is called, as long as nobody calls it otherwise
public record Making(PostRoom room, Supplier<String> named) {

    public void ask(List<Posting> chosen, Node below) {
        if (chosen.isEmpty()) room.say(room.word("files.none"));
        else room.show(new FilesPanel(room, named.get(), chosen, job -> make(job, below)), below);
    }

    private void make(PostJob job, Node below) {
        room.say(room.word("files.writing"));
        room.hall()
                .making(
                        room.word("files.what"),
                        room.word("files.cancelled"),
                        progress -> job.run(room.desk(), progress),
                        made -> made(made, below));
    }

    private void made(List<PostedFile> made, Node below) {
        var place = made.getFirst().files().getFirst().getParent();
        room.say(room.word("made.title", made.size(), place));
        if (below.getScene() != null) room.show(new MadePanel(room, made), below);
    }
}
