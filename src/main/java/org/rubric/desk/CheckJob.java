package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Finding;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Dossier;
import org.rubric.rules.Ignored;
import org.rubric.rules.Places;
import org.rubric.rules.Profile;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Sifted;
import org.rubric.rules.Decision;
import org.rubric.rules.Stage;

/// Check a document against the drafting rules. What opening the file found is told along.
///
/// @param ignored what the author of a draft has decided to leave
public record CheckJob(Subject subject, Profile profile, Decision decision, List<Ignored> ignored) {
    public CheckJob {
        ignored = List.copyOf(ignored);
    }

    /// With the profile of its kind, as a text under study.
    public static CheckJob of(Subject subject) {
        var kind = subject.document().front().identity().kind();
        return new CheckJob(subject, Profile.of(kind), Decision.NONE, List.of());
    }

    /// With the words of the command line; empty if one is unknown.
    public static Optional<CheckJob> of(Subject subject, String profile, String stage) {
        return Profile.of(profile)
                .flatMap(
                        p ->
                                Stage.of(stage)
                                        .map(
                                                s ->
                                                        new CheckJob(
                                                                subject,
                                                                p,
                                                                Decision.NONE.at(s),
                                                                List.of())));
    }

    /// The same for a text that is that far.
    public CheckJob at(Stage far) {
        return at(decision.at(far));
    }

    /// The same with what is known beside the text.
    public CheckJob at(Decision near) {
        return new CheckJob(subject, profile, near, ignored);
    }

    /// The same without what is ignored.
    public CheckJob leaving(List<Ignored> checks) {
        return new CheckJob(subject, profile, decision, checks);
    }

    /// With more that was found already.
    CheckJob told(List<Finding> more) {
        var all = new ArrayList<>(subject.findings());
        all.addAll(more);
        var same = new Subject(subject.name(), subject.document(), all);
        return new CheckJob(same, profile, decision, ignored);
    }

    public Checked run(Proofreader proofreader, Catalogue catalogue) {
        var snapshot = Snapshot.of(subject.document());
        var dossier = Dossier.of(snapshot, catalogue).at(decision);
        var findings = new ArrayList<>(proofreader.proofread(dossier, profile));
        findings.addAll(subject.findings());
        findings.addAll(snapshot.numbering().findings());
        var sifted = Sifted.of(findings, ignored, subject.document());
        var places = new Places(subject.document(), snapshot.numbering());
        return new Checked(subject.document(), places, List.of(), sifted.left().size())
                .with(sifted.open());
    }
}
