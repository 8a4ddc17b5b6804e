package org.rubric.interchange.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Settings;
import org.rubric.interchange.word.Mention.Kind;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// What a document has that can be named: by the numbers it was printed with, since those are what
/// its own text speaks of, else by the counted ones.
final class Targets {
    private static final Pattern NUMBERED =
            Pattern.compile("((?:\\w{1,5}\\.){1,6}\\d{1,3})[\\s\\u00A0]");

    private final Map<Kind, Map<String, Id>> numbered = new EnumMap<>(Kind.class);
    private final Map<Id, String> numbers = new HashMap<>();
    private final Map<String, Id> tagged = new HashMap<>();
    private final Map<String, String> nearly = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> paragraphs = new HashSet<>();
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
    /// of an annex are clauses.
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

    /// The number that a thing bears in the source; empty: none.
    String printed(Id id) {
        return numbers.getOrDefault(id, "");
    }

    /// The tag of the entry that a citation with other words in its brackets must mean.
    Optional<String> nearly(String tag) {
        return Optional.ofNullable(nearly.get(bare(tag)));
    }

    /// Whether a number that is not found is no fault: a numbered paragraph bears it, or the text
    /// is a part published alone and the number does not begin like its own.
    boolean elsewhere(Kind kind, String number) {
        if (kind == Kind.CLAUSE && paragraphs.contains(number)) return true;
        boolean lettered = kind == Kind.ANNEX || kind == Kind.APPENDIX;
        return part && (lettered || !heads.contains(head(number)));
    }

    /// Whether a document that is not among the references can be in those of the whole text that
    /// this is a part of.
    boolean elsewhere(String tag) {
        return part && tagged(tag).isEmpty();
    }

    /// Spaces and hyphens alike, case ignored: how tags are compared.
    static String plain(String tag) {
        return tag.replace('\u2011', '-')
                .replace('\u2010', '-')
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// Without what writers add to a tag or forget of it.
    private static String bare(String tag) {
        return plain(tag).replaceAll("^b-|\\brec(ommendation)?\\b\\.?|[ .]", "");
    }

    /// A text whose own clauses carry a letter, such as F1.2, or that is an annex alone, is a part
    /// of a larger one.
    private static boolean isPart(Document document, Numbering printed) {
        boolean annex = false;
        for (var block : document.body()) {
            if (!(block instanceof Block.Clause clause)) continue;
            var number = printed.label(clause.id()).map(Label::number).orElse("");
            boolean digit = !number.isEmpty() && Character.isDigit(number.charAt(0));
            boolean letter = !number.isEmpty() && Character.isLetter(number.charAt(0));
            switch (clause.kind()) {
                case CLAUSE, SECTION -> {
                    if (digit) return false;
                    annex |= letter;
                }
                case ANNEX, APPENDIX -> annex = true;
                case BIBLIOGRAPHY, UNNUMBERED, INDEX -> {}
            }
        }
        return annex;
    }

    private void add(Block block, Numbering printed, Numbering counted) {
        if (block instanceof Block.Reference reference && !reference.tag().isEmpty()) {
            tagged.putIfAbsent(plain(reference.tag()), reference.id());
            nearly.putIfAbsent(bare(reference.tag()), reference.tag());
        }
        if (block instanceof Block.Paragraph paragraph) number(paragraph);
        var said = printed.label(block.id()).filter(label -> !label.number().isEmpty());
        var label = said.or(() -> counted.label(block.id())).orElse(null);
        if (label == null || label.number().isEmpty()) return;
        numbers.put(block.id(), hyphened(label.number()));
        var kind = kind(label.kind());
        if (kind.isEmpty()) return;
        var number = hyphened(label.number());
        numbered.get(kind.get()).putIfAbsent(number, block.id());
        heads.add(head(number));
    }

    /// "6.1.2 It is recommended …": a paragraph that bears a number without being a clause.
    private void number(Block.Paragraph paragraph) {
        var number = NUMBERED.matcher(Inline.text(paragraph.runs()));
        if (number.lookingAt()) paragraphs.add(number.group(1));
    }

    /// What mentions call a thing with a label of that kind; empty: nothing that is mentioned.
    static Optional<Kind> kind(Label.Kind kind) {
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

    private static String hyphened(String number) {
        return number.replace('\u2011', '-').replace('\u2010', '-');
    }

    private static String head(String number) {
        int end = 0;
        while (end < number.length() && ".-".indexOf(number.charAt(end)) < 0) end++;
        return number.substring(0, end);
    }
}
