package org.rubric.interchange.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Settings;
import org.rubric.interchange.word.Mention.Kind;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// What a document has that can be named: by the numbers it was printed with, since those are what
/// its own text speaks of, else by the counted ones.
final class Targets {
    private final Map<Kind, Map<String, Id>> numbered = new EnumMap<>(Kind.class);
    private final Map<String, Id> tagged = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Numbering numbering;
    private final boolean part;

    private Targets(Numbering numbering, boolean part) {
        this.numbering = numbering;
        this.part = part;
        for (var kind : Kind.values()) numbered.put(kind, new HashMap<>());
    }

    static Targets of(Document document) {
        var settings = document.settings();
        var asPrinted =
                new Settings(
                        Settings.Policy.KEPT,
                        settings.captions(),
                        settings.origin(),
                        settings.base());
        var printed = Numbering.of(document.withSettings(asPrinted));
        var counted = Numbering.of(document);
        var targets = new Targets(counted, isPart(document, printed));
        document.forEach(block -> targets.add(block, printed, counted));
        return targets;
    }

    /// The thing of that kind and number. A section is a clause where there are no sections; parts
    // of
    /// an annex are clauses.
    Optional<Id> find(Kind kind, String number) {
        var hit = numbered.get(kind).get(number);
        boolean division = kind != Kind.TABLE && kind != Kind.FIGURE && kind != Kind.EQUATION;
        if (hit == null && division) hit = numbered.get(Kind.CLAUSE).get(number);
        if (hit == null && kind == Kind.CLAUSE) hit = numbered.get(Kind.SECTION).get(number);
        return Optional.ofNullable(hit);
    }

    Optional<Id> tagged(String tag) {
        return Optional.ofNullable(tagged.get(plain(tag)));
    }

    /// The label that the resolved document will print.
    Optional<Label> label(Id id) {
        return numbering.label(id);
    }

    /// Whether a number that is not here must be elsewhere: in a part published alone, whatever
    // does
    /// not begin like its own numbers.
    boolean elsewhere(String number) {
        return part && !heads.contains(head(number));
    }

    /// Spaces and hyphens alike, case ignored: how tags are compared.
    static String plain(String tag) {
        return tag.replace('\u2011', '-')
                .replace('\u2010', '-')
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase();
    }

    /// A text whose own clauses carry a letter, such as F1.2, is a part of a larger one.
    private static boolean isPart(Document document, Numbering printed) {
        for (var block : document.body())
            if (block instanceof Block.Clause clause && clause.kind() == Block.Clause.Kind.CLAUSE) {
                var number = printed.label(clause.id()).map(Label::number).orElse("");
                if (!number.isEmpty() && Character.isLetter(number.charAt(0))) return true;
            }
        return false;
    }

    private void add(Block block, Numbering printed, Numbering counted) {
        if (block instanceof Block.Reference reference && !reference.tag().isEmpty())
            tagged.putIfAbsent(plain(reference.tag()), reference.id());
        var said = printed.label(block.id()).filter(label -> !label.number().isEmpty());
        var label = said.or(() -> counted.label(block.id())).orElse(null);
        if (label == null || label.number().isEmpty()) return;
        var kind = kind(label.kind());
        if (kind.isEmpty()) return;
        var number = label.number().replace('\u2011', '-').replace('\u2010', '-');
        numbered.get(kind.get()).putIfAbsent(number, block.id());
        heads.add(head(number));
    }

    private static Optional<Kind> kind(Label.Kind kind) {
        return switch (kind) {
            case CLAUSE, DEFINITION -> Optional.of(Kind.CLAUSE);
            case ANNEX -> Optional.of(Kind.ANNEX);
            case APPENDIX -> Optional.of(Kind.APPENDIX);
            case SECTION -> Optional.of(Kind.SECTION);
            case TABLE -> Optional.of(Kind.TABLE);
            case FIGURE, PANEL -> Optional.of(Kind.FIGURE);
            case EQUATION -> Optional.of(Kind.EQUATION);
            case NOTE, EXAMPLE, ITEM, FOOTNOTE, REFERENCE, REQUIREMENT, TITLE -> Optional.empty();
        };
    }

    private static String head(String number) {
        int end = 0;
        while (end < number.length() && ".-".indexOf(number.charAt(end)) < 0) end++;
        return number.substring(0, end);
    }
}
