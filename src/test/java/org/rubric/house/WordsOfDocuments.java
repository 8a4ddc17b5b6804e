package org.rubric.house;

import java.util.Map;

/// Files whose sentences belong to documents or formats, or are read by nobody, with what they are.
final class WordsOfDocuments {
    static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry("Main", "told on the console when the store does not close"),
                    Map.entry("drawing/Kind", "names of formats"),
                    Map.entry("drawing/formula/Trouble", "what the reader of LaTeX says"),
                    Map.entry("drawing/metafile/SymbolFont", "names of fonts"),
                    Map.entry("drawing/recording/Faces", "names of fonts"),
                    Map.entry("rules/Cue", "what rules look for"),
                    Map.entry("rules/language/Exclusionary", "better words for a text"),
                    Map.entry("rules/language/Gendered", "better words for a text"),
                    Map.entry("rules/structure/AnnexStatus", "the fixed line under a title"),
                    Map.entry("rules/structure/AppendixStatus", "the fixed line under a title"),
                    Map.entry(
                            "rules/structure/BibliographyHeading", "the fixed line under a title"),
                    Map.entry("rules/structure/DefinitionLists", "fixed titles and sentences"),
                    Map.entry("rules/structure/FixedClauses", "fixed titles"),
                    Map.entry("rules/structure/FixedTitles", "fixed titles"),
                    Map.entry("rules/structure/ListOpeners", "fixed sentences"),
                    Map.entry("rules/structure/NoneMarker", "the fixed word of an empty clause"),
                    Map.entry("rules/terms/Reuse", "how a source is cited"),
                    Map.entry("rules/terms/SourceOfOwnTerm", "fixed titles"),
                    Map.entry("rules/terms/TermSource", "fixed titles"),
                    Map.entry("rules/wording/MayNot", "better words for a text"),
                    Map.entry("rules/wording/Must", "better words for a text"),
                    Map.entry("rules/wording/OptionalTwice", "better words for a text"),
                    Map.entry("search/Index", "a line of the log"),
                    Map.entry("workbench/meeting/desk/ActionRow", "the form of a date"),
                    Map.entry("workbench/meeting/ledger/Told", "the form of a date"),
                    Map.entry("workbench/print/SystemDevice", "what the system is told"),
                    Map.entry("workbench/programme/ProgrammeMenu", "the name of a group"),
                    Map.entry("workbench/text/block/Form", "keywords of requirements"),
                    Map.entry("workbench/text/find/Patient", "caught before anybody reads it"),
                    Map.entry("workbench/text/line/Bits", "names of styles"),
                    Map.entry("workbench/text/slip/Completion", "commands of LaTeX"),
                    Map.entry("workbench/write/review/Arriving", "the name of a thread"));

    private WordsOfDocuments() {}
}
