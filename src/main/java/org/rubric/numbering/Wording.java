package org.rubric.numbering;

import org.rubric.numbering.Label.Kind;

/// What labels and references say, in the language of the text.
record Wording(Phrases phrases) {
    private static final char JOIN = '\u00A0';

    /// @param language BCP 47 tag
    static Wording of(String language) {
        return new Wording(Phrases.of(language));
    }

    /// The label of a thing with that number.
    ///
    /// @param within reference to what a note or item stands in; empty: the text as a whole
    Label label(Kind kind, String number, String within) {
        var standing = standing(kind, number);
        return new Label(kind, number, standing, reference(kind, number, standing, within));
    }

    /// The label of a thing that keeps the one it was printed with.
    Label kept(Kind kind, Printed printed, String within) {
        var standing =
                switch (kind) {
                    case CLAUSE, DEFINITION, REQUIREMENT, REFERENCE, FOOTNOTE ->
                            standing(kind, printed.number());
                    case EQUATION -> printed.whole();
                    case ITEM -> printed.raw();
                    default ->
                            printed.worded() ? printed.whole() : standing(kind, printed.number());
                };
        return new Label(
                kind,
                printed.number(),
                standing,
                reference(kind, printed.number(), standing, within));
    }

    private String standing(Kind kind, String number) {
        return switch (kind) {
            case CLAUSE, DEFINITION, FOOTNOTE, REQUIREMENT, TITLE -> number;
            case EQUATION -> "(" + number + ")";
            case REFERENCE -> "[" + number + "]";
            case ITEM -> number + ")";
            case ANNEX, APPENDIX, SECTION, TABLE, FIGURE, PANEL, NOTE, EXAMPLE ->
                    numbered(kind, number);
        };
    }

    private String reference(Kind kind, String number, String standing, String within) {
        return switch (kind) {
            case CLAUSE, DEFINITION, EQUATION, FOOTNOTE -> numbered(kind, number);
            case NOTE, EXAMPLE ->
                    within.isEmpty() ? standing : phrases.say("aside", standing, within);
            case ITEM -> within.isEmpty() ? standing : phrases.say("item", standing, within);
            case REFERENCE -> standing.replace(' ', JOIN);
            case ANNEX, APPENDIX, SECTION, TABLE, FIGURE, PANEL, REQUIREMENT, TITLE -> standing;
        };
    }

    private String numbered(Kind kind, String number) {
        var key =
                switch (kind) {
                    case CLAUSE, DEFINITION -> "clause";
                    case ANNEX -> "annex";
                    case APPENDIX -> "appendix";
                    case SECTION -> "section";
                    case EQUATION -> "equation";
                    case TABLE -> "table";
                    case FIGURE, PANEL -> "figure";
                    case FOOTNOTE -> "footnote";
                    case NOTE -> "note";
                    case EXAMPLE -> "example";
                    case ITEM, REFERENCE, REQUIREMENT, TITLE -> "";
                };
        return key.isEmpty() ? number : phrases.say(key, number, "");
    }
}
