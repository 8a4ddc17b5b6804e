package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.catalogue.Designation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Profile;
import org.rubric.rules.Sheet;

/// Whether the places of other texts that a draft names are there: `clause 2.2.10 of [ITU-T A.5]`,
/// where A.5 is among the user's own documents. A job beside the rules, because a rule sees the
/// draft and the catalogue alone and answers the same on every machine.
///
/// @param shelf labels of the document of that name; empty: it is not kept here
public record LocatorJob(Document document, Shelf shelf) {
    public static final Sheet SHEET = Sheet.texts("REF-17", Severity.WARNING);

    /// What is kept of other texts.
    @FunctionalInterface
    public interface Shelf {
        Optional<Set<String>> labels(Designation text) throws IOException;
    }

    public List<Finding> run() throws IOException {
        var findings = new ArrayList<Finding>();
        var profile = Profile.of(document.front().identity().kind());
        if (!SHEET.profiles().contains(profile)) return findings;
        var lines = new ArrayList<Block>();
        document.forEach(lines::add);
        for (var line : lines) line(line, findings);
        return findings;
    }

    private void line(Block block, List<Finding> findings) throws IOException {
        int at = 0;
        for (var run : block.runs()) {
            if (run instanceof Inline.Citation citation) cited(block, citation, at, findings);
            at += run.length();
        }
    }

    private void cited(Block block, Inline.Citation citation, int at, List<Finding> findings)
            throws IOException {
        var place = Locator.of(block, citation, at);
        if (place.isEmpty()) return;
        var text = EntryLists.entry(document, citation.target()).flatMap(Verdict::named);
        if (text.isEmpty()) return;
        var labels = shelf.labels(text.get());
        if (labels.isEmpty()) return;
        for (var number : place.get().missing(labels.get()))
            findings.add(missing(block, place.get(), at + 1, text.get(), number));
    }

    private static Finding missing(
            Block block, Locator place, int to, Designation text, String number) {
        return new Finding(
                SHEET.code(),
                SHEET.severity(),
                block.id(),
                new Finding.Range(place.from(), to),
                Words.of("locator.missing", text.numbers().getFirst(), place.kind(), number));
    }
}
