package org.rubric.rules;

import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.FixedTexts;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Placement;
import org.rubric.document.Settings;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Numbering;

import java.util.function.Supplier;

/// Everything a rule may look at.
///
/// @param fixed the prescribed sentences, asked for only by who would write them
/// @param placement where typesetting put things; [Placement#NONE] while an author types
public record Dossier(
        Snapshot snapshot,
        Survey survey,
        Catalogue catalogue,
        Supplier<FixedTexts> fixed,
        Decision decision,
        Placement placement) {

    public static Dossier of(Snapshot snapshot, Catalogue catalogue) {
        return new Dossier(
                snapshot,
                Survey.of(snapshot.document()),
                catalogue,
                () -> FixedTexts.OWN,
                Decision.NONE,
                Placement.NONE);
    }

    /// The same, looked at through another survey.
    Dossier through(Survey other) {
        return new Dossier(snapshot, other, catalogue, fixed, decision, placement);
    }

    /// The same with the user's own prescribed sentences.
    public Dossier with(Supplier<FixedTexts> texts) {
        return new Dossier(snapshot, survey, catalogue, texts, decision, placement);
    }

    public Dossier at(Stage changed) {
        return at(decision.at(changed));
    }

    /// The same, looked at as a text that is that near to a decision.
    public Dossier at(Decision changed) {
        return new Dossier(snapshot, survey, catalogue, fixed, changed, placement);
    }

    public Stage stage() {
        return decision.stage();
    }

    public Document document() {
        return snapshot.document();
    }

    public Numbering numbering() {
        return snapshot.numbering();
    }

    /// The label of a thing as a message says it, "Table 6-1"; empty if it has none.
    public String label(Id id) {
        return numbering()
                .label(id)
                .filter(label -> !label.number().isEmpty())
                .map(label -> label.standing().replace('\u00a0', ' ').strip())
                .orElse("");
    }

    /// Whether it is a draft of a whole text: one that has scope, definitions and the other parts,
    /// not a list of changes to another text.
    public boolean whole() {
        return switch (document().front().identity().kind()) {
            case AMENDMENT, CORRIGENDUM, ERRATUM -> false;
            case RECOMMENDATION,
                    REVISED_RECOMMENDATION,
                    SUPPLEMENT,
                    IMPLEMENTERS_GUIDE,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    draft() && !apart();
        };
    }

    /// Whether all of a text is there, so that what is missing is missing: neither changes to
    /// another text nor a part published apart.
    public boolean complete() {
        return switch (document().front().identity().kind()) {
            case AMENDMENT, CORRIGENDUM, ERRATUM, IMPLEMENTERS_GUIDE -> false;
            default -> !apart();
        };
    }

    /// Whether it is also an International Standard, whose format differs in places.
    public boolean common() {
        return survey.passages().stream()
                .takeWhile(passage -> passage.region() != Region.BODY)
                .anyMatch(passage -> passage.words().contains("| International Standard"));
    }

    /// Whether it is a part of a text that is published apart: it begins with an annex, or with a
    /// number that is not the first, such as F1.1. The other parts hold its scope and references.
    public boolean apart() {
        return !document().settings().origin().equals(Settings.Origin.FIRST)
                || document().body().stream()
                        .filter(Block.Clause.class::isInstance)
                        .map(Block.Clause.class::cast)
                        .findFirst()
                        .filter(Dossier::later)
                        .isPresent();
    }

    private static boolean later(Block.Clause first) {
        var printed = first.traits().printed().strip();
        return first.kind() == Block.Clause.Kind.ANNEX
                ? !printed.isEmpty()
                : printed.matches("[A-Z]\\d*\\.\\d.*");
    }

    /// Whether it is a resolution of the assembly, which has an order of its own: its first words
    /// name who resolves.
    public boolean resolution() {
        var identity = document().front().identity();
        if (!identity.designation().isEmpty() || document().body().isEmpty()) return false;
        var first = Inline.text(document().body().getFirst().runs());
        return first.startsWith("The World Telecommunication Standardization Assembly");
    }

    /// Whether it is about how the sector works: these texts, the A series, keep the order of
    /// clauses that their matter asks for.
    public boolean organizational() {
        return document().front().identity().name().startsWith("A.");
    }

    /// Whether its author can still change its structure: not a published text that was opened.
    public boolean draft() {
        return document().settings().policy() == Settings.Policy.COMPUTED;
    }
}
