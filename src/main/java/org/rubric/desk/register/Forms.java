package org.rubric.desk.register;

import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Card;

/// Every form of the catalogue.
public final class Forms {
    private static final List<Form<? extends Card>> CARDS =
            List.of(
                    RecommendationForm.FORM,
                    TextForms.RESOLUTIONS,
                    TextForms.TERMS,
                    GroupForms.QUESTIONS,
                    GroupForms.WORKING_PARTIES,
                    GroupForms.REGIONAL_GROUPS,
                    CoordinationForm.FORM,
                    PersonForm.FORM,
                    GroupForms.MAILING_LISTS);
    private static final List<Form<?>> FACTS =
            List.of(GroupFacts.GROUP, GroupFacts.LINKS, GroupFacts.TOPICS, GroupFacts.BLOCKS);

    private Forms() {}

    /// Those of the cards, which tables can be pasted for.
    public static List<Form<? extends Card>> cards() {
        return CARDS;
    }

    /// Those of the study group's own facts.
    public static List<Form<?>> facts() {
        return FACTS;
    }

    /// By its word.
    public static Optional<Form<? extends Card>> card(String word) {
        for (var form : CARDS) if (form.word().equals(word)) return Optional.of(form);
        return Optional.empty();
    }
}
