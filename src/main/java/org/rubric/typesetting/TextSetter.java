package org.rubric.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;

/// Sets one paragraph: copy, lines, slugs. The base of everything that is made of text.
final class TextSetter {

    /// Puts the words of a paragraph into its copy.
    interface Writing {
        void on(Copyist copyist);
    }

    private final Job job;
    private final LineBreaker breaker = new LineBreaker();

    TextSetter(Job job) {
        this.job = job;
    }

    Job job() {
        return job;
    }

    /// A block that is one element of the structure.
    Galley paragraph(Block block, Role role, Style style, double measure, Writing writing) {
        var tags = new Tags();
        int tag = tags.open(role, Tags.OUTSIDE, language(block.traits()));
        var findings = new ArrayList<Finding>(0);
        var slugs = lines(block, style, measure, tags, tag, findings, writing);
        return Galley.of(style, slugs, tags, findings);
    }

    /// A block whose text is the runs it holds.
    Galley runs(Block block, Role role, Style style, double measure) {
        return paragraph(block, role, style, measure, c -> c.runs(block.runs(), block.id()));
    }

    /// The lines of a block within a structure that is already begun; the first has the destination
    /// of the block, if anything can lead there.
    List<Slug> lines(
            Block block,
            Style style,
            double measure,
            Tags tags,
            int tag,
            List<Finding> findings,
            Writing writing) {
        var copyist = new Copyist(job, block.id(), style.cut(), tags, tag);
        writing.on(copyist);
        var copy = copyist.copy();
        findings.addAll(copyist.findings());
        var ends = breaker.divide(copy, style.indents(), measure);
        if (breaker.torn())
            findings.add(
                    Finding.of(
                            "line.overfull",
                            Severity.NOTE,
                            block.id(),
                            "A word here is wider than its column and was divided."));
        var slugs = new LineSetter(copy, style, measure).set(ends, job.type().ink(style.cut()));
        if (block instanceof Block.Clause || job.destination(block.id())) mark(slugs, block);
        return slugs;
    }

    private static void mark(List<Slug> slugs, Block block) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Destination(block.id(), 0, 0));
        marks.addAll(slugs.getFirst().marks());
        slugs.set(0, slugs.getFirst().with(marks));
    }

    Attributes language(Traits traits) {
        var tag = job.language(traits.language());
        return tag.isEmpty() ? Attributes.NONE : Attributes.NONE.withLanguage(tag);
    }

    /// `Table 6-1 – Title`: what stands at a caption.
    void caption(Copyist copyist, Block labelled, Block.Line line) {
        var label = job.standing(labelled.id());
        copyist.words(label);
        if (!label.isEmpty() && !line.runs().isEmpty()) copyist.words(" – ");
        copyist.runs(line.runs(), line.id());
    }

    static boolean empty(Block.Line line) {
        return Inline.length(line.runs()) == 0;
    }
}
