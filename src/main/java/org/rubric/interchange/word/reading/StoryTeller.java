package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.interchange.word.style.ParagraphLook;

/// Tells a story as one state of the text has it. Not thread-safe.
final class StoryTeller {
    private final Source source;
    private final State state;
    private final LineTeller lines;
    private List<Flow> out = new ArrayList<>();
    private Chain chain;

    StoryTeller(Source source, State state) {
        this.source = source;
        this.state = state;
        this.lines = new LineTeller(source, this, state.made());
    }

    /// The fields that are open.
    Fields fields() {
        return lines.fields();
    }

    List<Flow> tell(Story story) throws IOException {
        for (var part : story.parts()) part(part);
        finish();
        return out;
    }

    /// A text box, with fields of its own.
    List<Flow> inner(Story story) throws IOException {
        return new StoryTeller(source, state).tell(story);
    }

    /// A cell; fields go on.
    List<Flow> cell(Story story) throws IOException {
        var before = out;
        out = new ArrayList<>();
        tell(story);
        var content = out;
        out = before;
        return content;
    }

    /// A paragraph that is the same in every state.
    Story.Plain plain(Script script, ParagraphLook look, int number) throws IOException {
        var line = new LineBuilder(source);
        var style = source.styles().of(look.style());
        lines.tell(script, style, line);
        return new Story.Plain(paragraph(line, look, number), look.place());
    }

    private void part(Story.Part part) throws IOException {
        switch (part) {
            case Story.Plain(var para, var place) -> {
                finish();
                var label = state.counters().count(place, para.style());
                out.add(label.isEmpty() ? para : para.labelled(label));
            }
            case Story.Draft draft -> draft(draft);
            case Story.Grid grid -> {
                finish();
                if (grid.track().in(state.made()))
                    new GridTeller(this, state).tell(grid).ifPresent(out::add);
            }
        }
    }

    private void draft(Story.Draft draft) throws IOException {
        if (chain == null) {
            draft.entering().ifPresent(open -> lines.enter(open.copy()));
            chain = new Chain(new LineBuilder(source));
        }
        var look = draft.looks().in(state.made());
        int before = chain.line.content();
        lines.tell(draft.script(), source.styles().of(look.style()), chain.line);
        chain.add(draft.number(), look, chain.line.content() > before);
        if (draft.mark().in(state.made())) close();
    }

    /// What waits for a next paragraph that does not come is one of its own; places alone are none,
    /// unless nothing else is there.
    private void finish() throws IOException {
        if (chain != null && (chain.line.content() > 0 || out.isEmpty())) close();
        chain = null;
    }

    private void close() throws IOException {
        var look = chain.look();
        int number = state.number(chain.number(), source);
        source.census().joined(chain.members(), number);
        var para = paragraph(chain.line, look, number);
        chain = null;
        var label = state.counters().count(look.place(), para.style());
        out.add(label.isEmpty() ? para : para.labelled(label));
    }

    private Flow.Para paragraph(LineBuilder line, ParagraphLook look, int number) {
        var style = source.styles().of(look.style());
        return new Flow.Para(
                style,
                look.over(style.paragraph()),
                Optional.empty(),
                line.bits(),
                line.traits(),
                number);
    }
}
