package org.rubric.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// Documents of every kind of block, run and remark, the same for the same seed. They are odd but
/// legal: references that lead nowhere, empty lines, scripts of every direction.
public final class RandomDocuments {
    private static final String[] WORDS = {
        "device", "is required to", "gateway", "smart", "city", "data", "exchange", "the", "of",
        "shall not", "température", "архитектура", "الأشياء", "物联网", "x\u00b2", "😀", "a\tb",
                "line\nend",
        "\u00a0", "–", "\"quoted\"", "back\\slash", "\u0000", "</script>"
    };

    private final Random random;
    private final List<Id> made = new ArrayList<>();
    private final List<Supplier<Block>> leaves =
            List.of(
                    this::paragraph,
                    this::item,
                    this::note,
                    this::example,
                    this::code,
                    this::editorsNote,
                    this::requirement,
                    this::contents,
                    this::foreign,
                    this::line);
    private int depth;

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /// A document of about that many blocks in its body.
    public static Document of(long seed, int blocks) {
        return new RandomDocuments(seed).document(blocks);
    }

    private Document document(int blocks) {
        var body = new ArrayList<Block>();
        for (int i = 0; i < blocks; i++) body.add(block());
        var footnotes = some(3, () -> new Block.Footnote(id(), traits(), blocks(2)));
        var media = Map.of("image1.png", media(), "image2.emf", media());
        return new Document(
                id(),
                settings(),
                front(),
                body,
                new Apparatus(footnotes, some(4, this::remark)),
                media);
    }

    /// One block of any kind.
    private Block block() {
        if (depth > 3 || random.nextInt(3) > 0) return pick(leaves).get();
        depth++;
        Block made =
                switch (random.nextInt(9)) {
                    case 0, 1 ->
                            new Block.Clause(
                                    id(),
                                    traits(),
                                    any(Block.Clause.Kind.values()),
                                    line(),
                                    blocks(4));
                    case 2 ->
                            new Block.Definition(id(), traits(), line(), line(), line(), blocks(2));
                    case 3 -> new Block.Abbreviation(id(), traits(), line(), line());
                    case 4 -> new Block.Reference(id(), traits(), words(1), line());
                    case 5 -> new Block.Instruction(id(), traits(), line(), blocks(3));
                    case 6 -> table();
                    case 7 -> figure();
                    default -> equation();
                };
        depth--;
        return made;
    }

    private List<Block> blocks(int most) {
        return some(most, this::block);
    }

    private Block.Line line() {
        return new Block.Line(id(), traits(), runs());
    }

    private Block paragraph() {
        return new Block.Paragraph(id(), traits(), any(Block.Paragraph.Role.values()), runs());
    }

    private Block item() {
        return new Block.Item(
                id(), traits(), 1 + random.nextInt(3), any(Block.Item.Marker.values()), runs());
    }

    private Block note() {
        return new Block.Note(id(), traits(), runs());
    }

    private Block example() {
        return new Block.Example(id(), traits(), random.nextBoolean(), runs());
    }

    private Block code() {
        var notation = words(1);
        boolean numbered = notation.length() % 2 == 0;
        return new Block.Code(id(), traits(), notation, numbered, runs());
    }

    private Block editorsNote() {
        return new Block.EditorsNote(id(), traits(), runs());
    }

    private Block requirement() {
        return new Block.Requirement(
                id(), traits(), words(1), any(Block.Requirement.Obligation.values()), runs());
    }

    private Block contents() {
        Supplier<Block.Contents.Entry> entry =
                () -> new Block.Contents.Entry(id(), 1 + random.nextInt(3), "6.2", words(3), "iv");
        return new Block.Contents(
                id(), traits(), any(Block.Contents.Scope.values()), some(3, entry));
    }

    private Block foreign() {
        return new Block.Foreign(id(), traits(), "docx", "<w:p/>", words(4));
    }

    private Exhibit table() {
        var use = any(Exhibit.Table.Use.values());
        var frame =
                new Exhibit.Table.Frame(
                        some(4, () -> 100), random.nextInt(3), use, random.nextBoolean());
        return new Exhibit.Table(id(), traits(), line(), frame, some(4, this::row), blocks(2));
    }

    private Exhibit.Row row() {
        return new Exhibit.Row(id(), traits(), some(4, this::cell));
    }

    private Exhibit.Cell cell() {
        var reach = random.nextInt(4) > 0 ? Exhibit.Cell.Reach.ONE : new Exhibit.Cell.Reach(2, 3);
        var alignment = any(Exhibit.Cell.Alignment.values());
        return new Exhibit.Cell(id(), traits(), reach, alignment, random.nextBoolean(), blocks(2));
    }

