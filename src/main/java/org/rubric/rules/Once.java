package org.rubric.rules;

import org.rubric.document.Finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// Of a published text nobody can change a single place: there a rule speaks once and says how
/// often.
public final class Once {
    private Once() {}

    /// @param sentence what is said of so many places, two or more
    public static void tell(
            Dossier dossier,
            List<Finding> found,
            IntFunction<String> sentence,
            Consumer<Finding> report) {
        if (dossier.draft() || found.size() < 2) {
            found.forEach(report);
            return;
        }
        var first = found.getFirst();
        report.accept(
                new Finding(
                        first.code(),
                        first.severity(),
                        first.place(),
                        first.range(),
                        sentence.apply(found.size())));
    }
}
