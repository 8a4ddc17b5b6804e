package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A document as the rules ask for it, made in one walk when the first rule asks. Safe for several
/// threads.
public final class Survey {
    private final Document document;
    private final Function<Block, Facts> reader;
    private Surveyor found;

    private Survey(Document document, Function<Block, Facts> reader) {
        this.document = document;
        this.reader = reader;
    }

    public static Survey of(Document document) {
        return new Survey(document, Facts::of);
    }

    /// A survey that asks `reader` what stands in a line, so that it can be remembered.
    static Survey of(Document document, Function<Block, Facts> reader) {
        return new Survey(document, reader);
    }

    Document document() {
        return document;
    }

    private synchronized Surveyor found() {
        if (found == null) {
            found = new Surveyor(reader);
            found.walk(document);
        }
        return found;
    }

    /// Clauses 1, 2, … annexes, appendices, bibliography, in order.
    public List<Clause> divisions() {
        return found().divisions;
    }

    /// The first division of a region.
    public Optional<Clause> division(Region region) {
        return found().divisions.stream()
                .filter(clause -> region(clause.id()) == region)
                .findFirst();
    }

    /// All divisions and clauses below them, in order.
    public List<Clause> clauses() {
        return found().clauses;
    }

    public List<Passage> passages() {
        return found().passages;
    }

    /// Entries of clause 2.
    public List<Block.Reference> references() {
        return found().references;
    }

    /// Entries of the bibliography.
    public List<Block.Reference> bibliography() {
        return found().bibliography;
    }

    public List<Block.Definition> definitions() {
        return found().definitions;
    }

    public List<Block.Abbreviation> abbreviations() {
        return found().abbreviations;
    }

    public List<Exhibit.Figure> figures() {
        return found().figures;
    }

    public List<Exhibit.Table> tables() {
        return found().tables;
    }

    /// Where each target is referred to from.
    public List<Passage> uses(Id target) {
        return found().uses.getOrDefault(target, List.of());
    }

    /// Whether anything has that Id.
    public boolean knows(Id id) {
        return found().homes.containsKey(id) || found().inlines.contains(id);
    }

    public Region region(Id block) {
        var home = found().homes.get(block);
        return home == null ? Region.BODY : home.region;
    }

    /// The clause a block stands in, itself if it is one.
    public Optional<Clause> clauseOf(Id block) {
        var home = found().homes.get(block);
        return home == null ? Optional.empty() : home.clause;
    }

    /// The passages outside the lists of references in which that tag is typed in brackets.
    public List<Passage> typed(String tag) {
        return found().typed.getOrDefault(key(tag), List.of());
    }

    /// Whether a line stands in a table or figure.
    public boolean exhibited(Id line) {
        return found().exhibited.contains(line);
    }

    /// Whether a line stands in a table that only places things: a box around an example.
    public boolean boxed(Id line) {
        return found().boxed.contains(line);
    }

    /// A tag as it is compared: capitals, kinds of space and hyphen, and the name of the IETF
    /// before its documents aside.
    public static String key(String tag) {
        return tag.replace('\u00a0', ' ')
                .replace('\u2011', '-')
                .replace('\u2010', '-')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(b- ?)?itu ([tr]) ", "$1itu-$2 ")
                .replaceFirst("^b- ", "b-")
                .replaceFirst("^(b-)?(?:ietf )?(rfc|bcp|std) ?(?=\\d)", "$1ietf $2 ");
    }

    /// Whether anything refers to a figure or table, or names it by that label in typed words.
    public boolean named(Id target, String label) {
        return !uses(target).isEmpty() || found().named.contains(Namings.key(label));
    }

    /// Whether the text says "shall" rather than "is required to".
    public boolean saysShall() {
        return found().shall > found().required;
    }

    /// Whether a line stands in a row of a table that cites a text: such a row reports what that
    /// text says.
    public boolean reported(Id line) {
        return found().reporting.contains(found().rows.get(line));
    }

    /// Where a block stands.
    private record Home(Optional<Clause> clause, Region region) {}

