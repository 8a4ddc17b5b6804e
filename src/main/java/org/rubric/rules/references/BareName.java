package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Hit;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.rules.Survey;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text that is listed is cited by its tag (author's guide, 9.7.2).
public record BareName() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-16", Severity.WARNING);

    private static final Pattern FORM = Pattern.compile(".*ITU[-\u2011 ][TR].*");

    private static final Pattern LED =
            Pattern.compile("(?i)\\b(?:see|in|of|per|by|from|with|to|under)[ \u00a0]$");

    /// What stands behind a name that is complete.
    private static final Pattern ENDS =
            Pattern.compile(
                    "[.;:),](?![\\w|])|$|[ \u00a0](?:and|or|is|are|defines|specifies|shall)\\b");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft() || dossier.common()) return;
        var listed = listed(dossier);
        if (listed.isEmpty()) return;
        for (var passage : dossier.survey().passages())
            if (passage.prose()
                    && (passage.region() == Region.BODY || passage.region() == Region.ANNEX))
                for (var hit : passage.facts().hits(Cue.BARE_NAME))
                    if (bare(passage, hit) && listed.containsKey(name(hit.words())))
                        report.accept(
                                finding(
                                        passage,
                                        hit,
                                        WORDS.of(
                                                "REF-16.found",
                                                hit.words().replace('\u00a0', ' '),
                                                listed.get(name(hit.words())).tag())));
    }

    /// Named to be looked up: not within brackets, not what tells a kind of thing, as in "a G.652
    /// fibre".
    private static boolean bare(Passage passage, Hit hit) {
        var text = passage.facts().text();
        boolean inside = text.lastIndexOf('[', hit.from()) > text.lastIndexOf(']', hit.from());
        return !inside
                && LED.matcher(text.substring(0, hit.from())).find()
                && ENDS.matcher(text.substring(hit.to())).lookingAt();
    }

    private static Map<String, Block.Reference> listed(Dossier dossier) {
        var listed = new HashMap<String, Block.Reference>();
        for (var list : List.of(dossier.survey().bibliography(), dossier.survey().references()))
            for (Block.Reference entry : list)
                if (entry.tag().contains("ITU"))
                    listed.put(Survey.key(entry.tag()).replaceFirst("^b-", ""), entry);
        return listed;
    }

    private static String name(String words) {
        return Survey.key(words.substring(words.indexOf("ITU")));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var entry =
                Rewording.covered(finding, dossier, FORM)
                        .map(words -> listed(dossier).get(name(words)));
        if (entry.isEmpty()) return List.of();
        var tag = "[" + entry.get().tag() + "]";
        var citation = new Inline.Citation(entry.get().id(), "", tag, Marks.NONE);
        return List.of(
                Rewording.live(
                        finding,
                        dossier,
                        citation,
                        WORDS.of("REF-16.offer", tag),
                        WORDS.of("REF-16.done", tag)));
    }
}
