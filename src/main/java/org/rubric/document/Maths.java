package org.rubric.document;

import java.util.Optional;

/// A formula. LaTeX is what is edited and set; the markup it came in is kept beside it.
///
/// @param latex LaTeX without delimiters; empty: not known, the preview stands for it
/// @param markup the source's own form (OMML), or empty
/// @param preview picture of a formula object that cannot be read
public record Maths(String latex, String markup, Optional<Image> preview) {

    public static Maths latex(String latex) {
        return new Maths(latex, "", Optional.empty());
    }
}
