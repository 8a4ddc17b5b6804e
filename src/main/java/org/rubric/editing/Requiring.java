package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Requirement;
import org.rubric.document.Block.Requirement.Obligation;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.excerpt.Pasting;

/// Requirements as objects: identifiers that count on, strengths.
final class Requiring {
    private static final String FIRST = "REQ-1";
    private static final int LONGEST = 100;
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,30})(\\D{0,4})");

    private Requiring() {}

    /// The paragraph at the caret as a requirement, as strong as it says.
    static Optional<Transaction> turn(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        var id = identifier(snapshot.document(), caret.block());
        return Styling.turn(
                snapshot,
                selection,
                Words.of("requirement"),
                leaf ->
                        leaf.id().equals(caret.block()) && turnable(leaf)
                                ? new Requirement(
                                        leaf.id(),
                                        leaf.traits().withPrinted(""),
                                        id,
                                        said(Inline.text(leaf.runs())),
                                        leaf.runs())
                                : leaf);
    }

    private static boolean turnable(Block leaf) {
        return !(leaf instanceof Requirement || leaf instanceof Block.Code);
    }

    private static Obligation said(String words) {
        if (words.contains("prohibited from")) return Obligation.PROHIBITED;
        if (words.contains("not recommended")) return Obligation.NOT_RECOMMENDED;
        if (words.contains("recommended to")) return Obligation.RECOMMENDED;
        return words.contains("can optionally") ? Obligation.OPTIONAL : Obligation.REQUIRED;
    }

    /// What the requirement after that block is called: as the last one before it, counted on.
    static String identifier(Document document, Id at) {
        var walk =
                new Object() {
                    final HashSet<String> taken = new HashSet<>();
                    String last = "";
                    String any = "";
                    boolean reached;

                    void visit(Block block) {
                        if (block instanceof Requirement r && !r.identifier().isBlank()) {
                            taken.add(r.identifier());
                            if (!reached) last = r.identifier();
                            if (any.isEmpty()) any = r.identifier();
                        }
                        reached |= block.id().equals(at);
                    }
                };
        document.forEach(walk::visit);
        var like = walk.last.isEmpty() ? walk.any : walk.last;
        var next = like.isEmpty() ? FIRST : counted(like);
        while (walk.taken.contains(next)) next = counted(next);
        return next;
    }

    private static String counted(String identifier) {
        var match = COUNTED.matcher(identifier);
        if (!match.matches()) return identifier + "-2";
        var digits = match.group(2);
        var next = new BigInteger(digits).add(BigInteger.ONE).toString();
        var zeros = "0".repeat(Math.max(0, digits.length() - next.length()));
        return match.group(1) + zeros + next + match.group(3);
    }

    static Optional<Transaction> named(
            Snapshot snapshot, Selection selection, Id id, String words) {
        if (!(snapshot.document().find(id).orElse(null) instanceof Requirement r))
            return Optional.empty();
        var name = Pasting.cleaned(words.replaceAll("\\s+", " ")).strip();
        if (name.length() > LONGEST) name = name.substring(0, LONGEST).strip();
        if (name.equals(r.identifier())) return Optional.empty();
        var edit = new Edit(snapshot.document());
        edit.replace(r, new Requirement(r.id(), r.traits(), name, r.obligation(), r.runs()));
        return edit.done(Words.of("identifier"), selection);
    }

    static Optional<Transaction> strength(
            Snapshot snapshot, Selection selection, Obligation obligation) {
        return Styling.turn(
                snapshot,
                selection,
                Words.of("strength"),
                leaf ->
                        leaf instanceof Requirement r && r.obligation() != obligation
                                ? new Requirement(
                                        r.id(), r.traits(), r.identifier(), obligation, r.runs())
                                : leaf);
    }
}
