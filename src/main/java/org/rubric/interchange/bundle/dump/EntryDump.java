package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

/// Lists the entries of the fixed clauses: definitions, abbreviations, references.
final class EntryDump {
    private static final Pattern TERMS =
            Pattern.compile("(?iu)defin|\\bterm|défini|términ|термин|определ|تعر|مصطلح|定义|术语");
    private static final Pattern ABBREVIATIONS =
            Pattern.compile("(?iu)abbrev|acronym|abrév|sigle|abrev|сокращ|المختصرات|缩");
    private static final Pattern DEFINED_IN =
            Pattern.compile(
                    "(?siu).*(?:\\bterm|définit|definic|термин|определ|مصطلح|术语).*"
                            + "(\\[[^\\[\\]]+\\])[^\\[\\]]*[:：]");

    private final ArrayNode definitions;
    private final ArrayNode abbreviations;
    private final ArrayNode references;
    private final ArrayNode bibliography;

    private final TableDump tables;

    EntryDump(ObjectNode root, TableDump tables) {
        this.tables = tables;
        this.definitions = root.putArray("definitions");
        this.abbreviations = root.putArray("abbreviations");
        this.references = root.putArray("references");
        this.bibliography = root.putArray("bibliography");
    }

    /// Entries that a clause gives by its layout: terms in a list, abbreviations in a wide table.
    void clause(Block.Clause clause) {
        var title = TextDump.plain(clause.title());
        if (TERMS.matcher(title).find()) listed(clause.body());
        if (ABBREVIATIONS.matcher(title).find())
            for (var block : clause.body()) if (block instanceof Exhibit.Table table) wide(table);
    }

    /// "The following terms are defined in [X]: – a; – b."
    private void listed(List<Block> body) {
        var source = "";
        for (var block : body)
            if (block instanceof Block.Item item) {
                var term = TextDump.plain(item).replaceFirst("[;.,\\s]+$", "");
                if (!source.isEmpty()) add("", term, source, "");
            } else source = sourceOfList(block);
    }

    private static String sourceOfList(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) return "";
        var match = DEFINED_IN.matcher(TextDump.plain(paragraph).strip());
        return match.matches() ? match.group(1) : "";
    }

    private void wide(Exhibit.Table table) {
        for (var row : table.rows())
            if (row.cells().size() > 2)
                abbreviation(tables.words(row.cells().get(0)), tables.words(row.cells().get(1)));
    }

    void definition(Block.Definition definition) {
        add(
                StructureDump.number(definition.traits().printed()),
                TextDump.plain(definition.term()),
                TextDump.plain(definition.source()),
                TextDump.plain(definition.text()));
    }

    private void add(String number, String term, String source, String text) {
        definitions
                .addObject()
                .put("number", number)
                .put("term", term)
                .put("source", source)
                .put("text", text);
    }

    void abbreviation(Block.Abbreviation abbreviation) {
        abbreviation(
                TextDump.plain(abbreviation.abbreviation()), unsourced(abbreviation.expansion()));
    }

    private void abbreviation(String words, String expansion) {
        abbreviations.addObject().put("abbr", words).put("expansion", expansion);
    }

    /// Without sources in brackets after a tab at the end, which vocabularies add.
    private static String unsourced(Block.Line expansion) {
        return Inline.text(expansion.runs())
                .replaceFirst("(?s)[ \u00A0]*(?:\\t|[ \u00A0]{2})\\s*\\[.*$", "")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    void reference(Block.Reference reference, boolean inBibliography) {
        (inBibliography || reference.tag().startsWith("b-") ? bibliography : references)
                .addObject()
                .put("tag", reference.tag())
                .put("text", TextDump.plain(reference.entry()));
    }
}
