package org.rubric.typesetting.line;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Image;
import org.rubric.document.Inline;

import java.util.ArrayList;
import java.util.List;

/// What a block's galley depends on beside the block: labels, the titles of what it refers to, the
/// bytes of its pictures.
public final class Inputs {
    private final Job job;
    private List<Object> found;

    private Inputs(Job job) {
        this.job = job;
    }

    public static List<Object> of(Block block, Job job) {
        var inputs = new Inputs(job);
        inputs.block(block);
        return inputs.found == null ? List.of() : inputs.found;
    }

    private void add(Object input) {
        if (found == null) found = new ArrayList<>(2);
        found.add(input);
    }

    private void block(Block block) {
        var label = job.numbering().label(block.id());
        if (label.isPresent()) add(label.get().standing());
        else if (job.destination(block.id())) add(block.id());
        if (block instanceof Exhibit.Panel panel) image(panel.image());
        if (block instanceof Exhibit.Equation equation)
            equation.maths().preview().ifPresent(this::image);
        if (job.within(block.id())) add(true);
        if (!job.traces().none()) traces(block);
        for (var run : block.runs()) run(run);
        for (var part : block.parts()) block(part);
    }

    private void traces(Block block) {
        var traces = job.traces().of(block.id());
        if (!traces.isEmpty()) add(traces);
        job.traces().whole(block.id()).ifPresent(this::add);
    }

    private void run(Inline run) {
        switch (run) {
            case Inline.Text _, Inline.Foreign _ -> {}
            case Inline.CrossReference r -> add(job.link(r.target(), r.shown()).words());
            case Inline.Citation c -> add(job.link(c.target(), c.shown()).words());
            case Inline.TermUse use -> add(job.link(use.target(), use.text()).words());
            case Inline.FootnoteMark mark -> {
                add(job.standing(mark.target()));
                add(job.footnote(mark.target()).isPresent());
            }
            case Inline.Formula formula -> formula.maths().preview().ifPresent(this::image);
            case Inline.Picture picture -> image(picture.image());
            case Inline.Anchor anchor -> add(job.disputed(anchor.id()));
        }
    }

    private void image(Image image) {
        add(job.pictures().bytes(image));
    }
}
