package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Runs;
import org.rubric.revision.sight.Marked;

/// A line of text as it is shown, and the way between caret steps and characters on the screen: a
/// reference is one step and many characters, an anchor no step.
///
/// @param parts in reading order, one for each run
/// @param steps caret steps of the whole line
/// @param text all that is shown; U+FFFC for a picture or formula
public record Passage(List<Part> parts, int steps, String text) {

    static final Passage EMPTY = new Passage(List.of(), 0, "");
    private static final Inline NOTHING = new Inline.Anchor(Id.of("label"), Inline.Edge.POINT);
    private static final String OBJECT = "\uFFFC";

    public Passage {
        parts = List.copyOf(parts);
    }

    /// What a part is beside its run.
    public enum Look {
        PLAIN,
        /// A reference to nothing.
        BROKEN,
        /// The number before a caption, which is not edited.
        LABEL,
        /// Letters that an input method is still putting together; not in the document.
        COMPOSED,
        /// Words of another version, which this line does not have.
        GHOST
    }

    /// @param step caret steps before it
    /// @param start characters before it
    /// @param dress of what changed
    public record Part(
            int step, int start, String shown, Inline run, Look look, Optional<Dress> dress) {
        public int end() {
            return start + shown.length();
        }

        public boolean chip() {
            return run instanceof Inline.CrossReference
                    || run instanceof Inline.Citation
                    || run instanceof Inline.TermUse;
        }

        /// The bracket before text that is not agreed: what is typed at its place stands before it.
        boolean opens() {
            return bracket() && shown.equals("[");
        }

        /// Either bracket of text that is not agreed.
        boolean bracket() {
            return run instanceof Inline.Anchor && look == Look.PLAIN && !shown.isEmpty();
        }

        /// Equal for the eye.
        boolean looksLike(Part other) {
            return shown.equals(other.shown)
                    && look == other.look
                    && dress.equals(other.dress)
                    && (run == other.run || run.equals(other.run));
        }
    }

    public static Passage of(List<Inline> runs, Wording wording) {
        return of("", runs, wording);
    }

    /// @param label words before the line that cannot be edited; empty: none
    public static Passage of(String label, List<Inline> runs, Wording wording) {
        return of(label, runs, wording, Composed.NOTHING);
    }

    /// The same with letters in between that an input method is still putting together.
    static Passage of(String label, List<Inline> runs, Wording wording, Composed composed) {
        return of(label, runs, wording, composed, Marked.NOTHING);
    }

    /// The same with what is shown of changes; letters that are being put together stand without.
    static Passage of(
            String label, List<Inline> runs, Wording wording, Composed composed, Marked marked) {
        var row = new Row(wording);
        if (!label.isEmpty()) row.add(label, NOTHING, Look.LABEL);
        if (composed.text().isEmpty() && marked.isEmpty()) row.add(runs);
        else if (composed.text().isEmpty()) Dress.cut(runs, marked).forEach(row::add);
        else {
            int at = Math.min(composed.step(), Inline.length(runs));
            row.add(Runs.slice(runs, 0, at));
            row.add(composed.text(), NOTHING, Look.COMPOSED);
            row.add(Runs.slice(runs, at, Inline.length(runs)));
        }
        return new Passage(row.parts, row.step, row.text.toString());
    }

    /// A passage in the making.
    private static final class Row {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final Wording wording;
        private int step;
        private Optional<Dress> dress = Optional.empty();

        Row(Wording wording) {
            this.wording = wording;
        }

        /// Ghosts are words without steps.
        void add(Dress.Piece piece) {
            dress = Optional.ofNullable(piece.told()).map(t -> Dress.of(t, wording.marking()));
            if (piece.ghost()) add(ghost(piece.runs(), wording), NOTHING, Look.GHOST);
            else add(piece.runs());
            dress = Optional.empty();
        }

        void add(List<Inline> runs) {
            for (var run : runs) add(shown(run, wording), run, look(run, wording));
        }

        void add(String shown, Inline run, Look look) {
            parts.add(new Part(step, text.length(), shown, run, look, dress));
            text.append(shown);
            step += run.length();
        }
    }

    private static String shown(Inline run, Wording wording) {
        return switch (run) {
            case Inline.Text words -> lettered(words);
            case Inline.CrossReference reference -> tied(wording.words(reference));
            case Inline.Citation citation -> tied(wording.words(citation));
            case Inline.TermUse use -> use.text().isEmpty() ? "?" : use.text();
            case Inline.FootnoteMark mark -> wording.words(mark);
            case Inline.Formula _, Inline.Picture _ -> OBJECT;
            case Inline.Anchor anchor -> wording.bracket(anchor);
            case Inline.Foreign kept -> kept.text().isEmpty() ? "…" : kept.text();
        };
    }

    /// Objects that cannot stand among letters are told.
    private static String ghost(List<Inline> runs, Wording wording) {
        var words = new StringBuilder();
        for (var run : runs)
            words.append(
                    switch (run) {
                        case Inline.Formula formula -> formula.maths().latex();
                        case Inline.Picture picture -> "[" + picture.image().alternative() + "]";
                        default -> shown(run, wording);
                    });
        return words.toString();
    }

    /// The line without words that it does not have itself.
    public Passage own() {
        if (parts.stream().noneMatch(part -> part.look() == Look.GHOST)) return this;
        var row = new Row(null);
        for (var part : parts)
            if (part.look() != Look.GHOST) row.add(part.shown(), part.run(), part.look());
        return new Passage(row.parts, row.step, row.text.toString());
    }

