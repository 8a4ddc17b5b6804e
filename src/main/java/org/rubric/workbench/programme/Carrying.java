package org.rubric.workbench.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.rubric.programme.Bearer;
import org.rubric.programme.Topic;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Fuzzy;
import org.rubric.workbench.Place;

/// Asks what carries a topic though its own words do not say so.
record Carrying(Secretary secretary) {

    void choose(String topic, Node below) {
        var words = secretary.words();
        var all = bearers(topic);
        var chooser =
                new Chooser(
                        words.of("topics.add.prompt"),
                        words.of("coverage.claim.none"),
                        typed ->
                                all.stream()
                                        .filter(each -> Fuzzy.fit(each.words(), typed).isPresent())
                                        .toList(),
                        secretary::close);
        secretary.show(chooser, below);
    }

    private List<Place.Target> bearers(String topic) {
        var found = new ArrayList<Place.Target>();
        for (var entry : secretary.now().entries())
            found.add(target(new Topic(topic, Bearer.WORK_ITEM, entry.name())));
        try {
            for (var draft : secretary.desk().repository().drafts())
                found.add(target(new Topic(topic, Bearer.DRAFT, draft.name())));
            for (var meeting : secretary.desk().meetings())
                found.add(target(new Topic(topic, Bearer.MEETING, meeting.title())));
            for (var term : secretary.desk().catalogue().texts().terms())
                found.add(target(new Topic(topic, Bearer.TERM, term.term())));
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
        return found;
    }

    private Place.Target target(Topic topic) {
        var said = secretary.words().of("topics.added", topic.name(), topic.topic());
        return new Place.Target(
                topic.name(),
                topic.bearer().words(),
                () -> secretary.change(said, now -> now.with(topic)));
    }
}
