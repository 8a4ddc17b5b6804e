package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rubric.catalogue.FixedTexts;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Progress;

/// Take the fixed texts of a Recommendation from the user's skeleton. Clauses are known by their
/// order, not their titles, so that a skeleton in any language can be read.
///
/// @param file Word file, or Rubric's own
/// @param today day to note as that of the taking
public record FixedTextsJob(Path file, LocalDate today) {
    private static final Wording WORDS = Wording.in("desk");
    private static final int LONGEST = 4000;
    private static final int MOST_CONVENTIONS = 30;

    /// @throws IOException one sentence that says why nothing could be taken
    public FixedTexts run(Progress progress) throws IOException {
        var document = new OpenJob(file).run(progress).document();
        var name = String.valueOf(file.getFileName());
        return read(document, name, today.toString())
                .orElseThrow(() -> new IOException(WORDS.of("fixed-texts.skeleton", name)));
    }

    /// What a document has of the fixed texts; empty if not even the paragraph of clause 2.
    public static Optional<FixedTexts> read(Document document, String file, String day) {
        var clauses = clauses(document.body(), Clause.Kind.CLAUSE);
        if (clauses.size() < 4) return Optional.empty();
        var references = opener(clauses.get(1), words -> words.length() > 40);
        if (references.isEmpty()) return Optional.empty();
        var terms = clauses(clauses.get(2).body(), Clause.Kind.CLAUSE);
        var openers =
                new FixedTexts.Openers(
                        references,
                        terms.isEmpty() ? "" : opener(terms.getFirst(), FixedTextsJob::lead),
                        terms.size() < 2 ? "" : opener(terms.get(1), FixedTextsJob::lead),
                        opener(clauses.get(3), FixedTextsJob::lead));
        var statuses =
                new FixedTexts.Statuses(
                        status(document, Clause.Kind.ANNEX),
                        status(document, Clause.Kind.APPENDIX));
        return Optional.of(
                new FixedTexts(
                        language(document),
                        openers,
                        clauses.size() < 5 ? List.of() : conventions(clauses.get(4)),
                        statuses,
                        new FixedTexts.Source(file, day, FixedTexts.hash(references))));
    }

    private static String language(Document document) {
        var tag = document.front().identity().language().replaceFirst("[-_].*", "");
        return tag.isEmpty() ? "en" : tag;
    }

    private static List<Clause> clauses(List<Block> body, Clause.Kind kind) {
        var found = new ArrayList<Clause>();
        for (var block : body)
            if (block instanceof Clause clause && clause.kind() == kind) found.add(clause);
        return found;
    }

    private static String opener(Clause clause, Predicate<String> fits) {
        return paragraphs(clause).stream().filter(fits).findFirst().orElse("");
    }

    /// A sentence that leads to a list ends with a colon, in every language of the Union.
    private static boolean lead(String words) {
        return words.endsWith(":") || words.endsWith("\uFF1A");
    }

    private static String status(Document document, Clause.Kind kind) {
        for (var clause : clauses(document.body(), kind))
            for (var block : clause.body())
                if (block instanceof Paragraph paragraph
                        && paragraph.role() == Paragraph.Role.STATUS)
                    return bounded(Inline.text(paragraph.runs()));
        return "";
    }

    /// Paragraphs that name a keyword in quotation marks.
    private static List<String> conventions(Clause clause) {
        return paragraphs(clause).stream()
                .filter(words -> words.matches("(?s).*[\"\u201C\u00AB\u201E].{3,}"))
                .limit(MOST_CONVENTIONS)
                .toList();
    }

    /// The words of its own paragraphs; a skeleton's advice in angle brackets is none of them.
    private static List<String> paragraphs(Clause clause) {
        var found = new ArrayList<String>();
        for (var block : clause.body()) {
            if (!(block instanceof Paragraph paragraph)) continue;
            var words = bounded(Inline.text(paragraph.runs()));
            if (!words.isEmpty() && !words.startsWith("<")) found.add(words);
        }
        return found;
    }

    private static String bounded(String words) {
        var plain = words.strip();
        return plain.length() > LONGEST ? "" : plain;
    }
}
