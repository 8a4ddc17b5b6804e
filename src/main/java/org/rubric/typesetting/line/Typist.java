package org.rubric.typesetting.line;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.typesetting.Cut;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Ink;
import org.rubric.typesetting.fonts.Typeface;
import org.rubric.typesetting.fonts.Scripts;
import org.rubric.typesetting.line.Span.Finish;
import org.rubric.typesetting.line.Span.Inset;
import org.rubric.typesetting.line.Span.Link;
import org.rubric.typesetting.line.Span.Origin;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.TreeSet;

/// Chooses for each character the face that has it and enters its glyph into the copy. Letters of
/// other scripts are taken from the fonts of the machine, a stretch at a time, and shaped where
/// their script wants it.
final class Typist {
    /// Punctuation that goes with the letters before it rather than with those of another face.
    private static final String NEUTRAL = " \u00A0.,:;!?-–/";

    /// Marks that Chinese shares with the languages of Europe but sets as wide as its letters.
    private static final String WIDE = "“”‘’…—·";

    private final Job job;
    private final Copy copy;
    private final Tags tags;
    private final TreeSet<Integer> missing = new TreeSet<>();
    private String before = "";
    private String after = "";

    Typist(Job job, Copy copy, Tags tags) {
        this.job = job;
        this.copy = copy;
        this.tags = tags;
    }

    /// What stands around the text that is put next: letters that join see it.
    void between(String words, String others) {
        before = words;
        after = others;
    }

