package org.rubric.workbench.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Correction;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wanted;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;

/// What the place *Write* has done for it by the rest of the house. [#check] and [#typeset] are
/// called on a background thread, one call at a time.
public interface WriteDesk {

    /// What is to be said about a draft, the worst first.
    List<Finding> check(Snapshot snapshot);

    /// What would mend a finding, the likeliest first.
    List<Correction> corrections(Finding finding, Snapshot snapshot);

    /// What the writer can be asked to mend a finding; empty: nothing.
    default Optional<Wanted> wanted(Finding finding, Snapshot snapshot) {
        return Optional.empty();
    }

    /// The blocks of a draft that follow records and nobody has rewritten.
    default Set<Id> following(Document document) {
        return Set.of();
    }

    /// Why there is such a rule; empty for a finding that no rule made.
    Optional<Sheet> sheet(Finding finding);

    /// What can be cited and chosen beside the draft.
    default Catalogue catalogue() {
        return Catalogue.EMPTY;
    }

    /// The same to be changed; empty where there is no store.
    default Optional<Kept<Catalogue>> knowledge() {
        return Optional.empty();
    }

    /// What was answered about texts of other organizations; empty where there is no store.
    default Optional<JustificationBook> justifications() {
        return Optional.empty();
    }

    /// How far a draft is, in words: what its own front matter says, unless more is known.
    default String standing(Document document) {
        return document.front().approval().status();
    }

    /// Whom comments are by.
    default String author() {
        return System.getProperty("user.name", "");
    }

    /// The pages as a PDF in that look will hold them.
    Imprint typeset(Snapshot snapshot, Look look);

    /// The draft is left: what was kept of it to answer sooner is let go of.
    default void forget() {}

    /// The pages again at once, if they were set before and only a paragraph was written in that
    /// still takes the lines it took; see [org.rubric.typesetting.Typesetter#touched].
    Optional<Imprint> touched(Snapshot snapshot, Look look, Id block);
}
