package org.rubric.workbench.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;

/// Blocks begun by typing how they begin: lists by `1) `, `a) `, `i) `, `- `, `• `, notes by
/// `NOTE `, examples by `EXAMPLE `, at the start of a paragraph. The dash after NOTE, which
/// stands there already, may be typed as well.
final class Shorthand {
    private static final Pattern DASH = Pattern.compile("(?:\\d{1,2} ?)?[-–—]");
    private static final int LONGEST = 7;

    private Shorthand() {}

    /// What a space typed at `offset` makes of the words before it.
    ///
    /// @param name of the change
    /// @param turn what is done once the words are gone
    record Turn(String name, Optional<Command> turn) {}

    static Optional<Turn> turn(Block block, String text, int offset) {
        if (offset < 1 || offset > LONGEST || text.length() < offset) return Optional.empty();
        var typed = text.substring(0, offset);
        if (block instanceof Block.Note || block instanceof Block.Example)
            return DASH.matcher(typed).matches()
                    ? Optional.of(new Turn("dash", Optional.empty()))
                    : Optional.empty();
        if (!plain(block)) return Optional.empty();
        return switch (typed) {
            case "NOTE" -> Optional.of(new Turn("note", Optional.of(Commands.note())));
            case "EXAMPLE" -> Optional.of(new Turn("example", Optional.of(Commands.example())));
            default -> marker(typed).map(m -> new Turn("list", Optional.of(Commands.list(m))));
        };
    }

    private static boolean plain(Block block) {
        return block instanceof Block.Paragraph paragraph
                && switch (paragraph.role()) {
                    case BODY, CONTINUED_1, CONTINUED_2, CONTINUED_3 -> true;
                    case OPENER, STATUS, BOLD_TITLE, ITALIC_TITLE, CENTRED, LEGEND, RULE -> false;
                };
    }

    private static Optional<Marker> marker(String typed) {
        return switch (typed) {
            case "1)", "1.", "(1)" -> Optional.of(Marker.NUMBER);
            case "a)", "a.", "(a)" -> Optional.of(Marker.LETTER);
            case "i)", "i.", "(i)" -> Optional.of(Marker.ROMAN);
            case "-", "–", "—" -> Optional.of(Marker.DASH);
            case "•", "*", "·" -> Optional.of(Marker.BULLET);
            default -> Optional.empty();
        };
    }
}
