package org.rubric.desk.register;

import java.util.ArrayList;
import org.rubric.catalogue.Title;

/// Titles and the other ways they have been written.
final class Titles {
    private Titles() {}

    /// Other words; what they were before is kept as a variant unless they were wrong in letters
    /// alone.
    static Title with(Title title, String words) {
        if (words.equals(title.words())) return title;
        var variants = new ArrayList<>(title.variants());
        variants.remove(words);
        boolean other = !title.words().isEmpty() && !title.words().equalsIgnoreCase(words);
        if (other && !variants.contains(title.words())) variants.add(title.words());
        return new Title(words, variants);
    }

    static Title variants(Title title, String words) {
        return new Title(title.words(), Written.list(words));
    }
}
