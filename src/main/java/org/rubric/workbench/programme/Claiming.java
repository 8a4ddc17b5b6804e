package org.rubric.workbench.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Fuzzy;
import org.rubric.workbench.Place;

/// Asks what serves a provision: a work item, a draft, a meeting or an event.
record Claiming(Secretary secretary, CoverageView.Changes.Serve claimed) {

    void choose(int resolution, String provision, Node below) {
        var words = secretary.words();
        var all = bearers(resolution, provision);
        var chooser =
                new Chooser(
                        words.of("coverage.claim.prompt"),
                        words.of("coverage.claim.none"),
                        typed -> fitting(all, typed),
                        secretary::close);
        secretary.show(chooser, below);
    }

    private static List<Place.Target> fitting(List<Place.Target> all, String typed) {
        return all.stream()
                .filter(each -> Fuzzy.fit(each.words() + " " + each.aside(), typed).isPresent())
                .toList();
    }

    private List<Place.Target> bearers(int resolution, String provision) {
        var found = new ArrayList<Place.Target>();
        for (var entry : secretary.now().entries())
            found.add(
                    target(
                            entry.name() + "  " + entry.item().title(),
                            new Claim(Bearer.WORK_ITEM, entry.name(), resolution, provision)));
        try {
            for (var draft : secretary.desk().repository().drafts())
                found.add(
                        target(
                                draft.name() + "  " + draft.title(),
                                new Claim(Bearer.DRAFT, draft.name(), resolution, provision)));
            for (var meeting : secretary.desk().meetings())
                found.add(
                        target(
                                meeting.title(),
                                new Claim(Bearer.MEETING, meeting.title(), resolution, provision)));
        } catch (IOException e) {
            secretary.around().say(e.getMessage());
        }
        for (var event : secretary.now().dialogues())
            found.add(
                    target(
                            event.title(),
                            new Claim(Bearer.EVENT, event.title(), resolution, provision)));
        return found;
    }

    private Place.Target target(String words, Claim claim) {
        return new Place.Target(words, claim.bearer().words(), () -> claimed.change(claim));
    }
}
