package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Recognises entries of the references and of the bibliography, with a tag in brackets or, in
/// older texts, without.
final class References {
    private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]{1,80})\\][\\s\u00A0]*");
    private static final Pattern ADDRESS =
            Pattern.compile("[<(]?(?:https?://|www\\.|ftp://|doi:).*", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("[\\s_]*_{5,}[\\s_]*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:[–•-]\\s*)?(?:(?:Draft"
                            + " )?(?:Recommendations?|Recommandations?|Recomendaci[oó]n(?:es)?|Рекомендация|التوصية|建议书)"
                            + " ?)?(?:\\(\\d{4}\\),? )?"
                            + "(?:ITU|UIT|МСЭ|CCITT|CCIR|ISO|IEC|CEI|IETF|RFC|ETSI|EN|IEEE|3GPP|W3C|ANSI|ATIS|SMPTE"
                            + "|ARIB|CENELEC|OASIS|OMA|NIST|TIA)[\\u2011/\\s\u00A0.-].*\\d.*",
                    Pattern.DOTALL);

    private final Lines lines;
    private final Ledger ledger;

    References(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /// "[ITU-T Y.4000] TAB Recommendation ITU-T Y.4000 (2012), …", or an entry without a tag.
    ///
    /// @param before the block before it
    Optional<Block> entry(Flow.Para para, Optional<Block> before, boolean bibliography) {
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        var id = ledger.ids().of(para);
        var tag = TAG.matcher(text);
        if (tag.lookingAt())
            return Optional.of(
                    new Block.Reference(
                            id,
                            Traits.printed(Bits.stripped(tag.group())),
                            plain(tag.group(1)),
                            lines.line(id.part("entry"), Bits.from(bits, tag.end()))));
        if (!untagged(para, text, before, bibliography)) return Optional.empty();
        return Optional.of(
                new Block.Reference(
                        id,
                        Traits.printed(Items.typedMarker(bits)),
                        "",
                        lines.line(id.part("entry"), Items.unmarked(bits))));
    }

    private static boolean untagged(
            Flow.Para para, String text, Optional<Block> before, boolean bibliography) {
        if (RULE.matcher(text).matches() || text.endsWith(":")) return false;
        boolean tagged =
                before.filter(b -> b instanceof Block.Reference r && !r.tag().isEmpty())
                        .isPresent();
        if (NAMED.matcher(text).matches()) return true;
        if (tagged) return false;
        return bibliography && text.length() > 8
                || para.style().role().kind() == Role.Kind.REFERENCE
                || para.label().isPresent();
    }

    /// An address on a line of its own belongs to the entry before it.
    static Optional<Block.Reference> continued(
            Block.Reference before, Flow.Para para, List<Inline> runs) {
        if (!ADDRESS.matcher(para.text().strip()).matches()) return Optional.empty();
        var all = new ArrayList<>(before.entry().runs());
        all.add(new Inline.Text("\n", org.rubric.document.Marks.NONE));
        all.addAll(runs);
        return Optional.of(
                new Block.Reference(
                        before.id(), before.traits(), before.tag(), before.entry().withRuns(all)));
    }

    private static String plain(String tag) {
        return tag.strip().replace('\u2011', '-').replaceAll("[\\s\u00A0]+", " ");
    }
}
