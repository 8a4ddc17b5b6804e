package org.rubric.typesetting.line;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.Setting;
import org.rubric.typesetting.Style;
import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.Style.Indents;

/// Paragraphs made ready to be set, in 12 point type.
final class Copies {
    private static final Id BLOCK = Id.of("p");

    private Copies() {}

    static Job job() {
        return job(Documents.recommendation());
    }

    static Job job(Document document) {
        return new Job(
                document,
                Numbering.of(document),
                Look.DRAFT,
                new TypeCase(Setting.FACES),
                new Pictures(document.media(), new Pictures.Shelf()));
    }

    static Style style(Alignment alignment, Indents indents) {
        var body = Look.DRAFT.styles().style(Part.BODY);
        return new Style(body.cut(), body.spacing(), indents, body.keep(), alignment);
    }

    static Copy copy(Inline... runs) {
        var cut = Look.DRAFT.styles().style(Part.BODY).cut();
        var tags = new Tags();
        int tag = tags.open(Role.P, Tags.OUTSIDE);
        var copyist = new Copyist(job(), BLOCK, cut, tags, tag);
        return copyist.runs(List.of(runs), BLOCK).copy();
    }

    static Copy copy(String text) {
        return copy(new Inline.Text(text, Marks.NONE));
    }

    static List<String> lines(Copy copy, int[] ends) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end : ends) {
            lines.add(copy.text(from, end));
            from = end;
        }
        return lines;
    }

    /// The runs of each line.
    static List<List<Mark.Glyphs>> set(Copy copy, Style style, double measure, int[] ends) {
        return set(copy, style, measure, ends, false);
    }

    /// @param leftward whether lines begin at the right
    static List<List<Mark.Glyphs>> set(
            Copy copy, Style style, double measure, int[] ends, boolean leftward) {
        copy.settle(leftward);
        var ink = new TypeCase(Setting.FACES).ink(style.cut());
        var lines = new ArrayList<List<Mark.Glyphs>>();
        for (var slug : new LineSetter(copy, style, measure, leftward).set(ends, ink)) {
            var line = new ArrayList<Mark.Glyphs>();
            for (var mark : slug.marks()) if (mark instanceof Mark.Glyphs run) line.add(run);
            lines.add(line);
        }
        return lines;
    }

    /// Where the last thing that can be seen on a line ends.
    static double end(List<Mark.Glyphs> line) {
        var last = line.getLast();
        var text = last.source().text();
        int seen = text.stripTrailing().length();
        double x = last.x();
        for (int i = 0; i < seen; i++)
            x +=
                    last.ink().advance(last.glyphs()[i])
                            + (last.shifts().length == 0 || i == seen - 1 ? 0 : last.shifts()[i]);
        return x;
    }
}