    /// What the walk gathers.
    private static final class Surveyor {
        private final Function<Block, Facts> reader;
        private final Set<String> named = new HashSet<>();
        private final Map<String, List<Passage>> typed = new HashMap<>();
        private final Set<Id> exhibited = new HashSet<>();
        private final Set<Id> boxed = new HashSet<>();
        private final Map<Id, Id> rows = new HashMap<>();
        private final Set<Id> reporting = new HashSet<>();
        private Id row;
        private int exhibits;
        private int boxes;
        private int shall;
        private int required;
        private final List<Clause> divisions = new ArrayList<>();
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Block.Reference> references = new ArrayList<>();
        private final List<Block.Reference> bibliography = new ArrayList<>();
        private final List<Block.Definition> definitions = new ArrayList<>();
        private final List<Block.Abbreviation> abbreviations = new ArrayList<>();
        private final List<Exhibit.Figure> figures = new ArrayList<>();
        private final List<Exhibit.Table> tables = new ArrayList<>();
        private final Map<Id, List<Passage>> uses = new HashMap<>();
        /// Of every block; many share one.
        private final Map<Id, Home> homes = new HashMap<>(1 << 12);
        private final Set<Id> inlines = new HashSet<>();
        private Home home = new Home(Optional.empty(), Region.BODY);

        Surveyor(Function<Block, Facts> reader) {
            this.reader = reader;
        }

        void walk(Document document) {
            var overview = document.front().overview();
            for (var block : overview.summary()) visit(block, block, Region.SUMMARY);
            for (var block : overview.introduction()) visit(block, block, Region.INTRODUCTION);
            for (var block : document.body())
                if (block instanceof Clause clause) division(clause);
                else visit(block, block, Region.BODY);
            home = new Home(Optional.empty(), Region.FOOTNOTE);
            for (var note : document.apparatus().footnotes()) visit(note, note, Region.FOOTNOTE);
        }

        private void division(Clause clause) {
            if (clause.kind() == Clause.Kind.SECTION) {
                for (var block : clause.body())
                    if (block instanceof Clause inner) division(inner);
                    else visit(block, block, Region.BODY);
                return;
            }
            divisions.add(clause);
            visit(clause, clause, Regions.of(clause));
        }

        private void visit(Block block, Block owner, Region region) {
            var outer = home;
            var above = row;
            if (block instanceof Exhibit.Row) row = block.id();
            if (block instanceof Clause clause) home = new Home(Optional.of(clause), region);
            else if (home.region != region) home = new Home(home.clause, region);
            homes.put(block.id(), home);
            file(block, region);
            if (!block.runs().isEmpty()) line(block, owner, region);
            boolean exhibit = block instanceof Exhibit.Table || block instanceof Exhibit.Figure;
            boolean box = box(block);
            if (exhibit) exhibits++;
            if (box) boxes++;
            for (var part : block.parts())
                visit(part, part instanceof Block.Line ? block : part, region);
            if (exhibit) exhibits--;
            if (box) boxes--;
            row = above;
            home = outer;
        }

        private static boolean box(Block block) {
            return block instanceof Exhibit.Table table
                    && table.frame().use() == Exhibit.Table.Use.LAYOUT;
        }

        private void file(Block block, Region region) {
            switch (block) {
                case Clause clause -> clauses.add(clause);
                case Block.Reference entry ->
                        (region == Region.BIBLIOGRAPHY ? bibliography : references).add(entry);
                case Block.Definition definition -> definitions.add(definition);
                case Block.Abbreviation abbreviation -> abbreviations.add(abbreviation);
                case Exhibit.Figure figure -> figures.add(figure);
                case Exhibit.Table table -> tables.add(table);
                default -> {}
            }
        }

        private void line(Block block, Block owner, Region region) {
            var passage = new Passage(block, owner, region, reader.apply(block));
            passages.add(passage);
            if (exhibits > 0) exhibited.add(block.id());
            if (boxes > 0) boxed.add(block.id());
            if (row != null) rows.put(block.id(), row);
            note(passage);
            for (var run : block.runs()) {
                switch (run) {
                    case Inline.CrossReference to -> use(to.target(), passage);
                    case Inline.Citation of -> {
                        use(of.target(), passage);
                        if (row != null) reporting.add(row);
                    }
                    case Inline.TermUse of -> use(of.target(), passage);
                    case Inline.Formula formula -> inlines.add(formula.id());
                    case Inline.Picture picture -> inlines.add(picture.id());
                    case Inline.Anchor anchor -> inlines.add(anchor.id());
                    case Inline.Text _, Inline.FootnoteMark _, Inline.Foreign _ -> {}
                }
            }
        }

        private void note(Passage passage) {
            if (row != null && !passage.facts().tags().isEmpty()) reporting.add(row);
            named.addAll(passage.facts().mentions());
            if (!(passage.owner() instanceof Block.Reference))
                for (var tag : passage.facts().tags())
                    typed.computeIfAbsent(key(tag.words()), _ -> new ArrayList<>()).add(passage);
            for (var hit : passage.facts().obligations())
                if (hit.shall()) shall++;
                else if (!hit.must()) required++;
        }

        private void use(Id target, Passage passage) {
            uses.computeIfAbsent(target, _ -> new ArrayList<>()).add(passage);
        }
    }
}
