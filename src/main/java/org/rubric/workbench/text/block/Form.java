package org.rubric.workbench.text.block;

import javafx.scene.text.TextAlignment;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.text.line.Direction;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Setting;

/// How a block of one line is set.
///
/// @param indent of the words from the column's left edge
/// @param label beside the words; empty: none
/// @param place where the label stands
/// @param style class of the ground behind it; empty: none
/// @param aside small in the upper right corner; empty: nothing
record Form(Manner manner, double indent, String label, Place place, String style, String aside) {
    private static final Wording WORDS = Wording.in("workbench");
    private static final double STEP = 32;

    /// Where a label stands.
    enum Place {
        /// Outside the column, right-aligned.
        MARGIN,
        /// In the indent before the words.
        HANGING,
        /// Above the words, small.
        OVER
    }

    private Form(Manner manner, double indent, String label, Place place, String style) {
        this(manner, indent, label, place, style, "");
    }

    /// The label as it is shown: in a text that runs from the right `1)` has its bracket on the
    /// left.
    String label(Direction direction) {
        boolean turned = direction.rightToLeft() && !label.isEmpty();
        return turned ? "\u200F" + label + "\u200F" : label;
    }

    static Form of(Piece piece, Setting setting) {
        var label = setting.wording().standing(piece.owner());
        return switch (piece.role()) {
            case HEADING -> plain(Manner.TITLE);
            case NAME, KEYWORDS, QUESTION, OFFER -> plain(Manner.BODY);
            case FRONT_TITLE -> new Form(Manner.TITLE, 0, WORDS.of("line.title"), Place.MARGIN, "");
            case FRONT_NAME -> new Form(Manner.BODY, 0, WORDS.of("line.name"), Place.MARGIN, "");
            case TITLE -> new Form(Manner.TITLE, 0, label, Place.MARGIN, "");
            case INSTRUCTION -> new Form(Manner.BODY.inItalic(), 0, "", Place.MARGIN, "");
            case FOOTNOTE -> new Form(Manner.CELL, 0, label, Place.MARGIN, "");
            case TEXT -> text(piece.block(), label, setting);
        };
    }

    private static Form plain(Manner manner) {
        return new Form(manner, 0, "", Place.MARGIN, "");
    }

    private static Form text(Block block, String label, Setting setting) {
        var manner = setting.manner();
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.role(), manner);
            case Block.Item item -> item(item, label, setting);
            case Block.Note _ -> beside(label, setting, 48);
            case Block.Example _ -> beside(label, setting, 80);
            case Block.Code code ->
                    new Form(
                            Manner.CODE,
                            12 + LineView.aside(code, Manner.CODE),
                            "",
                            Place.MARGIN,
                            "code-ground",
                            code.notation());
            case Block.EditorsNote _ ->
                    new Form(
                            manner.inItalic(),
                            16,
                            setting.wording().phrases().say("editors-note"),
                            Place.OVER,
                            "editors-note-ground");
            case Block.Requirement requirement ->
                    new Form(
                            manner,
                            16,
                            joined(requirement.identifier(), words(requirement.obligation())),
                            Place.OVER,
                            "requirement-ground");
            default -> new Form(manner, 0, label, Place.MARGIN, "");
        };
    }

    private static Form paragraph(Role role, Manner manner) {
        return switch (role) {
            case BODY, OPENER, RULE -> plain(manner);
            case CONTINUED_1 -> new Form(manner, STEP, "", Place.HANGING, "");
            case CONTINUED_2 -> new Form(manner, 2 * STEP, "", Place.HANGING, "");
            case CONTINUED_3 -> new Form(manner, 3 * STEP, "", Place.HANGING, "");
            case STATUS, CENTRED -> plain(manner.centred());
            case BOLD_TITLE -> plain(manner.inBold());
            case ITALIC_TITLE -> plain(manner.inItalic());
            case LEGEND -> plain(Manner.CELL.aligned(TextAlignment.LEFT));
        };
    }

    private static Form item(Block.Item item, String label, Setting setting) {
        double step = setting.boxed() ? 24 : STEP;
        var marker = label.isEmpty() ? marker(item.marker()) : label;
        return new Form(setting.manner(), step * item.level(), marker, Place.HANGING, "");
    }

    private static String marker(Block.Item.Marker marker) {
        return switch (marker) {
            case DASH -> "–";
            case BULLET, NUMBER, LETTER, ROMAN -> "•";
            case NONE -> "";
        };
    }

    private static Form beside(String label, Setting setting, double indent) {
        return setting.boxed()
                ? new Form(setting.manner(), indent, label, Place.HANGING, "")
                : new Form(setting.manner(), 0, label, Place.MARGIN, "");
    }

    private static String joined(String identifier, String obligation) {
        return identifier.isEmpty() ? obligation : identifier + " · " + obligation;
    }

    private static String words(Block.Requirement.Obligation obligation) {
        return switch (obligation) {
            case REQUIRED -> "is required to";
            case PROHIBITED -> "is prohibited from";
            case RECOMMENDED -> "is recommended to";
            case NOT_RECOMMENDED -> "is not recommended to";
            case OPTIONAL -> "can optionally";
        };
    }
}
