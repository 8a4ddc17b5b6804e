package org.rubric.revision.merging;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.FrontMatter;
import org.rubric.document.Inline;
import org.rubric.revision.merging.Aspect.Kind;

/// The values of the front matter; its texts are merged as any others.
record FrontMerging(
        Document origin,
        Document current,
        Document proposed,
        Predicate<Aspect> chosen,
        Set<Aspect> refused) {

    FrontMatter front(Blending blending) {
        if (proposed.front().equals(origin.front())) return current.front();
        var title = line(FrontLines.title(origin), FrontLines.title(current), title(proposed));
        var name =
                line(FrontLines.name(origin), FrontLines.name(current), FrontLines.name(proposed));
        var keywords =
                line(
                        FrontLines.keywords(origin),
                        FrontLines.keywords(current),
                        FrontLines.keywords(proposed));
        var front =
                chosen.test(Aspect.of(Kind.UNTOLD, current.id()))
                        ? values(blending)
                        : current.front();
        var changed = current.withFront(front);
        for (var line : List.of(title, name, keywords))
            if (!line.equals(current.find(line.id()).orElseThrow()))
                changed = changed.update(line.id(), _ -> line);
        return changed.front();
    }

    private static Block.Line title(Document document) {
        return FrontLines.title(document);
    }

    private Block.Line line(Block.Line was, Block.Line is, Block.Line will) {
        var runs =
                LineMerging.merged(will.id(), chosen, refused, was.runs(), is.runs(), will.runs());
        return is.withRuns(Inline.plain(Inline.text(runs)));
    }

    /// All but the lines and texts.
    private FrontMatter values(Blending blending) {
        var claim = blending.claim(current.id());
        var values = blending.values();
        var merged =
                (FrontMatter) values.values(bare(origin), bare(current), bare(proposed), claim);
        var here = current.front();
        return merged.withOverview(here.overview())
                .withIdentity(
                        merged.identity()
                                .withTitle(here.identity().title())
                                .withProvisionalName(here.identity().provisionalName()));
    }

    private static FrontMatter bare(Document document) {
        var front = document.front();
        return front.withOverview(Abstract.EMPTY)
                .withIdentity(front.identity().withTitle("").withProvisionalName(""));
    }
}
