package org.rubric.desk.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.catalogue.Designation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Runs;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// Whether the places of other texts that a draft names are there: `clause 2.2.10 of [ITU-T A.5]`,
/// where A.5 is among the user's own documents. A job beside the rules, because a rule sees the
/// draft and the catalogue alone and answers the same on every machine.
///
/// @param shelf labels of the document of that name; empty: it is not kept here
public record LocatorJob(Document document, Shelf shelf) {
    public static final Sheet SHEET =
            Sheet.texts(
                    "REF-17",
                    Severity.WARNING,
                    "This program; the other text as kept here",
                    new Reason(
                            "A reader who looks up a place in another text must find it there. Another edition may number its clauses otherwise.",
                            "clause 2.2.10 of [ITU-T A.5], which has no such clause",
                            "a clause that is there, or the text as a whole"));

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)((?:clauses?|annex|appendix|tables?|figures?|equations?) [A-Z]?[\\w.-]*\\w(?:(?:,| and| or) [A-Z]?\\d[\\w.-]*)*) (?:of|in) (?:the )?$");
    private static final Pattern LOCATOR =
            Pattern.compile("(?i)^(clause|annex|appendix|table|figure|equation)s? (.+)$");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[A-Z]|[IVX]+|\\d+)(?:[.-][A-Z]?\\d+)*");

    /// What is kept of other texts.
    @FunctionalInterface
    public interface Shelf {
        Optional<Set<String>> labels(Designation text) throws IOException;
    }

    public List<Finding> run() throws IOException {
        var findings = new ArrayList<Finding>();
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
        var locator = citation.locator();
        int from = at;
        if (locator.isEmpty()) {
            var before = Runs.steps(block.runs()).substring(Math.max(0, at - 80), at);
            var typed = BEFORE.matcher(before.replace('\u00a0', ' '));
            if (!typed.find()) return;
            locator = typed.group(1);
            from = at - (before.length() - typed.start());
        }
        var found = LOCATOR.matcher(locator.replace('\u00a0', ' ').strip());
        if (!found.matches()) return;
        var text = EntryLists.entry(document, citation.target()).flatMap(Verdict::named);
        if (text.isEmpty()) return;
        var labels = shelf.labels(text.get());
        if (labels.isEmpty()) return;
        var kind = found.group(1).toLowerCase(Locale.ROOT);
        var number = NUMBER.matcher(found.group(2));
        while (number.find())
            if (!has(labels.get(), kind, number.group()))
                findings.add(missing(block, from, at + 1, text.get(), kind, number.group()));
    }

    /// A text whose things of that kind are not numbered cannot be asked.
    private static boolean has(Set<String> labels, String kind, String number) {
        var plain = number.toLowerCase(Locale.ROOT);
        return labels.contains(kind + " " + plain)
                || labels.stream().noneMatch(label -> label.startsWith(kind + " "));
    }

    private static Finding missing(
            Block block, int from, int to, Designation text, String kind, String number) {
        return new Finding(
                SHEET.code(),
                SHEET.severity(),
                block.id(),
                new Finding.Range(from, to),
                "%s as kept here has no %s %s.".formatted(text.numbers().getFirst(), kind, number));
    }
}
