package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// A caption: `Table 6-1 – Title`.
///
/// @param printed `Table 6-1`; empty: it says no number
/// @param separator what stood between: `–`
/// @param taken how many pieces of the story it takes
record Caption(String printed, String separator, List<Bit> title, Flow.Para paragraph, int taken) {
    private static final int LONGEST = 400;
    private static final int SHORT = 150;

    /// The table caption that a story has at a place.
    static Optional<Caption> ofTable(List<Flow> story, int index) {
        return at(story, index, Speech.TABLE_HEAD, Role.Kind.TABLE_CAPTION, Role.Kind.TABLE_NUMBER);
    }

    /// The figure caption that a story has at a place.
    static Optional<Caption> ofFigure(List<Flow> story, int index) {
        return at(
                story,
                index,
                Speech.FIGURE_HEAD,
                Role.Kind.FIGURE_CAPTION,
                Role.Kind.FIGURE_NUMBER);
    }

    private static Optional<Caption> at(
            List<Flow> story, int index, Pattern head, Role.Kind whole, Role.Kind number) {
        if (!(story.get(index) instanceof Flow.Para para) || para.blank()) return Optional.empty();
        if (para.traits().contains(Flow.Trait.GENERATED)) return Optional.empty();
        var kind = para.style().role().kind();
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        var match = head.matcher(text);
        boolean says = match.lookingAt();
        boolean styled = kind == whole || kind == number || kind == Role.Kind.CAPTION && says;
        if (!styled && !(says && plausible(para, text, match.group(3), match.end())))
            return Optional.empty();
        if (!says) return Optional.of(new Caption("", "", bits, para, 1));
        var caption =
                new Caption(
                        Bits.stripped(match.group(1)),
                        Bits.stripped(match.group(3)),
                        Bits.trimmed(Bits.from(bits, match.end())),
                        para,
                        1);
        if (!Bit.text(caption.title).isBlank()) return Optional.of(caption);
        return Optional.of(caption.joined(story, index, whole));
    }

    /// With the title from the next paragraph, as in Table_No and Table_title.
    private Caption joined(List<Flow> story, int index, Role.Kind whole) {
        for (int next = index + 1; next < Math.min(story.size(), index + 3); next++) {
            if (!(story.get(next) instanceof Flow.Para para)) return this;
            if (para.blank()) continue;
            if (para.style().role().kind() != whole) return this;
            return new Caption(
                    printed, separator, Bits.trimmed(para.bits()), paragraph, next - index + 1);
        }
        return this;
    }

    /// Without a caption's style: short, with a dash after the number, bold or centred.
    private static boolean plausible(Flow.Para para, String text, String separator, int end) {
        var kind = para.style().role().kind();
        if (kind == Role.Kind.HEADING || text.length() > LONGEST) return false;
        boolean dash = !separator.isBlank();
        if (dash && end < text.length() && text.length() < SHORT && !text.endsWith("."))
            return true;
        dash |= end >= text.length();
        boolean set =
                para.traits().contains(Flow.Trait.BOLD)
                        || para.look().alignment().equals("center")
                        || kind == Role.Kind.TABLE_HEAD;
        return dash && set;
    }
}
