package org.rubric.desk.meeting.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Posting.Text;
import org.rubric.document.Document;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;

/// Makes documents to post of texts: with the header table as it is posted, a file name that no
/// other of them has, and all that each lacks. Runs the checks: not on the window's thread.
public final class Poster {
    private final Meeting meeting;
    private final Covering covering;
    private final Readiness readiness;
    private final FileWords names;
    private final boolean checks;

    /// @param meeting to which they are posted, and which has their numbers
    public Poster(Desk desk, Meeting meeting) throws IOException {
        this.meeting = meeting;
        covering = new Covering(meeting, desk.me().now());
        readiness = new Readiness(desk);
        names = new FileWords(meeting);
        checks = true;
    }

    private Poster(Poster same) {
        meeting = same.meeting;
        covering = same.covering;
        readiness = same.readiness;
        names = same.names;
        checks = false;
    }

    /// The same for texts whose checks are looked at elsewhere: they are not run again.
    public Poster unchecked() {
        return new Poster(this);
    }

    public Assigned number(Sort sort, String name) {
        return meeting.results().outputs().number(sort.role(name));
    }

    /// One that is composed anew each time.
    static Text composed(String title, Document document) {
        return new Text(title, document, Optional.empty(), Optional.empty());
    }

    /// @param name in its role
    /// @param what its files are called after the number
    /// @param own what it lacks beyond what is asked of every document
    public Posting of(Sort sort, String name, Text text, String what, List<Want> own) {
        var number = number(sort, name);
        return of(sort, number, text, names.of(number, what), own);
    }

    /// One of the meeting itself, whose files tell its group and its day.
    Posting dated(Sort sort, Text text, String what, List<Want> own) {
        var number = number(sort, "");
        return of(sort, number, text, names.dated(number, what), own);
    }

    private Posting of(Sort sort, Assigned number, Text text, String file, List<Want> own) {
        var covered = covering.of(text.document(), number);
        var asks = new Readiness.Asks(sort, number, file, checks && sort.numbered());
        var wants = new ArrayList<>(readiness.of(covered, asks));
        wants.addAll(own);
        var whole = new Text(text.title(), covered, text.draft(), text.since());
        return new Posting(sort, number, whole, file, wants);
    }
}
