package org.rubric.interchange.word.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Block;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;

/// Grows the tree of clauses from headings and the blocks between them. Not thread-safe.
final class ClauseTree {
    private final Lines lines;
    private final Ledger ledger;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Block> roots = new ArrayList<>();

    private record Open(Heading heading, int level, Purpose purpose, List<Block> body) {}

    /// What a clause is there for, which decides how its paragraphs are read.
    enum Purpose {
        TEXT,
        DEFINITIONS,
        ABBREVIATIONS,
        REFERENCES,
        BIBLIOGRAPHY
    }

    ClauseTree(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    void open(Heading heading) {
        int level = level(heading);
        while (!open.isEmpty() && open.peek().level() >= level) close();
        var inherited = open.isEmpty() ? Purpose.TEXT : open.peek().purpose();
        open.push(new Open(heading, level, purpose(heading, inherited), new ArrayList<>()));
    }

    void add(Block block) {
        body().add(block);
    }

    /// What was added last to the clause that is open.
    List<Block> body() {
        return open.isEmpty() ? roots : open.peek().body();
    }

    Purpose purpose() {
        return open.isEmpty() ? Purpose.TEXT : open.peek().purpose();
    }

    /// How deep the clause is that is open; 0 for none.
    int depth() {
        return open.size();
    }

    List<Block> grown() {
        while (!open.isEmpty()) close();
        return List.copyOf(roots);
    }

    private void close() {
        var done = open.pop();
        var id = ledger.ids().of(done.heading().paragraph());
        var heading = done.heading();
        var traits = new Traits("", heading.mark().printed(), heading.paragraph().style().name());
        body().add(
                        new Block.Clause(
                                id,
                                traits,
                                heading.kind(),
                                lines.line(
                                        id.part("title"), heading.title(), heading.mark().aside()),
                                done.body()));
    }

    private int level(Heading heading) {
        return switch (heading.kind()) {
            case ANNEX, APPENDIX, BIBLIOGRAPHY, SECTION, INDEX -> 1;
            case CLAUSE -> numbered(heading);
            case UNNUMBERED -> heading.level() + (root() == Kind.UNNUMBERED ? 0 : offset());
        };
    }

    /// A number's parts say the depth; within a section or an annex that counts anew, one more.
    private int numbered(Heading heading) {
        int depth = heading.depth();
        return switch (root()) {
            case SECTION -> depth + 1;
            case ANNEX, APPENDIX ->
                    Character.isLetter(heading.mark().number().charAt(0))
                            ? Math.max(2, depth)
                            : depth + 1;
            default -> depth;
        };
    }

    private int offset() {
        return switch (root()) {
            case SECTION -> 1;
            default -> 0;
        };
    }

    private Kind root() {
        return open.isEmpty() ? Kind.UNNUMBERED : open.peekLast().heading().kind();
    }

    /// The fixed clauses stand at the top of the main body, or one below in a text divided into
    /// sections or gathered in a first clause; annexes have none.
    private Purpose purpose(Heading heading, Purpose above) {
        var inherited = above;
        if (heading.kind() == Kind.BIBLIOGRAPHY) return Purpose.BIBLIOGRAPHY;
        if (root() == Kind.ANNEX || root() == Kind.APPENDIX) return inherited;
        boolean top = heading.depth() == 1 || heading.kind() == Kind.UNNUMBERED && open.isEmpty();
        boolean second =
                heading.depth() == 2
                        && (root() == Kind.SECTION
                                || inherited != Purpose.TEXT
                                || heading.mark().number().startsWith("1."));
        var title = Bit.text(heading.title());
        if (inherited == Purpose.ABBREVIATIONS && !Speech.STILL_ABBREVIATIONS.matcher(title).find())
            inherited = Purpose.TEXT;
        if (!top && !second) return inherited;
        if (Speech.says(Speech.DEFINITIONS, title)) return Purpose.DEFINITIONS;
        if (top && Speech.says(Speech.VOCABULARY, title)) return Purpose.DEFINITIONS;
        if (Speech.says(Speech.ABBREVIATIONS, title)) return Purpose.ABBREVIATIONS;
        if (Speech.says(Speech.REFERENCES, title)) return Purpose.REFERENCES;
        return inherited;
    }
}
