package org.rubric.workbench.meeting.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rubric.document.Id;
import org.rubric.meeting.Action;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;

/// What comes back at the next meeting and what is to be done, as rows to go to.
record Outstanding(Words words, Consumer<Id> go) {

    List<Place.Target> rows(Meeting meeting, String typed) {
        var rows = new ArrayList<Place.Target>();
        for (var document : Proceedings.carriedForward(meeting))
            Entry.find(meeting, document.id())
                    .ifPresent(
                            entry ->
                                    rows.add(
                                            new Place.Target(
                                                    entry.called() + "  " + entry.title(),
                                                    document.conclusion().orElseThrow().kind().words(),
                                                    () -> go.accept(entry.id()))));
        for (var action : Proceedings.open(meeting)) rows.add(row(action));
        var wanted = typed.toLowerCase(Locale.ROOT);
        rows.removeIf(row -> !row.words().toLowerCase(Locale.ROOT).contains(wanted));
        return rows;
    }

    private Place.Target row(Action action) {
        var what = action.owner().isBlank() ? action.what() : action.owner() + ": " + action.what();
        var due = action.due().isBlank() ? words.of("desk.action.open") : words.of("desk.action.by", action.due());
        return new Place.Target(what, due, () -> action.about().ifPresent(go));
    }
}
