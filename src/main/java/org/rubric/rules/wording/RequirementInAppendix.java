package org.rubric.rules.wording;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Profile;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// An appendix requires nothing (author's guide, 8.8).
public record RequirementInAppendix() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NRM-02", Severity.ERROR);

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
        boolean shall = dossier.survey().saysShall();
        boolean all =
                Profile.of(dossier.document().front().identity().kind()) == Profile.INFORMATIVE;
        for (var passage : dossier.survey().passages())
            if (passage.prose()
                    && informative(passage.region(), all)
                    && !dossier.survey().reported(passage.line().id()))
                Binding.first(passage, shall)
                        .ifPresent(hit -> report.accept(finding(passage, hit, all)));
    }

    private static boolean informative(Region region, boolean all) {
        return region == Region.APPENDIX || all && region == Region.BODY;
    }

    private Finding finding(Passage passage, Hit hit, boolean all) {
        return finding(
                passage.line().id(),
                hit.from(),
                hit.to(),
                all ? WORDS.of("NRM-02.kind", hit.words()) : WORDS.of("NRM-02.found", hit.words()));
    }
}
