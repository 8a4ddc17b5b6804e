package org.rubric.rules.language;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.document.DocumentKind;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Profile;
import org.rubric.rules.Rewording;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;

import java.util.List;
import java.util.regex.Pattern;

/// A text calls itself what it is.
public record OwnKind() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.only(Profile.INFORMATIVE, "LNG-08", Severity.WARNING);

    private static final Pattern FORM = Pattern.compile("[Tt]his[ \u00a0]Recommendation");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.SELF;
    }

    private static String right(DocumentKind kind) {
        return switch (kind) {
            case SUPPLEMENT -> "Supplement";
            case TECHNICAL_REPORT -> "Technical Report";
            case IMPLEMENTERS_GUIDE -> "Implementers\u2019 Guide";
            default -> "";
        };
    }

    @Override
    public boolean meant(Dossier dossier, Passage passage, Hit hit) {
        return !right(dossier.document().front().identity().kind()).isEmpty();
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("LNG-08.one");
    }

    @Override
    public String says(int many) {
        return WORDS.of("LNG-08.many", many);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var right = right(dossier.document().front().identity().kind());
        return right.isEmpty()
                ? List.of()
                : Rewording.covered(finding, dossier, FORM).stream()
                        .map(words -> words.substring(0, 4) + " " + right)
                        .map(words -> Rewording.of(finding, dossier, words))
                        .toList();
    }
}
