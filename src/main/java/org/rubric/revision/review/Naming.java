package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.revision.merging.Aspect;
import org.rubric.revision.merging.Aspect.Kind;

/// Which change of a proposal it is that is told otherwise over the text as it is now.
record Naming(Own own) {

    /// What the proposal itself tells in place of that; that where it tells nothing like it.
    Aspect own(Aspect now, Document text, Document with) {
        if (!isColumn(now)) return own(now);
        var cells = cells(now, text, with);
        for (var each : own.changes().keySet())
            if (each.kind() == now.kind()
                    && each.block().equals(now.block())
                    && isColumn(each)
                    && !Collections.disjoint(cells, cells(each))) return each;
        return now;
    }

    Aspect own(Aspect now) {
        if (own.changes().containsKey(now) || isColumn(now)) return now;
        return switch (now.kind()) {
            case CAME -> around(now, own.proposal().after()).orElse(now);
            case WENT -> around(now, own.proposal().before()).orElse(now);
            case PLACE -> beside(now).orElse(now);
            case WORDS, REFERENCE, LOOK, KIND, VALUE, REMARK, UNTOLD -> now;
        };
    }

    /// It comes or goes by itself now, and did with all that stands around it.
    private Optional<Aspect> around(Aspect now, Document text) {
        return way(text, now.block())
                .flatMap(
                        id ->
                                own.changes().keySet().stream()
                                        .filter(each -> each.kind() == now.kind())
                                        .filter(
                                                each ->
                                                        each.block().equals(id)
                                                                ? !isColumn(each)
                                                                : isColumn(each)
                                                                        && cells(each)
                                                                                .contains(id)))
                .findFirst();
    }

    /// Of two that changed places either can be told to have moved.
    private Optional<Aspect> beside(Aspect now) {
        var home = home(now.block());
        return own.changes().keySet().stream()
                .filter(
                        each ->
                                each.kind() == Kind.PLACE
                                        && each.detail().equals(now.detail())
                                        && home(each.block()).equals(home))
                .findFirst();
    }

    private List<Id> home(Id block) {
        return way(own.proposal().after(), block).skip(1).limit(1).toList();
    }

    /// From a block outwards.
    private static Stream<Id> way(Document text, Id wanted) {
        var overview = text.front().overview();
        var way = new ArrayList<Id>();
        for (var part :
                List.of(
                        overview.summary(),
                        overview.introduction(),
                        text.body(),
                        text.apparatus().footnotes()))
            for (var block : part) if (way.isEmpty()) find(block, wanted, way);
        return way.stream();
    }

    private static boolean find(Block block, Id wanted, List<Id> way) {
        boolean found = block.id().equals(wanted);
        for (var part : block.parts()) found = found || find(part, wanted, way);
        if (found) way.add(block.id());
        return found;
    }

    private List<Id> cells(Aspect column) {
        return cells(column, own.proposal().before(), own.proposal().after());
    }

    /// The cells of a column that came or went; none: it is about no column.
    static List<Id> cells(Aspect aspect, Document before, Document after) {
        if (!isColumn(aspect)) return List.of();
        int at = Integer.parseInt(aspect.detail().substring("column ".length())) - 1;
        var text = aspect.kind() == Kind.CAME ? after : before;
        var other = aspect.kind() == Kind.CAME ? before : after;
        var cells = new ArrayList<Id>();
        if (text.find(aspect.block()).orElse(null) instanceof Exhibit.Table table)
            for (var row : table.rows()) {
                if (at >= row.cells().size()) continue;
                var cell = row.cells().get(at).id();
                if (other.find(cell).isEmpty()) cells.add(cell);
            }
        return cells;
    }

    private static boolean isColumn(Aspect aspect) {
        return aspect.detail().startsWith("column ")
                && (aspect.kind() == Kind.CAME || aspect.kind() == Kind.WENT);
    }
}
