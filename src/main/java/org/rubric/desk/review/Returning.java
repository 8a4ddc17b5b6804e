package org.rubric.desk.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.revision.Proposal;

/// What a Word file proposes to a draft.
///
/// @param sign by what it was known
/// @param likeness share of words in common with the draft, from 0 to 1; 1 where its source or its
///     bookmarks say what it is
/// @param base the text that the copy was made from, under the Ids of the draft
/// @param proposals over `base`: those that the file records, per author, and what nobody recorded;
///     none: nothing differs, or it is no copy
/// @param findings about the reading of the file
/// @param fields of its header table that say something else, which no proposal tells
public record Returning(
        Sign sign,
        double likeness,
        Document base,
        List<Proposal> proposals,
        List<Finding> findings,
        Set<HeaderField> fields) {
    public Returning {
        proposals = List.copyOf(proposals);
        findings = List.copyOf(findings);
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    /// By what a copy of a draft is known.
    public enum Sign {
        /// It carries the source of that very draft.
        SOURCE,
        /// It holds bookmarks of its blocks.
        BOOKMARKS,
        /// It says mostly the same.
        WORDS,
        /// It is another document.
        NONE
    }

    /// Whether its header table says something else.
    public boolean header() {
        return !fields.isEmpty();
    }

    public boolean isCopy() {
        return sign != Sign.NONE;
    }
}
