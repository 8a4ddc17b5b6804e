package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Dossier;
import org.rubric.rules.Profile;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Stage;

/// Check a document against the drafting rules. What opening the file found is told along.
public record CheckJob(Subject subject, Profile profile, Stage stage) {

    /// With the profile of its kind, as a text under study.
    public static CheckJob of(Subject subject) {
        var kind = subject.document().front().identity().kind();
        return new CheckJob(subject, Profile.of(kind), Stage.UNDER_STUDY);
    }

    /// With the words of the command line; empty if one is unknown.
    public static Optional<CheckJob> of(Subject subject, String profile, String stage) {
        return Profile.of(profile)
                .flatMap(p -> Stage.of(stage).map(s -> new CheckJob(subject, p, s)));
    }

    public Checked run(Proofreader proofreader, Catalogue catalogue) {
        var snapshot = Snapshot.of(subject.document());
        var dossier = Dossier.of(snapshot, catalogue).at(stage);
        var findings = new ArrayList<>(proofreader.proofread(dossier, profile));
        findings.addAll(subject.findings());
        findings.addAll(snapshot.numbering().findings());
        return new Checked(subject.document(), snapshot.numbering(), List.of()).with(findings);
    }
}
