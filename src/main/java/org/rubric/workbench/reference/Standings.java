package org.rubric.workbench.reference;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.Verdict;
import org.rubric.document.Severity;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.Sign;

/// How a reference stands, as a shape and in words: neither needs the colour.
final class Standings {
    private Standings() {}

    static Node sign(Verdict verdict) {
        return switch (verdict.state()) {
            case IN_FORCE -> icon(Feather.CHECK, "good");
            case KNOWN, UNNAMED -> icon(Feather.MINUS, "quiet");
            case NEWER -> icon(Feather.ARROW_UP, "newer");
            case MISSING -> icon(Feather.PLUS, "quiet");
            case SUPERSEDED, WITHDRAWN, CIRCLE -> new Sign(Severity.ERROR);
        };
    }

    private static Node icon(Feather shape, String style) {
        var icon = Icons.small(shape);
        icon.getStyleClass().add(style);
        return icon;
    }

    static String words(Words words, Verdict verdict) {
        var better = verdict.better().map(text -> text.name()).orElse("");
        return switch (verdict.state()) {
            case IN_FORCE -> words.of("reference.force");
            case KNOWN -> words.of("reference.known");
            case NEWER -> words.of("reference.newer", year(verdict));
            case SUPERSEDED ->
                    verdict.chain().isEmpty()
                            ? words.of("reference.superseded")
                            : words.of("reference.superseded.by", by(verdict, better));
            case WITHDRAWN ->
                    better.isEmpty()
                            ? words.of("reference.withdrawn")
                            : words.of("reference.withdrawn.see", better);
            case CIRCLE -> words.of("reference.circle", verdict.chain());
            case MISSING -> words.of("reference.missing");
            case UNNAMED -> words.of("reference.unnamed");
        };
    }

    private static String by(Verdict verdict, String better) {
        return better.isEmpty() ? verdict.chain().replaceFirst("^.*?\u2192 ", "") : better;
    }

    /// Of the edition that is current: its year, or its version.
    static String year(Verdict verdict) {
        return verdict.text()
                .map(
                        text ->
                                text.standing().date().length() >= 4
                                                && !text.standing().edition().startsWith("V")
                                        ? text.standing().date().substring(0, 4)
                                        : text.standing().edition())
                .orElse("");
    }

    /// What is to be said about the list it stands on; empty: nothing.
    static String advice(Words words, Listed one) {
        return switch (one.advice()) {
            case NONE -> "";
            case TO_BIBLIOGRAPHY -> words.of("reference.informative");
            case TO_REFERENCES -> words.of("reference.bound");
            case UNCITED -> words.of("reference.uncited");
        };
    }

    /// Whether it asks for something to be done.
    static boolean open(Listed one) {
        return one.advice() != Listed.Advice.NONE
                || one.verdict().state().gone()
                || one.verdict().state() == Verdict.State.NEWER;
    }
}
