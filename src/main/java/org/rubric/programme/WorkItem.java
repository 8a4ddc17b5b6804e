package org.rubric.programme;

import org.rubric.document.Contact;
import org.rubric.document.DocumentKind;

import java.util.List;

/// A text in the work programme, known by its name.
///
/// @param name provisional name, or designation once it has one
public record WorkItem(
        String name, String title, DocumentKind kind, State state, Plan plan, Texts texts) {

    /// Who works on it and until when. Empty means not known.
    ///
    /// @param question `4/20`
    /// @param target of consent, determination or agreement: `2027-06`, `2027-Q1`
    /// @param supporters members that support it
    public record Plan(
            String question,
            Process process,
            String target,
            List<Contact> editors,
            List<String> supporters) {
        public Plan {
            editors = List.copyOf(editors);
            supporters = List.copyOf(supporters);
        }
    }

    /// Which documents hold it.
    ///
    /// @param base text that work goes on from, `TD 81/2-R1`
    /// @param latest text put out by the last meeting; empty: no update
    /// @param equivalent number of a twin text of another body
    /// @param justification number of the TD with the A.5 forms
    public record Texts(
            String base,
            String latest,
            String equivalent,
            String justification,
            boolean summaryUpdated) {
        public static final Texts NONE = new Texts("", "", "", "", false);
    }

    /// The item in another state.
    public WorkItem in(State changed) {
        return new WorkItem(name, title, kind, changed, plan, texts);
    }

    public WorkItem withTexts(Texts changed) {
        return new WorkItem(name, title, kind, state, plan, changed);
    }
}
