package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Listing;

/// A register as a plain table: every fact a column.
public final class Plain {
    private Plain() {}

    /// @param word of a form of the catalogue
    /// @throws IllegalArgumentException if there is no such form
    public static Listing list(String word, Catalogue catalogue) {
        for (var form : Forms.cards()) if (form.word().equals(word)) return list(form, catalogue);
        for (var form : Forms.facts()) if (form.word().equals(word)) return list(form, catalogue);
        throw new IllegalArgumentException("No register " + word);
    }

    private static <T> Listing list(Form<T> form, Catalogue catalogue) {
        var columns = form.shown().stream().map(fact -> heading(fact.key())).toList();
        var rows = new ArrayList<List<String>>();
        for (var item : Item.of(form, catalogue))
            rows.add(item.lines().stream().map(Item.Line::value).toList());
        return new Listing(columns, rows);
    }

    /// `Mailing list`.
    public static String heading(String key) {
        var words = key.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
