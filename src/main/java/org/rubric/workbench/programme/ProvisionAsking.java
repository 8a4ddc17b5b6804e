package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.catalogue.Resolution.Provision;
import org.rubric.catalogue.Resolution;

/// Asks for a provision that the source of a resolution does not give.
record ProvisionAsking(Secretary secretary, CoverageView.Changes.Amend amend) {
    void add(Resolution resolution, Node below) {
        var words = secretary.words();
        secretary.ask(
                words.of("coverage.provision.new", resolution.name()),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(
                                words.of("coverage.verb"), "", words.of("coverage.verb.prompt")),
                        new Asking.Question(words.of("coverage.text"), "", "", 3)),
                answers -> added(resolution, answers),
                below);
    }

    private Optional<String> added(Resolution resolution, List<String> answers) {
        var words = secretary.words();
        if (answers.get(1).isEmpty()) return Optional.of(words.of("coverage.provision.empty"));
        var all = new ArrayList<>(resolution.provisions());
        all.add(new Provision(answers.get(0), answers.get(1)));
        amend.put(
                words.of("coverage.provision.added", resolution.name()),
                resolution.withProvisions(all));
        return Optional.empty();
    }
}
