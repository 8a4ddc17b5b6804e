package org.rubric.desk.approval;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.desk.Desk;
import org.rubric.programme.approval.NumberBlock;

/// A number that a draft of the Y.4000 series might be given: the first of the block of its subject
/// that nothing known here has. TSB gives the number; this is for the papers until then.
///
/// @param number `Y.4103`
public record NumberSuggestion(String number, NumberBlock block) {
    private static final Pattern SERIES = Pattern.compile("Y\\.(4\\d{3})\\b.*");

    /// @param name provisional; only names of the Y series get one
    /// @param taken numbers that texts and drafts have, `Y.4101`
    public static Optional<NumberSuggestion> of(String name, String title, Set<String> taken) {
        if (!name.startsWith("Y.")) return Optional.empty();
        var used = new HashSet<Integer>();
        for (var other : taken) {
            var number = SERIES.matcher(other);
            if (number.matches()) used.add(Integer.valueOf(number.group(1)));
        }
        var block = NumberBlock.of(title);
        for (int number = block.first(); number <= block.last(); number++)
            if (!used.contains(number))
                return Optional.of(new NumberSuggestion("Y." + number, block));
        return Optional.empty();
    }

    /// The same with what the store knows: catalogue, drafts, work items other than its own.
    public static Optional<NumberSuggestion> of(Desk desk, String name, String title)
            throws IOException {
        var taken = new HashSet<String>();
        for (var text : desk.catalogue().texts().recommendations())
            if (text.designation().itu()) taken.addAll(text.designation().numbers());
        for (var draft : desk.repository().drafts())
            if (!draft.name().equals(name)) taken.add(draft.name());
        for (var entry : desk.programme().now().entries())
            if (!entry.name().equals(name)) taken.add(entry.details().number());
        return of(name, title, taken);
    }

    /// The range of its block, `Y.4100–Y.4249`.
    public String range() {
        return "Y." + block.first() + "\u2013Y." + block.last();
    }
}
