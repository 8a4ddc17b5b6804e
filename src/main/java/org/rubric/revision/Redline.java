package org.rubric.revision;

import java.util.List;
import org.rubric.document.Abstract;
import org.rubric.document.Alterations;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.numbering.Numbering;

/// Two versions in one: a document with the words of both, and which of them came and which went.
/// Without what does not stay it is the newer version; without what does, the older one, with its
/// references as plain words.
///
/// What did not go has the Ids and numbers of the newer version; what went has the numbers of the
/// older one, and its Id unless something else has it now. Values of the front matter, such as the
/// title, are those of the newer version.
public record Redline(Document document, Numbering numbering, Alterations alterations) {

    /// @param author who is named for every change; empty: nobody
    /// @param date ISO date or date and time of every change; empty: none
    public static Redline of(Document old, Document now, String author, String date) {
        return of(Comparison.of(old, now), author, date);
    }

    /// Every stretch is told as the author's whose proposal is the first to have it, with the date
    /// that the proposal knows of its block; what is in none of them as `author`'s and of `date`.
    ///
    /// @param authors proposals between the two versions, in their order
    public static Redline of(
            Document old, Document now, List<Proposal> authors, String author, String date) {
        return of(Comparison.of(old, now), authors, author, date);
    }

    /// The same of two versions that were compared already.
    public static Redline of(
            Comparison comparison, List<Proposal> authors, String author, String date) {
        return of(comparison, new Hands(authors, author, date));
    }

    /// Of two versions that were compared already.
    public static Redline of(Comparison comparison, String author, String date) {
        return of(comparison, Authorship.of(author, date));
    }

    private static Redline of(Comparison comparison, Authorship authorship) {
        var now = comparison.now();
        var copying = new Copying(comparison.old(), now);
        var weaving = new Weaving(comparison, copying, new Ledger(authorship));
        var roots = comparison.collation().now().stream().map(weaving::root).toList();
        var document = now.document();
        var overview = document.front().overview();
        var footnotes = roots.get(3).stream().map(Block.Footnote.class::cast).toList();
        var merged =
                document.withFront(
                                document.front()
                                        .withOverview(
                                                new Abstract(
                                                        roots.get(0),
                                                        overview.keywords(),
                                                        roots.get(1))))
                        .withBody(roots.get(2))
                        .withApparatus(new Apparatus(footnotes, document.apparatus().remarks()))
                        .withMedia(copying.media());
        var numbering = now.numbering().with(copying.origins(), comparison.old().numbering());
        return new Redline(merged, numbering, weaving.alterations());
    }
}
