package org.rubric.programme.form;

import java.util.List;
import org.rubric.catalogue.StudyGroup;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.TextKind;

/// The form that proposes a work item: annex A of Recommendation ITU-T A.1 for normative texts, the
/// same boxes after Recommendation ITU-T A.13 for others.
public record ProposalForm(ProgrammeEntry entry) {
    /// `A.1` or `A.13`.
    public String rule() {
        return TextKind.nonNormative(entry.item().kind()) ? "A.13" : "A.1";
    }

    /// The boxes that are still empty, in the words of the form.
    public List<String> missing() {
        return entry.justification().missing();
    }

    /// `A.1 justification for proposed draft new Recommendation ITU-T Y.flood-data “Data model”`
    public String title() {
        var item = entry.item();
        return Words.text("form.title", rule(), kind(), called(), item.title());
    }

    String kind() {
        var words = TextKind.words(entry.item().kind());
        var lower =
                words.isEmpty()
                        ? "text"
                        : Character.toLowerCase(words.charAt(0)) + words.substring(1);
        return lower.startsWith("new ") || lower.startsWith("revised ") ? lower : "new " + lower;
    }

    String called() {
        return entry.name().startsWith("ITU-T") ? entry.name() : "ITU-T " + entry.name();
    }

    /// The form as a document to be posted.
    ///
    /// @param meeting that is to approve the item; empty: not known
    public Document document(StudyGroup group, String meeting) {
        var id = Id.of("form/" + entry.name().replaceAll("[^A-Za-z0-9._-]+", "-"));
        var empty = missing();
        var lead =
                empty.isEmpty()
                        ? Words.text("form.lead")
                        : Words.text("form.lead.open", String.join(", ", empty));
        var posted =
                new Posted(
                        title(), entry.item().plan().question(), Words.text("source.editor"), lead);
        return posted.of(
                id, group, entry.item().plan().editors(), List.of(block(id.part("form"), meeting)));
    }

    /// The form alone, for a report or a contribution.
    public Block block(Id id, String meeting) {
        return new FormBoxes(this).block(id, meeting);
    }
}
