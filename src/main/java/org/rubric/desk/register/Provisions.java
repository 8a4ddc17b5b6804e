package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Resolution.Provision;

/// Provisions that are written anew keep the keys by which work claims them.
final class Provisions {
    private Provisions() {}

    /// The same words keep their key; other words keep that of their place if there are as many as
    /// before. What is new gets a number above all that were there, so that no claim of one that
    /// went comes to mean it.
    static List<Provision> keyed(List<Provision> before, List<Provision> written) {
        var free = new ArrayList<>(before);
        var all = new ArrayList<Provision>();
        for (var each : written) all.add(same(each, free));
        int last = last(before);
        for (int i = 0; i < all.size(); i++) {
            var each = all.get(i);
            if (!each.key().isEmpty()) continue;
            boolean place = before.size() == all.size() && free.remove(before.get(i));
            var key = place ? before.get(i).key() : Integer.toString(++last);
            all.set(i, new Provision(each.verb(), each.text(), key));
        }
        return all;
    }

    private static Provision same(Provision written, List<Provision> free) {
        for (var each : free)
            if (written.equals(new Provision(each.verb(), each.text()))) {
                free.remove(each);
                return each;
            }
        return written;
    }

    private static int last(List<Provision> provisions) {
        return provisions.stream()
                .map(Provision::key)
                .filter(key -> key.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
