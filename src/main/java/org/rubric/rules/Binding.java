package org.rubric.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells words that require something from the same words in a plain statement.
public final class Binding {
    /// "Further study is required to …", "many resources are required to …" say what is needed, not
    /// what somebody has to do.
    private static final Set<String> NEEDED =
            Set.of(
                    "study",
                    "work",
                    "time",
                    "effort",
                    "energy",
                    "power",
                    "bandwidth",
                    "memory",
                    "capacity",
                    "data",
                    "information",
                    "resources",
                    "resource",
                    "action",
                    "care",
                    "what",
                    "it",
                    "which",
                    "that",
                    "permission",
                    "packets",
                    "bits",
                    "steps",
                    "creation",
                    "conversion",
                    "translation",
                    "calibration",
                    "synchronization");

    /// What is done rather than who does it: "demultiplexing is required to …".
    private static final Pattern ACT = Pattern.compile("(?i)(?<!k|th|r)ing$");

    private static final Pattern DENIED =
            Pattern.compile(
                    "(?i)\\bnot (?:required|necessary|intended|implied) that [^.;:]{0,120}$");

    /// What is needed to reach an end, not what somebody has to do.
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?i) (?:accomplish|achieve|fulfil|attain|reach|meet) (?:this|these|that|it)\\b");

    private static final Pattern OF = Pattern.compile(" of [\\p{L} -]{1,30}$");

    private Binding() {}

    /// The first word of a line that binds, in a text where nothing may bind. "Must" is left out:
    /// it has a rule of its own.
    ///
    /// @param shall whether the text says "shall" where others say "is required to"
    public static Optional<Hit> first(Passage passage, boolean shall) {
        return all(passage, shall).stream().filter(hit -> !hit.must()).findFirst();
    }

    /// All words of a line that bind, "must" among them.
    public static List<Hit> all(Passage passage, boolean shall) {
        if (passage.facts().obligations().isEmpty()) return List.of();
        return passage.facts().obligations().stream()
                .filter(
                        hit ->
                                hit.shall() && !denied(passage.facts().text(), hit)
                                        || hit.must()
                                        || !shall && !needed(passage.facts().text(), hit))
                .toList();
    }

    /// "It is not required that a device shall …" requires nothing.
    private static boolean denied(String text, Hit hit) {
        return DENIED.matcher(text.substring(0, hit.from())).find();
    }

    private static boolean needed(String text, Hit hit) {
        if (hit.words().contains("prohibited")) return false;
        if (PURPOSE.matcher(text.substring(hit.to())).lookingAt()) return true;
        var before = OF.matcher(text.substring(0, hit.from()).strip()).replaceFirst("");
        var word = before.substring(before.lastIndexOf(' ') + 1);
        return NEEDED.contains(word.toLowerCase(Locale.ROOT)) || ACT.matcher(word).find();
    }
}
