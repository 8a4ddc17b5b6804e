package org.rubric.typesetting.change;

import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.typesetting.Cut;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.Style;
import org.rubric.typesetting.StyleSheet;
import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.line.Copyist;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line at the foot of the first page that says what rules and colours mean: each word is set
/// as what it names. It is no artifact: a reader of the file is told it before all else.
public final class Legend {
    private static final double SIZE = 8.5;

    /// What stands at the foot of a published page leaves less room.
    private static final double SMALL = 7.5;

    private static final int MOST_LINES = 2;
    private static final int QUIET = 0x404040;

    private final Job job;
    private final TextSetter text;
    private final Traces traces;

    private Legend(Job job) {
        this.job = job;
        this.text = new TextSetter(job);
        this.traces = job.traces();
    }

    /// How far below the type area it stands.
    public static double below(Look look) {
        return look.form() == Look.Form.PUBLISHED ? 2 : 9;
    }

    /// None where nothing was changed. Its element is one of `tags`.
    ///
    /// @param root element that takes it
    public static Optional<Galley> of(Job job, Tags tags, int root) {
        if (job.traces().kinds().isEmpty()) return Optional.empty();
        return Optional.of(new Legend(job).galley(tags, tags.open(Role.P, root)));
    }

    private Galley galley(Tags tags, int element) {
        var look = job.look();
        boolean published = look.form() == Look.Form.PUBLISHED;
        var folio = look.styles().style(Part.FOLIO);
        double size = published ? SMALL : SIZE;
        var cut = new Cut(folio.cut().family(), false, false, size, QUIET);
        var style =
                new Style(
                        cut,
                        folio.spacing(),
                        new Style.Indents(0, 0, 0, StyleSheet.TAB),
                        folio.keep(),
                        Alignment.LEFT);
        var line = Block.Line.of(Id.of("imprint.changes"), "");
        var lines =
                text.lines(
                        line,
                        style,
                        look.sheet().measure(),
                        tags,
                        element,
                        new ArrayList<>(0),
                        c -> words(c, cut));
        var slugs = new ArrayList<Slug>();
        for (var slug : lines.subList(0, Math.min(MOST_LINES, lines.size()))) slugs.add(bare(slug));
        return Galley.of(style, slugs, new Tags(), List.of());
    }

    /// It tells of changes and is none.
    private static Slug bare(Slug slug) {
        return slug.with(slug.marks().stream().filter(m -> !(m instanceof Mark.Changed)).toList());
    }

    private void words(Copyist copyist, Cut cut) {
        var since = job.look().finishing().since();
        var phrases = job.phrases();
        var blank = "\u0000";
        var said =
                since.isEmpty()
                        ? phrases.say("change.all", blank)
                        : phrases.say("change.since", since, blank);
        int at = said.indexOf(blank);
        copyist.words(said.substring(0, at));
        var pause = phrases.say("pair", blank, "").replace(blank, "");
        boolean first = true;
        for (var kind : traces.kinds()) {
            if (!first) copyist.words(pause);
            first = false;
            int colour = traces.several() ? QUIET : Colours.kind(kind);
            copyist.sample(phrases.say(Trace.word(kind)), trace(kind, colour));
        }
        if (traces.several()) authors(copyist.words(". "), pause, blank);
    }

    private void authors(Copyist copyist, String pause, String blank) {
        copyist.words(job.phrases().say("change.authors", blank).replace(blank, ""));
        boolean first = true;
        for (var author : traces.authors()) {
            if (author.isEmpty()) continue;
            if (!first) copyist.words(pause);
            first = false;
            copyist.sample(author, trace(Kind.INSERTED, traces.colour(author)));
        }
    }

    private static Trace trace(Kind kind, int colour) {
        return new Trace(kind, 0, Alteration.WHOLE, colour, "");
    }
}
