package org.rubric.workbench.register;

import java.time.LocalDate;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Item;
import org.rubric.document.wording.Wording;

/// A card that is added by hand: its name is known, the rest is filled in.
final class Adding {
    private static final Wording WORDS = Wording.in("workbench");

    private Adding() {}

    /// @throws IllegalArgumentException with one sentence if nothing can be called so
    static <C extends Card> Item<C> blank(Form<C> form, String name, String author) {
        var card = form.blank().apply(name);
        var source =
                new Provenance(
                        WORDS.of("register.added.by", author), LocalDate.now().toString(), "");
        return new Item<>(form, form.shelf().sourced().apply(card, source));
    }
}
