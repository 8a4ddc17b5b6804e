package org.rubric.workbench.register;

import java.time.LocalDate;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Item;

/// A card that is added by hand: its name is known, the rest is filled in.
final class Adding {
    private Adding() {}

    /// @throws IllegalArgumentException with one sentence if nothing can be called so
    static <C extends Card> Item<C> blank(Form<C> form, String name, String author) {
        var card = form.blank().apply(name);
        var source = new Provenance("added by " + author, LocalDate.now().toString(), "");
        return new Item<>(form, form.shelf().sourced().apply(card, source));
    }
}
