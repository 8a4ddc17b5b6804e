package org.rubric.desk.revision;

import org.rubric.desk.wording.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.interchange.pdf.Standard;
import org.rubric.interchange.word.writing.RedlineExporter;
import org.rubric.revision.Proposal;
import org.rubric.revision.Redline;
import org.rubric.typesetting.Look;

/// The answer of a comparison.
///
/// @param authors proposals between the two, whose changes are told as their authors'
public record Compared(Subject old, Subject now, Comparison comparison, List<Proposal> authors) {
    public Compared {
        authors = List.copyOf(authors);
    }

    /// With nobody known as author.
    public Compared(Subject old, Subject now, Comparison comparison) {
        this(old, now, comparison, List.of());
    }

    /// With changes told as the authors' of proposals that were taken, at least in part.
    public Compared by(List<Proposal> others) {
        return new Compared(old, now, comparison, others);
    }

    /// What differs, in the order of the newer text.
    public List<Change> changes() {
        return comparison.changes();
    }

    /// Both in one, as an export shows them.
    ///
    /// @param author who is named for every change that is in no proposal; empty: nobody
    /// @param date ISO date of these changes; empty: none
    public Redline redline(String author, String date) {
        return authors.isEmpty()
                ? Redline.of(comparison, author, date)
                : Redline.of(comparison, authors, author, date);
    }

    /// Writes the newer text with what differs from the older told on the page.
    ///
    /// @param author who is named for what is in no proposal, where others are named
    public ExportJob pages(Path output, Look look, Standard standard, String author) {
        var own = authors.isEmpty() ? "" : author;
        return both(redline(own, ""), ExportJob.Format.PDF, output, look, Optional.empty())
                .in(standard);
    }

    /// Writes a Word file that records what differs: accepting all gives the newer text, rejecting
    /// all the older one.
    ///
    /// @param named for every change that is in no proposal
    public ExportJob recorded(Path output, Look look, RedlineExporter.Named named) {
        var versions = new ExportJob.Both(old.document(), now.document(), named);
        var redline = redline(named.author(), named.date());
        return both(redline, ExportJob.Format.WORD, output, look, Optional.of(versions));
    }

    private ExportJob both(
            Redline redline,
            ExportJob.Format format,
            Path output,
            Look look,
            Optional<ExportJob.Both> versions) {
        var both = new Subject(now.name(), redline.document(), now.findings());
        var changes =
                new ExportJob.Changes(
                        redline.alterations(),
                        Optional.of(redline.numbering()),
                        old.name(),
                        versions);
        return new ExportJob(both, format, output, look, Standard.A2A).telling(changes);
    }

    /// "4 changes: 1 new, 1 deleted, 2 reworded"
    public String counts() {
        var changes = changes();
        if (changes.isEmpty()) return Words.of("compared.same");
        var parts = new ArrayList<String>();
        count(
                parts,
                "compared.new",
                changes.stream().filter(Change.Inserted.class::isInstance).count());
        count(
                parts,
                "compared.deleted",
                changes.stream().filter(Change.Deleted.class::isInstance).count());
        count(
                parts,
                "compared.moved",
                changes.stream().filter(Change.Moved.class::isInstance).count());
        count(
                parts,
                "compared.reworded",
                changes.stream().filter(Change.Reworded.class::isInstance).count());
        count(
                parts,
                "compared.looks",
                changes.stream().filter(Change.Restyled.class::isInstance).count());
        count(parts, "compared.otherwise", changes.stream().filter(Compared::isOther).count());
        return Words.of(
                "compared.counts", changes.size(), String.join(Words.of("compared.join"), parts));
    }

    private static void count(List<String> parts, String key, long many) {
        if (many > 0) parts.add(Words.of(key, many));
    }

    private static boolean isOther(Change change) {
        return switch (change) {
            case Change.Recast _, Change.Retargeted _, Change.Revalued _ -> true;
            case Change.Inserted _,
                    Change.Deleted _,
                    Change.Moved _,
                    Change.Reworded _,
                    Change.Restyled _ ->
                    false;
        };
    }
}
