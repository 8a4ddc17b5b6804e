package org.rubric.typesetting.line;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Style;
import org.rubric.typesetting.Style.Alignment;

import java.util.ArrayList;
import java.util.List;

/// Sets one paragraph: copy, lines, slugs. The base of everything that is made of text.
public final class TextSetter {
    private static final Wording WORDS = Wording.in("typesetting");

    /// Puts the words of a paragraph into its copy.
    public interface Writing {
        void on(Copyist copyist);
    }

    private final Job job;
    private final LineBreaker breaker = new LineBreaker();

    public TextSetter(Job job) {
        this.job = job;
    }

    public Job job() {
        return job;
    }

    /// A block that is one element of the structure.
    public Galley paragraph(Block block, Role role, Style style, double measure, Writing writing) {
        var tags = new Tags();
        int tag = tags.open(role, Tags.OUTSIDE, language(block.traits()));
        var findings = new ArrayList<Finding>(0);
        var slugs = lines(block, style, measure, tags, tag, findings, writing);
        return Galley.of(style, slugs, tags, findings);
    }

    /// A block whose text is the runs it holds.
    public Galley runs(Block block, Role role, Style style, double measure) {
        return paragraph(block, role, style, measure, c -> c.runs(block.runs(), block.id()));
    }

    /// The lines of a block within a structure that is already begun; the first has the destination
    /// of the block, if anything can lead there.
    public List<Slug> lines(
            Block block,
            Style style,
            double measure,
            Tags tags,
            int tag,
            List<Finding> findings,
            Writing writing) {
        double room = measure - style.indents().left() - style.indents().right();
        var copyist = new Copyist(job, block.id(), style.cut(), tags, tag).upTo(room);
        writing.on(copyist);
        var copy = copyist.copy();
        // Code begins at the left in every language.
        boolean code = block instanceof Block.Code;
        boolean leftward = !code && job.leftward(block.traits().language());
        copy.settle(leftward);
        findings.addAll(copyist.findings());
        var ends =
                style.alignment() == Alignment.JUSTIFIED
                        ? breaker.justify(copy, style.indents(), measure)
                        : breaker.divide(copy, style.indents(), measure);
        if (breaker.torn()) findings.add(overfull(block, WORDS.of("word.divided")));
        else if (breaker.beyond()) findings.add(overfull(block, WORDS.of("tab.beyond")));
        var setter = new LineSetter(copy, style, measure, leftward);
        var slugs = setter.set(ends, job.type().ink(style.cut()));
        if (!job.traces().none()) changed(slugs, block);
        if (block instanceof Block.Clause || job.destination(block.id())) mark(slugs, block);
        return slugs;
    }

    /// Every line of a block that came or went, were it empty.
    private void changed(List<Slug> slugs, Block block) {
        if (job.traces().whole(block.id()).isEmpty()) return;
        slugs.replaceAll(Slug::changed);
    }

    private static Finding overfull(Block block, String words) {
        return Finding.of("line.overfull", Severity.NOTE, block.id(), words);
    }

    private static void mark(List<Slug> slugs, Block block) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Destination(block.id(), 0, 0));
        marks.addAll(slugs.getFirst().marks());
        slugs.set(0, slugs.getFirst().with(marks));
    }

    public Attributes language(Traits traits) {
        var tag = job.language(traits.language());
        return tag.isEmpty() ? Attributes.NONE : Attributes.NONE.withLanguage(tag);
    }

    /// `Table 6-1 – Title`: what stands at a caption.
    public void caption(Copyist copyist, Block labelled, Block.Line line) {
        var label = job.standing(labelled.id());
        copyist.words(label);
        if (!label.isEmpty() && !line.runs().isEmpty()) copyist.words(" – ");
        copyist.runs(line.runs(), line.id());
    }

    public static boolean empty(Block.Line line) {
        return Inline.length(line.runs()) == 0;
    }
}
