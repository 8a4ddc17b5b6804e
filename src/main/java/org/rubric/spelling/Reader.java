package org.rubric.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;

/// Reads a draft for its spelling, again after each change, and remembers what it found in lines
/// that are still the same objects. One for each open draft; one thread at a time.
public final class Reader {
    private final Speller speller;
    private Map<Block, Read> memory = new IdentityHashMap<>();
    private int searches;
    private int fresh;

    /// What was found in a line as one of that language.
    private record Read(String language, List<Misspelling> wrong) {}

    public Reader(Speller speller) {
        this.speller = speller;
    }

    /// All misspelled words in reading order, save those of the list and the draft's own terms and
    /// abbreviations.
    public synchronized List<Misspelling> read(Document document, WordList right) {
        int known = speller.dictionaries().searches();
        if (known != searches) memory = new IdentityHashMap<>();
        searches = known;
        var now = new IdentityHashMap<Block, Read>(memory.size());
        var pass = new Pass(now);
        var tag = document.front().identity().language();
        var overview = document.front().overview();
        fresh = 0;
        for (var block : overview.summary()) pass.visit(block, tag);
        for (var block : overview.introduction()) pass.visit(block, tag);
        for (var block : document.body()) pass.visit(block, tag);
        for (var note : document.apparatus().footnotes()) pass.visit(note, tag);
        memory = now;
        var own = WordList.of(pass.own);
        return pass.found.stream()
                .filter(wrong -> !right.contains(wrong.word()) && !own.contains(wrong.word()))
                .toList();
    }

    /// How many lines the last reading had to look at.
    int fresh() {
        return fresh;
    }

    private final class Pass {
        private final Map<Block, Read> now;
        private final List<Misspelling> found = new ArrayList<>();
        private final Set<String> own = new HashSet<>();

        Pass(Map<Block, Read> now) {
            this.now = now;
        }

        void visit(Block block, String outer) {
            var tag = block.traits().language().isEmpty() ? outer : block.traits().language();
            switch (block) {
                case Block.Code _, Block.Contents _, Block.Foreign _ -> {
                    return;
                }
                case Block.Abbreviation entry -> {
                    own(entry.abbreviation());
                    own(entry.expansion());
                    return;
                }
                case Block.Definition definition -> own(definition.term());
                case Block.Paragraph paragraph -> {
                    if (paragraph.role() == Block.Paragraph.Role.OPENER) return;
                }
                default -> {}
            }
            if (!block.runs().isEmpty()) line(block, tag);
            for (var part : block.parts()) visit(part, tag);
        }

        private void line(Block line, String tag) {
            var read = memory.get(line);
            if (read == null || !read.language.equals(tag)) {
                read = new Read(tag, speller.misspelled(line, tag));
                fresh++;
            }
            now.put(line, read);
            found.addAll(read.wrong);
        }

        private void own(Block.Line line) {
            for (var token : Tokens.of(LineText.of(line.runs(), "").text()))
                for (var part : Tokens.parts(token)) {
                    own.add(part.word());
                    own.add(Case.small(part.word()));
                }
        }
    }
}
