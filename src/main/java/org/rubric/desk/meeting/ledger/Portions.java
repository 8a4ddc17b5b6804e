package org.rubric.desk.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.desk.meeting.ledger.Portion.Kind;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Definition;
import org.rubric.document.Block.Line;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;

/// Cuts a contribution that is no copy of a draft into what can be taken into the draft.
///
/// @param text of the contribution, without what is no part of a draft
/// @param all in reading order
public record Portions(Document text, List<Portion> all) {
    private static final int MOST = 200;
    private static final Pattern FRAME =
            Pattern.compile(
                    "(?i)(\\d[\\d.]*\\s*)?(introduction|background|discussion|proposals?|summary"
                            + "|abstract|conclusions?|rationale|motivation|attachment|overview"
                            + "|proposed (?:text|changes?|modifications?)|recommendations?)\\W*");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)(annex|appendix)\\s+([A-Z]{1,4})\\b[\\s.:–—-]*(.*)", Pattern.DOTALL);
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:\\d{1,2}(?:\\.\\d{1,3}){1,3}\\s+)?(\\S[^:.]{0,80}?)\\s*:\\s+(?=\\S)");

    public Portions {
        all = List.copyOf(all);
    }

    /// @param title of the contribution, which says what it brings
    public static Portions of(Document contribution, String title) {
        var cutting = new Cutting(title.toLowerCase(Locale.ROOT));
        for (var block : contribution.body()) cutting.cut(block);
        var blocks = cutting.found.stream().map(Portion::block).toList();
        return new Portions(contribution.withBody(blocks), cutting.found);
    }

    /// What is chosen before anybody chooses: what it brings; all, where nothing is known of it.
    public List<Portion> likely() {
        var likely = all.stream().filter(Portion::likely).toList();
        return likely.isEmpty() ? all : likely;
    }

    private static final class Cutting {
        private final String title;
        private final List<Portion> found = new ArrayList<>();

        Cutting(String title) {
            this.title = title;
        }

        void cut(Block block) {
            if (found.size() >= MOST) return;
            switch (block) {
                case Clause clause -> clause(clause);
                case Definition one -> add(one, Kind.DEFINITION, line(one.term()), true);
                case Block.Abbreviation one ->
                        add(one, Kind.ABBREVIATION, line(one.abbreviation()), true);
                case Block.Reference one -> add(one, Kind.REFERENCE, one.tag(), false);
                case Exhibit one -> add(one, Kind.EXHIBIT, first(one), true);
                case Block.Paragraph one -> paragraph(one);
                case Block.Contents _ -> {}
                default -> {
                    if (!words(block).isBlank()) add(block, Kind.TEXT, first(block), false);
                }
            }
        }

        private void add(Block block, Kind kind, String words, boolean likely) {
            found.add(new Portion(block, kind, words, block.traits().printed(), likely));
        }

        private void paragraph(Block.Paragraph block) {
            var words = Inline.text(block.runs()).strip();
            if (words.isEmpty() || block.role() == Block.Paragraph.Role.RULE) return;
            var term = definition(block, words);
            if (term.isPresent()) add(term.get(), Kind.DEFINITION, line(term.get().term()), true);
            else if (block.role() != Block.Paragraph.Role.OPENER)
                add(block, Kind.TEXT, first(block), false);
        }

        /// A line "flood stage: range of …" where the title says that a term comes.
        private Optional<Definition> definition(Block.Paragraph block, String words) {
            if (!title.matches("(?s).*\\b(terms?|definitions?)\\b.*")) return Optional.empty();
            var match = TERM.matcher(Runs.steps(block.runs()));
            if (!match.lookingAt()) return Optional.empty();
            boolean bold = isBold(block.runs(), match.start(1));
            boolean named = title.contains(match.group(1).toLowerCase(Locale.ROOT));
            if (!bold && !named) return Optional.empty();
            var id = block.id();
            var rest = Runs.slice(block.runs(), match.end(), Inline.length(block.runs()));
            return Optional.of(
                    new Definition(
                            id,
                            Traits.NONE,
                            Line.of(id.part("name"), match.group(1)),
                            Line.of(id.part("source"), ""),
                            Line.of(id.part("text"), rest),
                            List.of()));
        }

        private static boolean isBold(List<Inline> runs, int at) {
            var slice = Runs.slice(runs, at, at + 1);
            return !slice.isEmpty()
                    && slice.getFirst() instanceof Inline.Text text
                    && text.marks().styles().contains(Marks.Style.BOLD);
        }

        private void clause(Clause clause) {
            var words = line(clause.title());
            boolean lists =
                    clause.body().stream()
                            .anyMatch(
                                    part ->
                                            part instanceof Definition
                                                    || part instanceof Block.Abbreviation);
            if (lists || FRAME.matcher(words).matches()) {
                clause.body().forEach(this::cut);
                return;
            }
            var lettered = TITLE.matcher(words);
            if (clause.kind() == Clause.Kind.CLAUSE && lettered.matches()) {
                boolean annex = lettered.group(1).equalsIgnoreCase("annex");
                var name = Line.of(clause.title().id(), lettered.group(3).strip());
                clause = recast(clause, annex ? Clause.Kind.ANNEX : Clause.Kind.APPENDIX, name);
            } else if (clause.kind() == Clause.Kind.CLAUSE && title.contains("new appendix"))
                clause = recast(clause, Clause.Kind.APPENDIX, clause.title());
            else if (clause.kind() == Clause.Kind.CLAUSE && title.contains("new annex"))
                clause = recast(clause, Clause.Kind.ANNEX, clause.title());
            add(clause, kind(clause.kind()), line(clause.title()), true);
        }

        private static Clause recast(Clause clause, Clause.Kind kind, Line title) {
            return new Clause(clause.id(), clause.traits(), kind, title, clause.body());
        }

        private static Kind kind(Clause.Kind kind) {
            return switch (kind) {
                case ANNEX -> Kind.ANNEX;
                case APPENDIX -> Kind.APPENDIX;
                case CLAUSE, BIBLIOGRAPHY, SECTION, UNNUMBERED, INDEX -> Kind.CLAUSE;
            };
        }

        private static String line(Line line) {
            return Inline.text(line.runs()).strip();
        }

        private static String words(Block block) {
            var words = new StringBuilder();
            block.forEach(each -> words.append(Inline.text(each.runs())));
            return words.toString();
        }

        private static String first(Block block) {
            var words = words(block).strip().replaceAll("\\s+", " ");
            return words.length() <= 72 ? words : words.substring(0, 71).strip() + "…";
        }
    }
}
