package org.rubric.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.numbering.Label.Kind;

/// Decides between the computed and the printed label of each thing and remembers the outcome.
final class Labeller {
    private static final org.rubric.document.wording.Wording WORDS =
            org.rubric.document.wording.Wording.in("numbering");
    private static final Label DASH = mark("–");
    private static final Label BULLET = mark("•");
    private static final Label UNMARKED = mark("");

    private final Wording words;
    private final Map<Id, Label> labels = new HashMap<>(4096);
    private final List<Finding> findings = new ArrayList<>();
    private boolean kept;

    Labeller(Wording words, boolean kept) {
        this.words = words;
        this.kept = kept;
    }

    Map<Id, Label> labels() {
        return labels;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean has(Id id) {
        return labels.containsKey(id);
    }

    /// Text that an amendment brings keeps the numbers it is printed with.
    void quoting(Runnable walk) {
        boolean before = kept;
        kept = true;
        walk.run();
        kept = before;
    }

    /// Labels that thing and answers its label; [Label#NONE] when it has none.
    Label label(Block block, Kind kind, String computed, String within) {
        var printed = block.traits().printed();
        Label label;
        if (!kept) label = words.label(kind, computed, within);
        else if (!printed.isEmpty()) label = words.kept(kind, Printed.of(printed), within);
        else if (computed.isEmpty() || kind == Kind.NOTE) label = words.label(kind, "", within);
        else label = Label.NONE;
        if (!kept && !printed.isEmpty()) compare(block, label);
        if (label == Label.NONE && block instanceof Block.Clause clause) title(clause);
        else if (!label.standing().isEmpty()) labels.put(block.id(), label);
        return label;
    }

    /// A title without a number.
    void title(Block.Clause clause) {
        labels.put(clause.id(), new Label(Kind.TITLE, "", "", ""));
    }

    /// What is named by its author and not counted.
    void named(Id id, Kind kind, String name) {
        if (!name.isEmpty()) labels.put(id, words.label(kind, name, ""));
    }

    void item(Block.Item item, ItemCounter list, String within) {
        var printed = item.traits().printed();
        var said = printed.isEmpty() ? null : Printed.of(printed);
        int stated = said == null ? 0 : ItemCounter.ordinal(item.marker(), said.number());
        int ordinal = kept && stated > 0 ? list.settle(item, stated) : list.next(item, stated > 1);
        Label label;
        if (kept && said != null) label = words.kept(Kind.ITEM, said, within);
        else
            label =
                    switch (item.marker()) {
                        case DASH -> DASH;
                        case BULLET -> BULLET;
                        case NONE -> UNMARKED;
                        case NUMBER, LETTER, ROMAN ->
                                words.label(
                                        Kind.ITEM,
                                        ItemCounter.number(item.marker(), ordinal),
                                        within);
                    };
        if (!kept && said != null && counted(item.marker())) compare(item, label);
        labels.put(item.id(), label);
    }

    /// One note is `NOTE`, several are `NOTE 1`, `NOTE 2`; examples alike.
    void asides(Division.Asides scope) {
        asides(scope.notes(), Kind.NOTE, scope.within());
        asides(scope.examples(), Kind.EXAMPLE, scope.within());
    }

    private void asides(List<Block> blocks, Kind kind, String within) {
        for (int i = 0; i < blocks.size(); i++)
            label(blocks.get(i), kind, blocks.size() == 1 ? "" : Integer.toString(i + 1), within);
    }

    /// A mark of the author's own, such as `*`, stays.
    void footnote(Inline.FootnoteMark mark, int ordinal) {
        var printed = mark.printed().strip();
        boolean own = !printed.isEmpty() && (kept || Numerals.ofDigits(printed) == 0);
        var number = own ? printed : Integer.toString(ordinal);
        labels.put(mark.target(), words.label(Kind.FOOTNOTE, number, ""));
    }

    private void compare(Block block, Label label) {
        var printed = Printed.of(block.traits().printed());
        if (printed.number().equals(label.number())) return;
        var now = label.standing().isEmpty() ? "nothing" : "“" + label.standing() + "”";
        findings.add(
                Finding.of(
                        "label.differs",
                        Severity.WARNING,
                        block.id(),
                        WORDS.of("number.printed", printed.whole(), now)));
    }

    private static boolean counted(Marker marker) {
        return marker == Marker.NUMBER || marker == Marker.LETTER || marker == Marker.ROMAN;
    }

    private static Label mark(String standing) {
        return new Label(Kind.ITEM, "", standing, "");
    }
}
