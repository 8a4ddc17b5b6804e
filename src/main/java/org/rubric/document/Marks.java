package org.rubric.document;

import java.util.EnumSet;
import java.util.Set;

/// How a run of text looks and what it is, apart from its characters.
///
/// @param styles emphasis and the like
/// @param language BCP 47 tag; empty: the block's
/// @param link target outside the document; empty: none
public record Marks(Set<Style> styles, String language, String link) {

    public static final Marks NONE = new Marks(Set.of(), "", "");

    /// The emphasis that the sector's texts use.
    public enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        SUPERSCRIPT,
        SUBSCRIPT,
        CODE,
        SMALL_CAPITALS,
        CAPITALS,
        HIGHLIGHT
    }

    public Marks {
        styles = Set.copyOf(styles);
    }

    public static Marks of(Style... styles) {
        return styles.length == 0 ? NONE : new Marks(Set.of(styles), "", "");
    }

    public boolean has(Style style) {
        return styles.contains(style);
    }

    public Marks with(Style style) {
        if (has(style)) return this;
        var more = EnumSet.of(style);
        more.addAll(styles);
        return new Marks(more, language, link);
    }

    public Marks without(Style style) {
        if (!has(style)) return this;
        var fewer = EnumSet.copyOf(styles);
        fewer.remove(style);
        return new Marks(fewer, language, link);
    }

    public Marks withLink(String uri) {
        return new Marks(styles, language, uri);
    }

    public Marks withLanguage(String tag) {
        return new Marks(styles, tag, link);
    }
}