    private static Look look(Inline run, Wording wording) {
        boolean known =
                switch (run) {
                    case Inline.CrossReference reference -> wording.known(reference.target());
                    case Inline.Citation citation -> wording.known(citation.target());
                    case Inline.TermUse use -> wording.known(use.target());
                    default -> true;
                };
        return known ? Look.PLAIN : Look.BROKEN;
    }

    /// Capitals keep the number of characters, or steps and characters would part.
    private static String lettered(Inline.Text words) {
        var marks = words.marks();
        if (!marks.has(Marks.Style.CAPITALS) && !marks.has(Marks.Style.SMALL_CAPITALS))
            return words.text();
        var capitals = new StringBuilder(words.text());
        for (int i = 0; i < capitals.length(); i++)
            capitals.setCharAt(i, Character.toUpperCase(capitals.charAt(i)));
        return capitals.toString();
    }

    /// A reference is not broken over lines, unless it is a whole title.
    private static String tied(String words) {
        return words.length() > 40 ? words : words.replace(' ', '\u00A0');
    }

    /// Characters before a caret step.
    public int character(int step) {
        for (var part : parts)
            if (step == part.step() && part.opens()) return part.start();
            else if (step < part.step() + part.run().length())
                return part.start()
                        + (part.run() instanceof Inline.Text ? Math.max(0, step - part.step()) : 0);
        return text.length();
    }

    /// The caret step nearest to a place between two characters.
    public int step(int character) {
        for (var part : parts) {
            if (character >= part.end()) continue;
            int into = Math.max(0, character - part.start());
            if (part.run() instanceof Inline.Text) return part.step() + into;
            return 2 * into < part.shown().length()
                    ? part.step()
                    : part.step() + part.run().length();
        }
        return steps;
    }

    /// What is shown between two caret steps, without letters that are still being put together.
    public String between(Finding.Range steps) {
        var words = new StringBuilder();
        for (var part : parts) {
            int from = Math.max(0, steps.from() - part.step());
            int to = Math.min(part.run().length(), steps.to() - part.step());
            if (from >= to) continue;
            boolean letters = part.run() instanceof Inline.Text;
            words.append(letters ? part.shown().substring(from, to) : part.shown());
        }
        return words.toString();
    }

    /// What of its parts is shown between two characters.
    List<Part> cut(int from, int to) {
        if (from == 0 && to == text.length()) return parts;
        var inside = new ArrayList<Part>();
        for (var part : parts) {
            int first = Math.max(from, part.start());
            int last = Math.min(to, part.end());
            if (first >= last) continue;
            var words = part.shown().substring(first - part.start(), last - part.start());
            inside.add(new Part(part.step(), first, words, part.run(), part.look(), part.dress()));
        }
        return inside;
    }

    /// The part that a character belongs to, or none at the end.
    public Optional<Part> at(int character) {
        for (var part : parts)
            if (character >= part.start() && character < part.end()) return Optional.of(part);
        return Optional.empty();
    }

    /// The target of the reference that a caret step is in or beside.
    public Optional<Id> beside(int step) {
        for (var part : parts) {
            var target = target(part.run());
            if (target.isPresent() && step >= part.step() && step <= part.step() + 1) return target;
        }
        return Optional.empty();
    }

    /// The formula that a caret step is beside.
    public Optional<Inline.Formula> formula(int step) {
        for (var part : parts)
            if (part.run() instanceof Inline.Formula formula
                    && step >= part.step()
                    && step <= part.step() + 1) return Optional.of(formula);
        return Optional.empty();
    }

    /// The characters that stand in text that is not agreed, brackets included.
    ///
    /// @param within whether the line begins inside such text
    List<Finding.Range> open(boolean within) {
        var ranges = new ArrayList<Finding.Range>(0);
        int depth = within ? 1 : 0;
        int from = 0;
        for (var part : parts) {
            if (!part.bracket()) continue;
            if (part.opens() && depth++ == 0) from = part.start();
            if (!part.opens() && depth > 0 && --depth == 0)
                ranges.add(new Finding.Range(from, part.end()));
        }
        if (depth > 0) ranges.add(new Finding.Range(from, text.length()));
        return ranges;
    }

    /// Whether it holds letters that are written from right to left.
    public boolean rightToLeft() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && c <= 0x8FF || c >= 0xFB1D && c <= 0xFEFF) return true;
        }
        return false;
    }

    /// Whether there are letters that join, stack or run from right to left.
    static boolean shaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && c <= 0x10FF
                    || c >= 0x1780 && c <= 0x17FF
                    || c >= 0xFB1D && c <= 0xFEFF) return true;
        }
        return false;
    }

    /// Whether it is shown exactly as another.
    boolean looksLike(Passage other) {
        if (parts.size() != other.parts.size() || !text.equals(other.text)) return false;
        for (int i = 0; i < parts.size(); i++)
            if (!parts.get(i).looksLike(other.parts.get(i))) return false;
        return true;
    }

    /// The target of a reference, if this part is one.
    public static Optional<Id> target(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference -> Optional.of(reference.target());
            case Inline.Citation citation -> Optional.of(citation.target());
            case Inline.TermUse use -> Optional.of(use.target());
            case Inline.FootnoteMark mark -> Optional.of(mark.target());
            default -> Optional.empty();
        };
    }
}
