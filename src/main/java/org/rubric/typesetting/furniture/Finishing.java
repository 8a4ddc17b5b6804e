package org.rubric.typesetting.furniture;

import org.rubric.document.Media;

import java.util.List;
import java.util.Optional;

/// What is added to the pages of a look.
///
/// @param watermark DRAFT across every page, behind the text
/// @param lineNumbers in the margin, from 1 on each page
/// @param artwork picture for the cover of a published text, which the user has
/// @param series number ranges of the document's series, as far as they are known
/// @param since what the version is called since which changes are told; empty: it has no name
public record Finishing(
        boolean watermark,
        boolean lineNumbers,
        Optional<Media> artwork,
        List<NumberRange> series,
        String since) {
    public static final Finishing PLAIN = of(false, false);

    public Finishing {
        series = List.copyOf(series);
    }

    /// What is asked for without knowing the document.
    public static Finishing of(boolean watermark, boolean lineNumbers) {
        return new Finishing(watermark, lineNumbers, Optional.empty(), List.of(), "");
    }

    public Finishing with(Optional<Media> picture, List<NumberRange> ranges) {
        return new Finishing(watermark, lineNumbers, picture, ranges, since);
    }

    /// The same with changes told since that version.
    public Finishing since(String version) {
        return new Finishing(watermark, lineNumbers, artwork, series, version);
    }
}
