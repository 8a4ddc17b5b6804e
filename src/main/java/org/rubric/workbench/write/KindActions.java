package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Requirement.Obligation;
import org.rubric.editing.Coding;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.exhibit.Below;
import org.rubric.workbench.Action;
import org.rubric.workbench.text.DocumentView;

/// What a block can become and what can stand after it: clauses and their levels, annexes, notes,
/// requirements, entries; items of lists.
final class KindActions {
    private final DocumentView text;
    private final Maker maker;
    private final Maker mover;

    /// Makes a hidden action of a command.
    @FunctionalInterface
    interface Maker {
        Action of(String key, String keys, Command command);
    }

    /// @param mover makes those that move clauses, and tell how many references followed
    KindActions(DocumentView text, Maker maker, Maker mover) {
        this.text = text;
        this.maker = maker;
        this.mover = mover;
    }

    /// The menu of clauses; what cannot be done at the caret is left out of it.
    List<Action> clauses() {
        var all = new ArrayList<Action>();
        all.add(maker.of("clause.new", "", Commands.heading()));
        for (int level = 1; level <= 3; level++) all.add(heading(level));
        all.add(maker.of("paragraph", "Shortcut+Alt+0", Commands.plain()));
        all.add(maker.of("paragraph.below", "Shortcut+ENTER", Below.paragraph()));
        all.add(mover.of("promote", "Alt+Shift+LEFT", Commands.promote()));
        all.add(mover.of("demote", "Alt+Shift+RIGHT", Commands.demote()));
        all.add(mover.of("up", "Alt+Shift+UP", Commands.moveUp()));
        all.add(mover.of("down", "Alt+Shift+DOWN", Commands.moveDown()));
        all.addAll(asides());
        all.addAll(entries());
        all.add(maker.of("annex", "", Commands.division(Clause.Kind.ANNEX)));
        all.add(maker.of("appendix", "", Commands.division(Clause.Kind.APPENDIX)));
        all.add(maker.of("bibliography", "", Commands.division(Clause.Kind.BIBLIOGRAPHY)));
        return all;
    }

    /// Levels that are rare enough to be left to keys and the palette.
    List<Action> deep() {
        return List.of(heading(4), heading(5), heading(6));
    }

    private Action heading(int level) {
        return maker.of("heading." + level, "Shortcut+Alt+" + level, Commands.heading(level));
    }

    private List<Action> asides() {
        return List.of(
                maker.of("note", "", Commands.note()),
                maker.of("example", "", Commands.example()),
                maker.of("editorsnote", "", Commands.editorsNote()),
                maker.of("code.block", "", Coding.code()),
                maker.of("code.lines", "", Coding.number()),
                maker.of("requirement", "", Commands.requirement()),
                strength("required", Obligation.REQUIRED),
                strength("prohibited", Obligation.PROHIBITED),
                strength("recommended", Obligation.RECOMMENDED),
                strength("not-recommended", Obligation.NOT_RECOMMENDED),
                strength("optional", Obligation.OPTIONAL),
                field("requirement.name", Block.Requirement.class));
    }

    private Action strength(String key, Obligation obligation) {
        return maker.of("strength." + key, "", Commands.strength(obligation));
    }

    private List<Action> entries() {
        return List.of(
                maker.of("definition", "", Commands.definition()),
                maker.of("abbreviation", "", Commands.abbreviation()),
                maker.of("reference", "", Commands.reference()),
                field("reference.tag", Block.Reference.class),
                maker.of("sort", "", Commands.sort()));
    }

    private Action field(String key, Class<? extends Block> kind) {
        BooleanSupplier here = () -> stands(kind);
        return Action.of(
                key, new Action.Face.Hidden(), "", here, () -> text.handles().fields().editHere());
    }

    private boolean stands(Class<? extends Block> kind) {
        return text.session().flatMap(KindActions::atCaret).filter(at -> in(kind, at)).isPresent();
    }

    private static Optional<Lineage> atCaret(Session open) {
        if (!(open.selection() instanceof Selection.Text(_, var caret))) return Optional.empty();
        return Lineage.of(open.snapshot().document(), caret.block());
    }

    private static boolean in(Class<? extends Block> kind, Lineage at) {
        return kind.isInstance(at.block()) || at.owner().filter(kind::isInstance).isPresent();
    }

    List<Action> lists() {
        return List.of(
                maker.of("list.letter", "", Commands.list(Marker.LETTER)),
                maker.of("list.number", "", Commands.list(Marker.NUMBER)),
                maker.of("list.roman", "", Commands.list(Marker.ROMAN)),
                maker.of("list.dash", "", Commands.list(Marker.DASH)),
                maker.of("list.bullet", "", Commands.list(Marker.BULLET)),
                maker.of("indent", "", Commands.indent()),
                maker.of("outdent", "", Commands.outdent()),
                maker.of("paragraph", "", Commands.plain()));
    }
}
