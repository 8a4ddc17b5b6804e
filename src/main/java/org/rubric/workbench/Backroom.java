package org.rubric.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.FixedTexts;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Rulebook;
import org.rubric.rules.Sheet;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;
import org.rubric.workbench.write.WriteDesk;

/// Checks and pages straight from the rooms that make them.
public final class Backroom implements WriteDesk {
    private final Rulebook rulebook;
    private final Proofreader proofreader;
    private final Supplier<Catalogue> catalogue;
    private final Typesetter typesetter;
    private final Supplier<FixedTexts> fixed;
    private final Function<Document, String> standing;

    public Backroom(Rulebook rulebook, Catalogue catalogue, Typesetter typesetter) {
        this(rulebook, () -> catalogue, typesetter, () -> FixedTexts.OWN);
    }

    /// @param catalogue as it is whenever it is asked for
    /// @param fixed the prescribed sentences as the user has them, asked for when one is written
    public Backroom(
            Rulebook rulebook,
            Supplier<Catalogue> catalogue,
            Typesetter typesetter,
            Supplier<FixedTexts> fixed) {
        this(rulebook, catalogue, typesetter, fixed, Backroom::own);
    }

    private Backroom(
            Rulebook rulebook,
            Supplier<Catalogue> catalogue,
            Typesetter typesetter,
            Supplier<FixedTexts> fixed,
            Function<Document, String> standing) {
        this.rulebook = rulebook;
        this.proofreader = new Proofreader(rulebook);
        this.catalogue = catalogue;
        this.typesetter = typesetter;
        this.fixed = fixed;
        this.standing = standing;
    }

    private static String own(Document document) {
        return document.front().approval().status();
    }

    /// The same, where more is known of how far a draft is than it says itself.
    Backroom stating(Function<Document, String> known) {
        return new Backroom(rulebook, catalogue, typesetter, fixed, known);
    }

    @Override
    public String standing(Document document) {
        return standing.apply(document);
    }

    @Override
    public List<Finding> check(Snapshot snapshot) {
        return proofreader.proofread(Dossier.of(snapshot, catalogue.get()));
    }

    @Override
    public List<Correction> corrections(Finding finding, Snapshot snapshot) {
        var rule = rulebook.rule(finding.code());
        if (rule.isEmpty()) return List.of();
        var dossier = proofreader.known(Dossier.of(snapshot, catalogue.get()));
        return rule.get().corrections(finding, dossier.with(fixed));
    }

    @Override
    public Optional<Sheet> sheet(Finding finding) {
        return rulebook.rule(finding.code()).map(rule -> rule.sheet());
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Imprint typeset(Snapshot snapshot, Look look) {
        return typesetter.set(snapshot.document(), snapshot.numbering(), look);
    }

    @Override
    public Optional<Imprint> touched(Snapshot snapshot, Look look, Id block) {
        return typesetter.touched(snapshot.document(), snapshot.numbering(), look, block);
    }
}
