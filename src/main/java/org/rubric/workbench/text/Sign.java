package org.rubric.workbench.text;

import java.util.Locale;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.workbench.Words;

/// The sign of a finding, 16 by 16 pixels: a circle with a cross, a triangle with a mark, a dot.
/// The shape tells the severity without its colour.
public final class Sign extends SVGPath {
    private static final String ERROR =
            "M8 1a7 7 0 1 0 0 14 7 7 0 0 0 0-14z M5.4 6.5 6.5 5.4 8 6.9 9.5 5.4 10.6 6.5 9.1 8 10.6"
                    + " 9.5 9.5 10.6 8 9.1 6.5 10.6 5.4 9.5 6.9 8z";
    private static final String WARNING =
            "M7.1 1.9 .9 13.1A1 1 0 0 0 1.8 14.6H14.2A1 1 0 0 0 15.1 13.1L8.9 1.9A1 1 0 0 0 7.1 1.9z"
                    + " M7.25 5.4h1.5v4.4h-1.5z M7.25 11.1h1.5v1.6h-1.5z";
    private static final String NOTE =
            "M8 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12z M7.25 4.6h1.5v1.6h-1.5z M7.25 7.2h1.5v4.2h-1.5z";

    public Sign(Severity severity) {
        setFillRule(FillRule.EVEN_ODD);
        getStyleClass().addAll("sign", severity.name().toLowerCase(Locale.ROOT));
        setContent(
                switch (severity) {
                    case ERROR -> ERROR;
                    case WARNING -> WARNING;
                    case NOTE -> NOTE;
                });
    }

    /// What a reader of the screen says for the row of a finding.
    ///
    /// @param place where it is
    public static String spoken(Words words, Finding finding, String place) {
        var key = "check.spoken." + finding.severity().name().toLowerCase(Locale.ROOT);
        return words.of(key, finding.message(), place);
    }
}