    private Exhibit figure() {
        Supplier<Exhibit.Panel> panel = () -> new Exhibit.Panel(id(), traits(), image(), line());
        return new Exhibit.Figure(id(), traits(), line(), some(2, panel), blocks(2));
    }

    private Exhibit equation() {
        Supplier<Exhibit.Where> where = () -> new Exhibit.Where(id(), traits(), line(), line());
        return new Exhibit.Equation(id(), traits(), maths(), random.nextBoolean(), some(3, where));
    }

    private List<Inline> runs() {
        return some(4, this::run);
    }

    private Inline run() {
        return switch (random.nextInt(14)) {
            case 0 ->
                    new Inline.CrossReference(
                            known(), any(Inline.Form.values()), words(2), marks());
            case 1 -> new Inline.Citation(known(), words(2), words(1), marks());
            case 2 -> new Inline.TermUse(known(), words(1), marks());
            case 3 -> new Inline.FootnoteMark(known(), words(1));
            case 4 -> new Inline.Formula(id(), maths());
            case 5 -> new Inline.Picture(id(), image());
            case 6 -> new Inline.Anchor(id(), any(Inline.Edge.values()));
            case 7 -> new Inline.Foreign("docx", "<w:r/>", words(1));
            case 8, 9 -> new Inline.Text("t" + words(3), marks());
            default -> new Inline.Text("t" + words(6), Marks.NONE);
        };
    }

    private Marks marks() {
        if (random.nextBoolean()) return Marks.NONE;
        var marks = Marks.of(any(Marks.Style.values())).with(any(Marks.Style.values()));
        return random.nextBoolean()
                ? marks
                : marks.withLink("https://itu.int/?a=1&b=2").withLanguage("fr");
    }

    private Traits traits() {
        return switch (random.nextInt(6)) {
            case 0 -> Traits.printed("6.1a");
            case 1 -> new Traits("ar", "", "Heading 2");
            default -> Traits.NONE;
        };
    }

    private Maths maths() {
        Optional<Image> preview = random.nextBoolean() ? Optional.of(image()) : Optional.empty();
        return new Maths("\\frac{a}{b}", random.nextBoolean() ? "<m:oMath/>" : "", preview);
    }

    private Image image() {
        return new Image("image1.png", words(2), random.nextInt(500), random.nextDouble() * 300);
    }

    private Media media() {
        var bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        return Media.of("image/png", bytes);
    }

    private Remark remark() {
        var time =
                Instant.ofEpochSecond(
                        1_700_000_000L + random.nextInt(), random.nextInt(1000) * 1000L);
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Remark.Comment(
                            id(),
                            words(2),
                            time,
                            words(9),
                            random.nextBoolean(),
                            random.nextBoolean() ? Optional.of(known()) : Optional.empty());
            case 1 -> new Remark.NotAgreed(id(), words(1), words(4));
            default -> new Remark.Stamp(id(), words(3), time);
        };
    }

    private Settings settings() {
        return new Settings(
                any(Settings.Policy.values()),
                any(Settings.Captions.values()),
                random.nextBoolean() ? Settings.Origin.FIRST : new Settings.Origin("B.", 7),
                words(1));
    }

    private FrontMatter front() {
        var identity =
                new Identity(
                        words(1), words(1), words(5), any(DocumentKind.values()), words(3), "en");
        var approval = new Approval("AAP", words(2), "2026-06", "1.0", "20", words(1));
        Supplier<Contact> contact =
                () -> new Contact(words(2), words(2), words(1), "+41 22 730 5111", "a@b.int");
        var people = new People(some(3, contact), some(2, () -> "4/20"), words(1));
        var sitting = new MeetingHeader.Sitting("2025-2028", "20", "2/20", words(3));
        var liaison =
                new MeetingHeader.Liaison(
                        some(2, () -> words(1)), List.of(), some(1, () -> words(1)), words(1), "");
        var header =
                new MeetingHeader("TD", "SG20-TD123", sitting, words(2), "Discussion", liaison);
        var overview = new Abstract(blocks(2), some(4, () -> words(1)), blocks(2));
        return new FrontMatter(identity, approval, people, overview, header, blocks(2));
    }

    private Id id() {
        var id = Id.of("b" + made.size());
        made.add(id);
        return id;
    }

    private Id known() {
        return made.get(random.nextInt(made.size()));
    }

    private String words(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) text.append(' ').append(any(WORDS));
        return text.toString().strip();
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        var all = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) all.add(each.get());
        return all;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