    void put(String text, Cut wanted, Finish finish, Origin origin, Link link) {
        if (text.isEmpty()) return;
        var main = job.type().ink(wanted);
        var face = main.face();
        double unit = main.size() / 1000;
        copy.spans.add(new Span(copy.length(), main, finish, origin, link, Optional.empty()));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int glyph = c < 0x20 || Character.isSurrogate(c) ? 0 : face.glyph(c);
            boolean wide = c >= 0x2000 && WIDE.indexOf(c) >= 0 && beside(text, i);
            if (glyph != 0 && !wide && (c < 0xAD || !Substitutes.invisible(c))) {
                copy.add(c, glyph, face.advance(glyph) * unit);
                continue;
            }
            int whole = text.codePointAt(i);
            if (Substitutes.invisible(whole)) {
                copy.add(c, Copy.NOTHING, 0);
                continue;
            }
            var span = new Span(0, main, finish, at(origin, i), link, Optional.empty());
            int next = foreign(text, i, wanted, span);
            if (next == i) {
                rare(whole, wanted, span);
                next = i + Character.charCount(whole);
            }
            i = next - 1;
            if (next < text.length()) restart(main, span, at(origin, next));
        }
    }

    private static boolean beside(String text, int at) {
        return at > 0 && ideograph(text.charAt(at - 1))
                || at + 1 < text.length() && ideograph(text.charAt(at + 1));
    }

    private static boolean ideograph(char c) {
        return c >= 0x2E80 && c < 0xA000 || c >= 0xFF00 && c < 0xFFF0;
    }

    /// Enters the stretch of letters of another script that begins there, if a font has them.
    ///
    /// @return where it ends; where it begins when there is no font
    private int foreign(String text, int from, Cut wanted, Span span) {
        int first = text.codePointAt(from);
        // A mark that scripts share is taken from the face of the letter beside it.
        if (first >= 0x2000 && first < 0x2E80) first = '\u4E2D';
        var script = Scripts.of(first);
        if (script == UnicodeScript.COMMON) return from;
        var found = job.type().foreign(first, wanted.bold());
        if (found.isEmpty() || found.get().glyph(text.codePointAt(from)) == 0) return from;
        var ink = new Ink(found.get(), wanted.size(), wanted.colour());
        int to = end(text, from, found.get(), wanted, script);
        restart(ink, span, span.origin());
        if (Scripts.shaped(script)) {
            var all = (before + text + after).toCharArray();
            int shift = before.length();
            Shaper.shape(copy, all, from + shift, to + shift, ink, leftward(first));
        } else plain(text, from, to, ink);
        return to;
    }

    private static boolean leftward(int character) {
        byte direction = Character.getDirectionality(character);
        return Scripts.of(character) == UnicodeScript.ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Letters of that script and what stands between them, as far as the face has it.
    private int end(String text, int from, Typeface face, Cut wanted, UnicodeScript script) {
        var main = job.type().face(wanted);
        int to = from;
        int strong = from;
        while (to < text.length()) {
            int character = text.codePointAt(to);
            boolean joined = Substitutes.invisible(character) && character > 0x20;
            if (!joined && face.glyph(character) == 0) break;
            boolean wide = WIDE.indexOf(character) >= 0 && beside(text, to);
            boolean own = wide || Scripts.of(character) == script || combining(character);
            if (own && (wide || main.glyph(character) == 0)) strong = to + 1;
            else if (!joined && NEUTRAL.indexOf(character) < 0) break;
            to += Character.charCount(character);
        }
        while (to > strong && text.charAt(to - 1) == ' ') to--;
        return to;
    }

    private static boolean combining(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private void plain(String text, int from, int to, Ink ink) {
        for (int i = from; i < to; ) {
            int character = text.codePointAt(i);
            int glyph = ink.face().glyph(character);
            if (Substitutes.invisible(character)) copy.add(text.charAt(i), Copy.NOTHING, 0);
            else copy.add(text.charAt(i), glyph, ink.advance(glyph));
            if (character > 0xFFFF) copy.add(text.charAt(i + 1), Copy.SECOND, 0);
            i += Character.charCount(character);
        }
    }

    private void sign(Pictures.Shown shown, Cut wanted, Origin place) {
        var inset =
                new Inset(
                        shown.drawing().orElseThrow(),
                        shown.width(),
                        shown.height(),
                        shown.baseline(),
                        place.block());
        var ink = job.type().ink(wanted);
        copy.spans.add(
                new Span(copy.length(), ink, Finish.NONE, place, Link.NONE, Optional.of(inset)));
        copy.add(Copy.OBJECT, Copy.NOTHING, inset.width());
    }

    private static Origin at(Origin origin, int units) {
        if (origin.step() < 0 || origin.object()) return origin;
        return new Origin(origin.block(), origin.step() + units, false, origin.tag());
    }

    /// Begins a span here; one that began here too and is still empty goes.
    private void restart(Ink ink, Span like, Origin origin) {
        int here = copy.length();
        if (copy.spans.getLast().from() == here) copy.spans.removeLast();
        copy.spans.add(new Span(here, ink, like.finish(), origin, like.link(), Optional.empty()));
    }

    /// A character that the face lacks: another that looks the same, the same in another face, a
    /// drawing of it, or its number in small type; a reader is told the character itself.
    private void rare(int character, Cut wanted, Span span) {
        int twin = Substitutes.of(character);
        var other = job.type().covering(wanted, twin);
        var ink = job.type().ink(other);
        int glyph = ink.face().glyph(twin);
        if (glyph == 0) {
            absent(character, wanted, span);
            return;
        }
        restart(ink, span, span.origin());
        double width = ink.advance(glyph);
        if (character <= 0xFFFF) {
            copy.add((char) character, glyph, width);
        } else {
            copy.add(Character.highSurrogate(character), glyph, width);
            copy.add(Character.lowSurrogate(character), Copy.SECOND, 0);
        }
    }

    private void absent(int character, Cut wanted, Span span) {
        var actual = new Attributes("", Character.toString(character), "", "", 1, 1);
        var origin = span.origin();
        int inner = tags.open(Role.SPAN, origin.tag(), actual);
        var drawn = Symbols.latex(character).map(l -> job.pictures().sign(l, wanted.size()));
        if (drawn.isPresent() && drawn.get().drawing().isPresent()) {
            if (copy.spans.getLast().from() == copy.length()) copy.spans.removeLast();
            sign(drawn.get(), wanted, new Origin(origin.block(), origin.step(), true, inner));
            return;
        }
        missing.add(character);
        var ink = job.type().ink(wanted.sized(wanted.size() * 0.6));
        restart(ink, span, new Origin(origin.block(), origin.step(), true, inner));
        var code = "U+%04X".formatted(character);
        for (int i = 0; i < code.length(); i++) {
            int glyph = ink.face().glyph(code.charAt(i));
            copy.add(code.charAt(i), glyph, ink.advance(glyph));
        }
    }

    /// What to say about characters for which no font was found.
    Optional<Finding> missing(Id block) {
        if (missing.isEmpty()) return Optional.empty();
        return Optional.of(
                Finding.of(
                        "font.missing",
                        Severity.WARNING,
                        block,
                        MissingFont.words(missing, job.type().folder())));
    }
}
