package org.rubric.workbench.text;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;

/// Lists begun by typing their marker: `1) `, `a) `, `i) `, `- `, `• ` at the start of a paragraph.
final class Shorthand {
    private Shorthand() {}

    /// The marker that a paragraph would begin with if a space were typed at `offset`.
    static Optional<Marker> marker(Block block, String text, int offset) {
        boolean plain =
                block instanceof Block.Paragraph paragraph
                        && paragraph.role() == Block.Paragraph.Role.BODY;
        if (!plain || offset < 1 || offset > 2 || text.length() < offset) return Optional.empty();
        return switch (text.substring(0, offset)) {
            case "1)", "1." -> Optional.of(Marker.NUMBER);
            case "a)", "a." -> Optional.of(Marker.LETTER);
            case "i)", "i." -> Optional.of(Marker.ROMAN);
            case "-", "–" -> Optional.of(Marker.DASH);
            case "•", "*" -> Optional.of(Marker.BULLET);
            default -> Optional.empty();
        };
    }
}
