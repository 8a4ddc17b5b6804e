package org.rubric.desk.approval.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.programme.approval.Remark;

/// What a comment proposes where it is a replacement of words that stand at its place once:
/// `replace "ten" with "fifteen"`, `"ten" → "fifteen"`, `delete "also"`.
///
/// @param now empty: the words go
public record Instead(Id block, int from, String was, String now) {
    private static final int LONGEST = 4000;
    private static final String QUOTED = "[\"“”„«‘’']([^\"“”„«»]{1,1000}?)[\"“”»‘’']";
    private static final List<Pattern> SWAPS =
            List.of(
                    Pattern.compile(
                            "(?is)(?:replace|change|amend)\\s+(?:the words?\\s+)?%s\\s+(?:with|by|to|into)\\s+%s"
                                    .formatted(QUOTED, QUOTED)),
                    Pattern.compile(
                            "(?is)(?:delete|remove|strike)\\s+(?:the words?\\s+)?%s\\s*,?\\s*and\\s+(?:insert|add|put|use|write)\\s+(?:the words?\\s+)?(?>%s)(?=[\\s.;]*(?:instead[\\s.;]*)?$)"
                                    .formatted(QUOTED, QUOTED)),
                    Pattern.compile(
                            "(?is)%s\\s*(?:→|->|=>|⇒|should (?:be|read)|to be replaced (?:with|by)|becomes?)\\s*%s"
                                    .formatted(QUOTED, QUOTED)));
    private static final Pattern GONE =
            Pattern.compile("(?is)(?:delete|remove|strike)\\s+(?:the words?\\s+)?" + QUOTED);

    /// What says that a deletion is not all that is wanted.
    private static final Pattern MORE =
            Pattern.compile("(?is)[\"“”„«»]|\\b(?:insert|add|replace|put|use|write|instead)\\b");

    /// Empty: it proposes nothing of the kind, or the words do not stand at its place, or more
    /// often than once.
    public static Optional<Instead> of(Remark remark, Document text) {
        var said = remark.proposed().isBlank() ? remark.comment() : remark.proposed();
        var place = remark.about().place();
        if (place.isEmpty() || said.length() > LONGEST) return Optional.empty();
        for (var swap : SWAPS) {
            var match = swap.matcher(said);
            if (match.find()) return found(text, place.get(), match.group(1), match.group(2));
        }
        var gone = GONE.matcher(said);
        if (!gone.find() || MORE.matcher(said.substring(gone.end())).find())
            return Optional.empty();
        return found(text, place.get(), gone.group(1), "");
    }

    private static Optional<Instead> found(Document text, Id place, String was, String now) {
        var all = new ArrayList<Instead>();
        text.find(place)
                .ifPresent(
                        block -> block.forEach(each -> found(each, was, now).ifPresent(all::add)));
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Optional<Instead> found(Block block, String was, String now) {
        if (block.runs().isEmpty()) return Optional.empty();
        var line = Inline.text(block.runs());
        var word =
                Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(was) + "(?![\\p{L}\\p{N}])");
        var match = word.matcher(line);
        if (!match.find()) return Optional.empty();
        int from = match.start();
        if (match.find() || line.length() != Inline.length(block.runs())) return Optional.empty();
        return Optional.of(new Instead(block.id(), from, was, now));
    }

    /// Puts it into the text.
    public Command command() {
        List<Inline> runs = now.isEmpty() ? List.of() : List.of(new Inline.Text(now, Marks.NONE));
        return (snapshot, selection) -> {
            var line = snapshot.document().find(block).map(b -> Inline.text(b.runs())).orElse("");
            if (!line.startsWith(was, from)) return Optional.empty();
            int end = from + was.length();
            int before = now.isEmpty() && spaced(line, from, end) ? 1 : 0;
            int after = now.isEmpty() && from == 0 && line.startsWith(" ", end) ? 1 : 0;
            var range =
                    new Selection.Text(
                            new Position(block, from - before), new Position(block, end + after));
            return Commands.replace(range, runs).on(snapshot, selection);
        };
    }

    /// Whether a space would be left over before a space, a stop or the end.
    private static boolean spaced(String line, int from, int end) {
        if (from == 0 || line.charAt(from - 1) != ' ') return false;
        return end == line.length() || " .,;:)".indexOf(line.charAt(end)) >= 0;
    }
}
