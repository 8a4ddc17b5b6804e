package org.rubric.rules.references;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// A tag that is cited is listed (author's guide, 8.2).
public record UnknownTag() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "REF-01",
                    Severity.ERROR,
                    "Author's guide 8.2",
                    new Reason(
                            "A reader who follows a tag must find what it stands for, in clause 2 or in the bibliography.",
                            "[ITU-T Y.4000] in the text, in no list",
                            "[ITU-T Y.4000] in the text and in clause 2"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Pattern TAG =
            Pattern.compile(
                    "\\[(b-)?((ITU-[TRD]|ISO|IEC|ISO/IEC|IETF|ETSI|IEEE|W3C|oneM2M|3GPP) [^\\]\\n]{1,40})]");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var listed = tags(dossier);
        for (var passage : dossier.survey().passages()) {
            int at = 0;
            for (var run : passage.runs()) {
                if (run instanceof Inline.Text text) typed(passage, text, at, listed, report);
                if (run instanceof Inline.Citation citation
                        && !dossier.survey().known().contains(citation.target()))
                    report.accept(
                            finding(
                                    passage.line().id(),
                                    at,
                                    at + 1,
                                    citation.shown() + " is cited but listed nowhere."));
                at += run.length();
            }
        }
    }

    private void typed(
            Passage passage, Inline.Text text, int at, Set<String> listed, Consumer<Finding> report) {
        var match = TAG.matcher(plain(text.text()));
        while (match.find())
            if (!listed.contains(plain(match.group().substring(1, match.group().length() - 1))))
                report.accept(
                        finding(
                                passage.line().id(),
                                at + match.start(),
                                at + match.end(),
                                match.group() + " is cited but listed nowhere."));
    }

    private static Set<String> tags(Dossier dossier) {
        var tags = new HashSet<String>();
        for (var entry : dossier.survey().references()) tags.add(plain(entry.tag()));
        for (var entry : dossier.survey().bibliography()) tags.add(plain(entry.tag()));
        return tags;
    }

    /// The hyphen and the space in their plain forms, unit for unit.
    private static String plain(String words) {
        return words.replace('\u2011', '-').replace('\u2010', '-').replace('\u00a0', ' ');
    }
}
