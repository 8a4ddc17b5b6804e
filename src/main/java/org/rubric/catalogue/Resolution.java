package org.rubric.catalogue;

import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A resolution that gives the work its authority.
///
/// @param body that adopted it: WTSA, Plenipotentiary Conference; empty: not known
/// @param status new, revised, listed
public record Resolution(
        int number,
        String body,
        Title title,
        String status,
        List<Provision> provisions,
        Provenance provenance)
        implements Card {
    private static final String PREAMBLE = "(?:recogni|consider|noting|recall|aware|bearing).*";

    /// What it resolves, instructs, invites or recognizes, in short.
    ///
    /// @param key by which it is known in its resolution, whatever becomes of its words; empty:
    ///     given when it comes into one
    public record Provision(String verb, String text, String key) {

        public Provision(String verb, String text) {
            this(verb, text, "");
        }

        /// Whether it asks for work: what a resolution only recognizes or considers does not.
        public boolean asks() {
            return !verb.strip().toLowerCase(Locale.ROOT).matches(PREAMBLE);
        }

        /// The same provision in other words.
        public Provision saying(String otherVerb, String otherText) {
            return new Provision(otherVerb, otherText, key);
        }
    }

    public Resolution {
        provisions = keyed(provisions);
    }

    /// Each without a key gets the next number; keys that are there stay.
    private static List<Provision> keyed(List<Provision> provisions) {
        int last = 0;
        for (var each : provisions)
            if (each.key().matches("\\d{1,6}")) last = Math.max(last, Integer.parseInt(each.key()));
        var all = new ArrayList<Provision>(provisions.size());
        for (var each : provisions)
            all.add(
                    each.key().isEmpty()
                            ? new Provision(each.verb(), each.text(), Integer.toString(++last))
                            : each);
        return List.copyOf(all);
    }

    public Optional<Provision> provision(String key) {
        return provisions.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Resolution withProvisions(List<Provision> changed) {
        return new Resolution(number, body, title, status, changed, provenance);
    }

    @Override
    public Id id() {
        return Card.id("resolution", Integer.toString(number));
    }

    @Override
    public String name() {
        return "Resolution " + number;
    }
}
