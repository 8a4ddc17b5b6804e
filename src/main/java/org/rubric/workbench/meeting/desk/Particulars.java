package org.rubric.workbench.meeting.desk;

import java.util.ArrayList;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.AtHand;

/// What is said of an entry below its title: its source, the text that marks refer to, how many
/// changes; of an item how long it is to take.
record Particulars(Words words, AtHand at) {

    String of(Entry entry) {
        var said = new ArrayList<String>();
        entry.document()
                .map(d -> d.heading().source())
                .filter(s -> !s.isBlank())
                .ifPresent(said::add);
        at.base()
                .filter(base -> entry.document().filter(d -> !d.id().equals(base.id())).isPresent())
                .ifPresent(base -> said.add(words.of("desk.against", base.number().printed())));
        int changes = at.marks().changes();
        if (changes >= 0) said.add(words.of("desk.changes", changes));
        if (entry.document().isEmpty() && entry.planned().toMinutes() > 0)
            said.add(words.of("meeting.minutes", entry.planned().toMinutes()));
        return String.join(" · ", said);
    }
}
