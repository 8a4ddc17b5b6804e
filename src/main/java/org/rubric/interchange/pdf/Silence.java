package org.rubric.interchange.pdf;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint;

/// A picture that nobody describes cannot be read aloud, and a mark that says it can is a lie.
final class Silence {
    private Silence() {}

    /// @throws IOException where the standard promises what such a picture breaks
    static void check(Imprint imprint, Standard standard) throws IOException {
        if (!standard.marked()) return;
        long silent =
                imprint.elements().stream()
                        .filter(e -> e.role() == Role.FIGURE || e.role() == Role.FORMULA)
                        .filter(e -> e.attributes().alternative().isBlank())
                        .count();
        if (silent == 0) return;
        throw new IOException(
                Words.of("pdf.silent", silent, standard.second() ? "PDF/UA-2" : "PDF/UA-1"));
    }
}
