package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// Makes the temporary document that collects the justifications of one draft: one clause for each
/// text, with the items of the form and their answers (A.5).
public final class JustificationComposer {

    private JustificationComposer() {}

    /// @param draft whose Questions, contacts and meeting it is posted with
    public static Document compose(Document draft, List<Justification> all) {
        var name = draft.front().identity().name();
        var title = Words.text("justification.title", name);
        var front = draft.front();
        var header =
                new FrontMatter(
                        Identity.EMPTY.withTitle(title).withKind(DocumentKind.TEMPORARY_DOCUMENT),
                        FrontMatter.EMPTY.approval(),
                        front.people(),
                        new Abstract(List.of(summary(name, all)), List.of(), List.of()),
                        front.header(),
                        List.of());
        var body = new ArrayList<Block>();
        for (var each : all) body.add(clause(each));
        return Document.of(header, body);
    }

    private static Block summary(String name, List<Justification> all) {

        var words = Words.text("justification.summary", name, all.size());
        return Paragraph.of(Id.fresh(), Inline.plain(words));
    }

    private static Block clause(Justification each) {
        var id = Id.fresh();
        var rows = new ArrayList<Exhibit.Row>();
        rows.add(
                TableRow.of(
                        true,
                        Words.text("justification.item"),
                        Words.text("justification.subject"),
                        Words.text("justification.information")));
        for (var item : JustificationItem.values()) {
            var answer = each.answer(item);
            var said =
                    answer.isEmpty()
                            ? item.needed() ? Words.text("justification.open") : "\u2013"
                            : answer;
            rows.add(TableRow.of(false, item.number(), item.words(), said));
        }
        var table = id.part("form");
        var form =
                new Exhibit.Table(
                        table,
                        Traits.NONE,
                        Line.of(table.part("caption"), ""),
                        new Exhibit.Table.Frame(
                                List.of(800, 3400, 5400), 1, Exhibit.Table.Use.UNCAPTIONED, false),
                        rows,
                        List.of());
        return new Clause(
                id,
                Traits.NONE,
                Clause.Kind.CLAUSE,
                Line.of(id.part("title"), each.name()),
                List.of(form));
    }
}
