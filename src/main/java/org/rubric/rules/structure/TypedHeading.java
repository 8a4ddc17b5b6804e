package org.rubric.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

/// A heading is a heading, not a line that looks like one (author's guide, 9.3).
public record TypedHeading() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("STR-09", Severity.WARNING);

    private static final int LONGEST = 80;

    /// Before a title.
    private static final Pattern NUMBER =
            Pattern.compile("(?:[A-Z]\\.|[IVX]+\\.)?\\d+(?:\\.\\d+)*\\.?[ \u00a0\t]+(?=\\p{Lu})");

    private static final Pattern TITLE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}][^.:;?!=<>{}\\[\\]|\uFFFC]*");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.decision().near() || !dossier.draft()) return;
        for (var clause : dossier.survey().clauses())
            if (clause.kind() != Clause.Kind.BIBLIOGRAPHY
                    && !dossier.survey().region(clause.id()).opening())
                for (int at = 0; at < clause.body().size() - 1; at++)
                    if (heading(clause.body(), at)) report.accept(says(clause.body().get(at)));
    }

    private Finding says(Block line) {
        return finding(line.id(), WORDS.of("STR-09.found", TitleOf.words(line)));
    }

    /// A short line that is no sentence, with text under it.
    private static boolean heading(List<Block> body, int at) {
        if (!(body.get(at) instanceof Paragraph line) || line.role() != Paragraph.Role.BODY)
            return false;
        var text = Inline.text(line.runs()).strip();
        if (text.length() > LONGEST || text.length() < 3 || !textOnly(line)) return false;
        var number = NUMBER.matcher(text);
        boolean numbered = number.lookingAt();
        var title = numbered ? text.substring(number.end()) : text;
        if (!TITLE.matcher(title).matches() || !under(body.get(at + 1))) return false;
        return numbered || bold(line) || alone(body, at, title);
    }

    /// Whether the line stands between two sentences, and is a few plain words.
    private static boolean alone(List<Block> body, int at, String title) {
        return title.split("\\s+").length <= 6
                && title.matches("[\\p{L} \u00a0'\u2019/-]+")
                && (at == 0
                        || sentence(body.get(at - 1))
                        || !(body.get(at - 1) instanceof Paragraph))
                && sentence(body.get(at + 1));
    }

    private static boolean under(Block next) {
        return next instanceof Paragraph line && line.role() == Paragraph.Role.BODY
                ? sentence(next)
                : next instanceof Block.Item || next instanceof Block.Requirement;
    }

    private static boolean sentence(Block block) {
        return block instanceof Paragraph
                && Inline.text(block.runs()).strip().matches("(?s).{20,}[.:]");
    }

    private static boolean textOnly(Paragraph line) {
        return line.runs().stream().allMatch(Inline.Text.class::isInstance);
    }

    private static boolean bold(Paragraph line) {
        return line.runs().stream()
                .allMatch(
                        run ->
                                run instanceof Inline.Text text
                                        && (text.marks().has(Marks.Style.BOLD)
                                                || text.text().isBlank()));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier.document().find(finding.place()).stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(line -> made(line, dossier).stream())
                .toList();
    }

    private static Optional<Correction> made(Block line, Dossier dossier) {
        var number = NUMBER.matcher(Inline.text(line.runs()));
        boolean typed = number.lookingAt();
        int level = typed ? number.group().strip().split("\\.").length : beside(line, dossier);
        return TitleOf.line(dossier.snapshot(), line.id(), level, typed ? number.end() : 0)
                .map(done -> new Correction(WORDS.of("STR-09.offer"), done));
    }

    /// Beside the clause that holds it; in a whole division, in it.
    private static int beside(Block line, Dossier dossier) {
        return dossier.survey()
                .clauseOf(line.id())
                .map(clause -> Math.max(2, dossier.numbering().level(clause.id())))
                .orElse(2);
    }
}
