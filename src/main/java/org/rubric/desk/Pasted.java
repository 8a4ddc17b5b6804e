package org.rubric.desk;

import org.rubric.document.Media;
import org.rubric.editing.excerpt.Excerpt;

/// What lay on the clipboard.
public sealed interface Pasted {

    /// Text with structure.
    ///
    /// @param said one sentence for the writer; empty: nothing to say
    record Part(Excerpt excerpt, String said) implements Pasted {}

    /// A picture alone.
    record Picture(Media media) implements Pasted {}

    /// Words without structure.
    record Words(String words) implements Pasted {}

    /// More than is taken; the sentence says what to do.
    record Refused(String sentence) implements Pasted {}

    /// Nothing that can be pasted.
    record Nothing() implements Pasted {}
}
