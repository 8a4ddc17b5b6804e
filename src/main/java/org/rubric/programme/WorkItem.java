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

        public Plan withQuestion(String number) {
            return new Plan(number, process, target, editors, supporters);
        }

        public Plan withProcess(Process changed) {
            return new Plan(question, changed, target, editors, supporters);
        }

        public Plan withTarget(String month) {
            return new Plan(question, process, month, editors, supporters);
        }

        public Plan withEditors(List<Contact> all) {
            return new Plan(question, process, target, all, supporters);
        }

        public Plan withSupporters(List<String> all) {
            return new Plan(question, process, target, editors, all);
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

        public Texts withBase(String document) {
            return new Texts(document, latest, equivalent, justification, summaryUpdated);
        }

        public Texts withLatest(String document) {
            return new Texts(base, document, equivalent, justification, summaryUpdated);
        }

        public Texts withEquivalent(String number) {
            return new Texts(base, latest, number, justification, summaryUpdated);
        }

        public Texts withJustification(String document) {
            return new Texts(base, latest, equivalent, document, summaryUpdated);
        }

        public Texts withSummaryUpdated(boolean updated) {
            return new Texts(base, latest, equivalent, justification, updated);
        }
    }

    /// The item in another state.
    public WorkItem in(State changed) {
        return new WorkItem(name, title, kind, changed, plan, texts);
    }

    public WorkItem withTexts(Texts changed) {
        return new WorkItem(name, title, kind, state, plan, changed);
    }

    public WorkItem withPlan(Plan changed) {
        return new WorkItem(name, title, kind, state, changed, texts);
    }

    public WorkItem withName(String changed) {
        return new WorkItem(changed, title, kind, state, plan, texts);
    }

    public WorkItem withTitle(String changed) {
        return new WorkItem(name, changed, kind, state, plan, texts);
    }

    public WorkItem withKind(DocumentKind changed) {
        return new WorkItem(name, title, changed, state, plan, texts);
    }
}
