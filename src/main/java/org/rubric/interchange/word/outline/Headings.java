package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Recognises headings: by style, and in a text without heading styles by number and bold type.
final class Headings {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:§[\\s\u00A0]*)?\\.?"
                            + "((?:[A-ZА-Я]{1,2}\\d*|[IVXLC]+|\\d+(?:bis|ter|quater)?)"
                            + "(?:[.\u2011-]\\d+(?:bis|ter|quater)?[a-z]?)*[a-z]?)[.)]?"
                            + "(?=[\\s\u00A0\u2000-\u200A\u3000]|$)");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "\\((?:to|de la|à la|к)\\s[^\\n"
                            + "]*\\)(?:\\n"
                            + "|$)|to (?:annex|appendix|recommendation|resolution)[^\\n"
                            + "]*(?:\\n"
                            + "|$)",
                    Speech.LOOSE);
    private static final int LONGEST = 250;

    private final boolean styled;
    private final boolean outlined;

    /// @param styled whether the text has heading styles at all
    /// @param outlined whether it has outline levels instead
    private Headings(boolean styled, boolean outlined) {
        this.styled = styled;
        this.outlined = outlined;
    }

    static Headings of(List<Flow> story) {
        boolean styled = styled(story);
        return new Headings(styled, !styled && outlined(story));
    }

    /// A level or two may be an accident; headings come in numbers and in bold type.
    private static boolean outlined(List<Flow> story) {
        int levels = 0;
        for (var flow : story)
            if (flow instanceof Flow.Para para && !para.blank() && level(para) > 0) levels++;
        return levels > 2;
    }

    /// The outline level of a paragraph without a telling style, from 1; 0: none.
    private static int level(Flow.Para para) {
        var kind = para.style().role().kind();
        int own = para.look().outline();
        boolean plain = kind == Role.Kind.PLAIN || kind == Role.Kind.UNKNOWN;
        boolean bold = para.traits().contains(Flow.Trait.BOLD);
        return plain && bold && own >= 0 && own < 9 ? own + 1 : 0;
    }

    static boolean styled(List<Flow> story) {
        for (var flow : story)
            if (flow instanceof Flow.Para para
                    && !para.blank()
                    && para.style().role().kind() == Role.Kind.HEADING) return true;
        return false;
    }

    /// The heading that a story has at a place.
    Optional<Heading> at(List<Flow> story, int index) {
        if (!(story.get(index) instanceof Flow.Para para) || para.blank()) return Optional.empty();
        if (para.traits().contains(Flow.Trait.GENERATED)) return Optional.empty();
        var role = para.style().role();
        return switch (role.kind()) {
            case HEADING -> Optional.of(clause(para, role.level(), story, index));
            case ANNEX, APPENDIX -> Optional.of(part(para, role.kind(), story, index));
            case SECTION -> Optional.of(section(para, story, index));
            case ANNEX_TITLE, APPENDIX_TITLE -> Optional.of(part(para, role.kind(), story, index));
            case SECTION_TITLE -> Optional.of(titleOnly(para));
            case UNKNOWN, PLAIN -> unstyled(para, story, index);
            case BOLD_TITLE -> bibliography(para);
            default -> Optional.empty();
        };
    }

    /// The typed number at the start of a line; empty when it has none.
    static Optional<Matcher> number(String text) {
        var match = NUMBER.matcher(text);
        if (!match.lookingAt()) return Optional.empty();
        boolean digit = DIGIT.matcher(match.group(1)).matches();
        boolean tab = match.end() < text.length() && text.charAt(match.end()) == '\t';
        return digit || tab ? Optional.of(match) : Optional.empty();
    }

    private Heading clause(Flow.Para para, int level, List<Flow> story, int index) {
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        var label = label(para);
        if (label.isEmpty() && Speech.says(Speech.BIBLIOGRAPHY, text))
            return new Heading(Kind.BIBLIOGRAPHY, Heading.Mark.NONE, 1, bits, para, 1);
        if (label.isEmpty()) {
            var annex = Speech.ANNEX_HEAD.matcher(text);
            var appendix = Speech.APPENDIX_HEAD.matcher(text);
            if (level == 1 && (annex.lookingAt() || appendix.lookingAt()))
                return part(
                        para,
                        annex.lookingAt() ? Role.Kind.ANNEX : Role.Kind.APPENDIX,
                        story,
                        index);
        } else if (level == 1 && Speech.ANNEX_HEAD.matcher(label).lookingAt())
            return part(para, Role.Kind.ANNEX, story, index);
        return numbered(para, level, bits, label);
    }

    private static Heading numbered(Flow.Para para, int level, List<Bit> bits, String label) {
        if (!label.isEmpty())
            return new Heading(
                    Kind.CLAUSE, Heading.Mark.of(bare(label), label), level, bits, para, 1);
        var text = Bit.text(bits);
        var number = number(text);
        if (number.isEmpty()) {
            var kind = Speech.says(Speech.INDEX, text) ? Kind.INDEX : Kind.UNNUMBERED;
            return new Heading(kind, Heading.Mark.NONE, level, bits, para, 1);
        }
        var mark = Heading.Mark.of(number.get().group(1), number.get().group());
        var title = Bits.trimmed(Bits.from(bits, number.get().end()));
        return new Heading(Kind.CLAUSE, mark, level, title, para, 1);
    }

    /// "Annex A" and its title, in one paragraph or two.
    private static Heading part(Flow.Para para, Role.Kind role, List<Flow> story, int index) {
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        if (Speech.says(Speech.BIBLIOGRAPHY, text))
            return new Heading(Kind.BIBLIOGRAPHY, Heading.Mark.NONE, 1, bits, para, 1);
        var label = label(para);
        var words = label.isEmpty() ? text : label;
        var annex = Speech.ANNEX_HEAD.matcher(words);
        var appendix = Speech.APPENDIX_HEAD.matcher(words);
        boolean isAnnex = annex.lookingAt();
        boolean isAppendix = !isAnnex && appendix.lookingAt();
        if (!isAnnex && !isAppendix) return loose(para, role, bits, label);
        var match = isAnnex ? annex : appendix;
        var kind = isAnnex ? Kind.ANNEX : Kind.APPENDIX;
        int end = label.isEmpty() ? addressed(text, match.end()) : 0;
        var aside = label.isEmpty() ? Bits.stripped(text.substring(match.end(1), end)) : "";
        var mark = new Heading.Mark(match.group(2), Bits.stripped(match.group(1)), aside);
        var title = Bits.trimmed(Bits.from(bits, end));
        if (!Bit.text(title).isBlank()) return new Heading(kind, mark, 1, title, para, 1);
        return joined(new Heading(kind, mark, 1, title, para, 1), story, index);
    }

    /// The end of "(to Resolution 1)" or "to Annex F3" on the line of the number.
    private static int addressed(String text, int end) {
        var match = ADDRESSED.matcher(text).region(end, text.length());
        return match.lookingAt() ? match.end() : end;
    }

    /// A paragraph of an annex's style that does not say which annex it is.
    private static Heading loose(Flow.Para para, Role.Kind role, List<Bit> bits, String label) {
        if (!label.isEmpty()) {
            var kind = role == Role.Kind.APPENDIX ? Kind.APPENDIX : Kind.ANNEX;
            return new Heading(kind, Heading.Mark.of(bare(label), label), 1, bits, para, 1);
        }
        return numbered(para, 1, bits, label);
    }

    private static Heading section(Flow.Para para, List<Flow> story, int index) {
        var bits = Bits.trimmed(para.bits());
        var match = Speech.SECTION_HEAD.matcher(Bit.text(bits));
        if (!match.lookingAt())
            return new Heading(Kind.SECTION, Heading.Mark.NONE, 1, bits, para, 1);
        var mark = new Heading.Mark(match.group(2), Bits.stripped(match.group(1)), match.group(3));
        var title = Bits.trimmed(Bits.from(bits, match.end()));
        var heading = new Heading(Kind.SECTION, mark, 1, title, para, 1);
        return Bit.text(title).isBlank() ? joined(heading, story, index) : heading;
    }

    /// Its title is set as one without a number by many.
    private static Optional<Heading> bibliography(Flow.Para para) {
        var bits = Bits.trimmed(para.bits());
        if (!Speech.says(Speech.BIBLIOGRAPHY, Bit.text(bits))) return Optional.empty();
        return Optional.of(new Heading(Kind.BIBLIOGRAPHY, Heading.Mark.NONE, 1, bits, para, 1));
    }

    private static Heading titleOnly(Flow.Para para) {
        return numbered(para, 1, Bits.trimmed(para.bits()), label(para));
    }

    /// With the title from the next paragraph, when that is one.
    private static Heading joined(Heading heading, List<Flow> story, int index) {
        for (int next = index + 1; next < Math.min(story.size(), index + 4); next++) {
            if (!(story.get(next) instanceof Flow.Para para)) return heading;
            if (para.blank()) continue;
            if (!title(para, heading.paragraph())) return heading;
            var bits = Bits.trimmed(para.bits());
            return new Heading(
                    heading.kind(),
                    heading.mark(),
                    heading.level(),
                    bits,
                    heading.paragraph(),
                    next - index + 1);
        }
        return heading;
    }

    private static boolean title(Flow.Para para, Flow.Para number) {
        var text = para.text().strip();
        var kind = para.style().role().kind();
        return switch (kind) {
            case ANNEX_TITLE, APPENDIX_TITLE, SECTION_TITLE -> true;
            default ->
                    para.style().id().equals(number.style().id())
                            && !Speech.ANNEX_HEAD.matcher(text).lookingAt()
                            && !Speech.APPENDIX_HEAD.matcher(text).lookingAt()
                            && number(text).isEmpty();
        };
    }

    /// A paragraph without a telling style.
    private Optional<Heading> unstyled(Flow.Para para, List<Flow> story, int index) {
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        if (text.length() > LONGEST) return Optional.empty();
        if (outlined && level(para) > 0)
            return Optional.of(clause(para, level(para), story, index));
        if (!para.traits().contains(Flow.Trait.BOLD)) return Optional.empty();
        int outline = para.style().paragraph().outline();
        if (outline >= 0 && outline < 9)
            return Optional.of(clause(para, outline + 1, story, index));
        if (styled) return Optional.empty();
        if (Speech.says(Speech.BIBLIOGRAPHY, text)
                || Speech.ANNEX_HEAD.matcher(text).lookingAt()
                || Speech.APPENDIX_HEAD.matcher(text).lookingAt())
            return Optional.of(part(para, Role.Kind.ANNEX, story, index));
        var number = number(text);
        if (number.isEmpty() && label(para).isEmpty() || text.endsWith("."))
            return Optional.empty();
        var heading = numbered(para, 1, bits, label(para));
        return Optional.of(heading);
    }

    /// The number that Word computes for a paragraph; empty: none, or a bullet.
    static String label(Flow.Para para) {
        return para.label()
                .filter(l -> !l.format().equals("bullet") && !l.format().equals("none"))
                .map(l -> l.text().strip())
                .orElse("");
    }

    private static String bare(String label) {
        return label.replaceAll("[.):\\s\u00A0]+$", "").replaceAll("^\\(", "");
    }
}
