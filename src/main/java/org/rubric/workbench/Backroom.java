package org.rubric.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.FixedTexts;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.report.ReportCorrections;
import org.rubric.desk.meeting.report.Reports;
import org.rubric.desk.reference.EntryCorrections;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.LocatorJob;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;
import org.rubric.meeting.report.Posted;
import org.rubric.meeting.report.Recomposition;
import org.rubric.rules.Correction;
import org.rubric.rules.Decision;
import org.rubric.rules.Dossier;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Rulebook;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wanted;
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
    private final Function<Document, List<Finding>> located;
    private final Optional<Kept<Catalogue>> knowledge;
    private final Optional<JustificationBook> justifications;
    private final Known known;
    private final Beside beside;

    public Backroom(Rulebook rulebook, Catalogue catalogue, Typesetter typesetter) {
        this(
                rulebook,
                typesetter,
                new Known(
                        () -> catalogue,
                        Optional.empty(),
                        () -> FixedTexts.OWN,
                        Optional.empty(),
                        () -> System.getProperty("user.name", "")),
                _ -> List.of());
    }

    /// What is known beside the draft.
    ///
    /// @param catalogue as it is whenever it is asked for
    /// @param kept the catalogue to be changed; empty: it cannot be
    /// @param fixed the prescribed sentences as the user has them, asked for when one is written
    /// @param justifications of texts of other organizations
    /// @param author whom comments are by
    public record Known(
            Supplier<Catalogue> catalogue,
            Optional<Kept<Catalogue>> kept,
            Supplier<FixedTexts> fixed,
            Optional<JustificationBook> justifications,
            Supplier<String> author) {}

    /// What other records say of a draft.
    ///
    /// @param standing how far it is
    /// @param reports that follow their meetings
    /// @param decision which it may be near to
    private record Beside(
            Function<Document, String> standing,
            Optional<Reports> reports,
            Function<Document, Decision> decision) {}

    /// @param located what is wrong with places of other texts that a draft names
    public Backroom(
            Rulebook rulebook,
            Typesetter typesetter,
            Known known,
            Function<Document, List<Finding>> located) {
        this(
                rulebook,
                typesetter,
                known,
                located,
                new Beside(Backroom::own, Optional.empty(), _ -> Decision.NONE));
    }

    private Backroom(
            Rulebook rulebook,
            Typesetter typesetter,
            Known known,
            Function<Document, List<Finding>> located,
            Beside beside) {
        this.rulebook = rulebook;
        this.proofreader = new Proofreader(rulebook);
        this.catalogue = known.catalogue;
        this.knowledge = known.kept;
        this.justifications = known.justifications;
        this.typesetter = typesetter;
        this.known = known;
        this.fixed = known.fixed;
        this.located = located;
        this.beside = beside;
    }

    private static String own(Document document) {
        return document.front().approval().status();
    }

    /// The same, where more is known of how far a draft is than it says itself.
    Backroom stating(Function<Document, String> said) {
        return with(new Beside(said, beside.reports, beside.decision));
    }

    /// The same, where the reports of meetings follow their records.
    Backroom following(Reports all) {
        return with(new Beside(beside.standing, Optional.of(all), beside.decision));
    }

    /// The same, where some drafts are on their way to a decision.
    Backroom deciding(Function<Document, Decision> near) {
        return with(new Beside(beside.standing, beside.reports, near));
    }

    private Backroom with(Beside other) {
        return new Backroom(rulebook, typesetter, known, located, other);
    }

    @Override
    public String standing(Document document) {
        return beside.standing.apply(document);
    }

    @Override
    public List<Finding> check(Snapshot snapshot) {
        var found = new ArrayList<>(proofreader.proofread(dossier(snapshot)));
        found.addAll(located.apply(snapshot.document()));
        beside.reports.ifPresent(all -> found.addAll(all.waiting(snapshot.document())));
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }

    @Override
    public List<Correction> corrections(Finding finding, Snapshot snapshot) {
        if (finding.code().equals(Recomposition.FACTS))
            return beside.reports
                    .map(all -> all.corrections(finding, snapshot.document()))
                    .orElse(List.of());
        var entries = EntryCorrections.of(finding, snapshot, catalogue.get());
        if (!entries.isEmpty()) return entries;
        var rule = rulebook.rule(finding.code());
        if (rule.isEmpty()) return List.of();
        return rule.get().corrections(finding, known(snapshot));
    }

    @Override
    public Optional<Wanted> wanted(Finding finding, Snapshot snapshot) {
        return rulebook.rule(finding.code()).flatMap(r -> r.wanted(finding, known(snapshot)));
    }

    private Dossier known(Snapshot snapshot) {
        return proofreader.known(Dossier.of(snapshot, catalogue.get())).with(fixed);
    }

    private Dossier dossier(Snapshot snapshot) {
        var near = beside.decision.apply(snapshot.document());
        return Dossier.of(snapshot, catalogue.get()).at(near);
    }

    @Override
    public Set<Id> following(Document document) {
        return beside.reports.map(all -> all.following(document)).orElse(Set.of());
    }

    @Override
    public Optional<Sheet> sheet(Finding finding) {
        if (finding.code().equals(Recomposition.FACTS)) return Optional.of(ReportCorrections.SHEET);
        if (finding.code().equals(LocatorJob.SHEET.code())) return Optional.of(LocatorJob.SHEET);
        return rulebook.rule(finding.code()).map(rule -> rule.sheet());
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Optional<Kept<Catalogue>> knowledge() {
        return knowledge;
    }

    @Override
    public Optional<JustificationBook> justifications() {
        return justifications;
    }

    @Override
    public String author() {
        return known.author.get();
    }

    @Override
    public void forget() {
        proofreader.forget();
        typesetter.forget();
    }

    @Override
    public Imprint typeset(Snapshot snapshot, Look look) {
        return typesetter.set(Posted.of(snapshot.document()), snapshot.numbering(), look);
    }

    @Override
    public Optional<Imprint> touched(Snapshot snapshot, Look look, Id block) {
        return typesetter.touched(
                Posted.of(snapshot.document()), snapshot.numbering(), look, block);
    }
}
