package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.register.Preview.Difference;

/// The facts in which two things of a form differ.
final class Differences {
    private Differences() {}

    /// @param before empty: all that the other says is new
    static <T> List<Difference> of(Form<T> form, Optional<T> before, T after) {
        var all = new ArrayList<Difference>();
        for (var fact : form.shown()) {
            var old = before.map(fact.get()).orElse("");
            var now = fact.get().apply(after);
            boolean naming = fact == form.naming() && before.isEmpty();
            if (!naming && !old.equals(now)) all.add(new Difference(fact.key(), old, now));
        }
        return all;
    }
}
