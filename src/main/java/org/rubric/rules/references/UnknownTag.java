package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A tag that is cited is listed (author's guide, 8.2).
public record UnknownTag() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-01", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Pattern TYPED = Pattern.compile("\\[[^\\[\\]]+]");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var listed = tags(dossier);
        if (elsewhere(dossier) || listed.isEmpty() && !dossier.draft()) return;
        var said = new HashSet<String>();
        for (var passage : dossier.survey().passages()) {
            if (passage.owner() instanceof Block.Reference) continue;
            if (dossier.survey().boxed(passage.line().id())) continue;
            live(dossier, passage, said, report);
            for (var tag : passage.facts().tags())
                if (tag.from() > 0
                        && !known(tag.words(), listed)
                        && said.add(Survey.key(tag.words())))
                    report.accept(finding(passage, tag, sentence(tag.words(), listed)));
        }
    }

    /// Changes to another text, and parts of one, cite what that text lists.
    private static boolean elsewhere(Dossier dossier) {
        if (dossier.apart()) return true;
        return switch (dossier.document().front().identity().kind()) {
            case AMENDMENT, CORRIGENDUM, ERRATUM, IMPLEMENTERS_GUIDE -> true;
            default -> false;
        };
    }

    private static String sentence(String tag, Set<String> listed) {
        var other = other(tag);
        return listed.contains(Survey.key(other))
                ? WORDS.of("REF-01.other", tag, other)
                : WORDS.of("REF-01.found", tag);
    }

    /// The tag of the other list.
    private static String other(String typed) {
        var tag = whole(typed);
        return tag.startsWith("b-") ? tag.substring(2) : "b-" + tag;
    }

    /// With the body that people leave out: `RFC 3339` is of the IETF.
    private static String whole(String tag) {
        return tag.replaceFirst("^(b-)?(RFC|BCP|STD) ?(?=\\d)", "$1IETF $2 ");
    }

    /// Where the other list has it, its tag is what was meant; else it can be listed.
    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, TYPED)
                .map(words -> words.substring(1, words.length() - 1))
                .map(tag -> meant(finding, dossier, tag))
                .orElse(List.of());
    }

    private static List<Correction> meant(Finding finding, Dossier dossier, String tag) {
        if (tags(dossier).contains(Survey.key(other(tag))))
            return List.of(Rewording.of(finding, dossier, "[" + other(tag) + "]"));
        return Listing.of(finding, dossier, whole(tag));
    }

    private void live(
            Dossier dossier, Passage passage, Set<String> said, Consumer<Finding> report) {
        int at = 0;
        for (var run : passage.runs()) {
            if (run instanceof Inline.Citation citation
                    && !dossier.survey().knows(citation.target())
                    && said.add(Survey.key(citation.shown())))
                report.accept(
                        finding(
                                passage.line().id(),
                                at,
                                at + 1,
                                citation.shown().isBlank()
                                        ? WORDS.of("REF-01.unnamed")
                                        : WORDS.of("REF-01.live", citation.shown())));
            at += run.length();
        }
    }

    private static Set<String> tags(Dossier dossier) {
        var tags = new HashSet<String>();
        for (var entry : dossier.survey().references()) tags.add(Survey.key(entry.tag()));
        for (var entry : dossier.survey().bibliography()) tags.add(Survey.key(entry.tag()));
        tags.remove("");
        return tags;
    }

    /// Whether a typed tag is listed. It may hold several, say "Rec." or name a place in the text.
    private static boolean known(String words, Set<String> listed) {
        for (var part : words.split("[;,]| and ")) {
            var tag = Survey.key(part.replaceFirst(" ?\\(.*", "")).replace("rec. ", "");
            if (listed.contains(tag) || listed.stream().anyMatch(one -> tag.startsWith(one + " ")))
                return true;
        }
        return false;
    }
}
