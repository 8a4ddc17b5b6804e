package org.rubric.interchange.word;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Inline;

/// Makes typed mentions live: "clause 7.2", "Tables 8-1 and 8-2", "[ITU-T Y.4000]", "clause 4 of
/// [ITU-T Y.4000]" become references and citations where their target is in the document. The words
/// stay as printed, character by character. A mention that hits nothing is a finding, unless it
/// belongs to another document. References that the file itself made are held against their words,
/// see [FieldLinks].
///
/// Left alone are titles, the entries of reference lists, program text, and the kept front pages.
public final class LinkResolver {
    private final Targets targets;
    private final FieldLinks fields;
    private final String designation;
    private final boolean complete;
    private final List<Finding> findings = new ArrayList<>();
    private int made;

    private LinkResolver(Document document) {
        targets = Targets.of(document);
        fields = new FieldLinks(targets);
        var identity = document.front().identity();
        designation = identity.designation();
        complete = complete(identity.kind());
    }

    /// Time is in proportion to the length of the text.
    public static Linked resolve(Document document) {
        var resolver = new LinkResolver(document);
        var linked = resolver.document(document);
        resolver.findings.addAll(resolver.fields.findings());
        return new Linked(linked, resolver.findings, resolver.made);
    }

    /// Amendments and their like speak of a text that is not in them.
    private static boolean complete(DocumentKind kind) {
        return switch (kind) {
            case AMENDMENT, CORRIGENDUM, ERRATUM, IMPLEMENTERS_GUIDE -> false;
            case RECOMMENDATION,
                    REVISED_RECOMMENDATION,
                    SUPPLEMENT,
                    TECHNICAL_REPORT,
                    FOCUS_GROUP_DELIVERABLE,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    true;
        };
    }

    private Document document(Document source) {
        var overview = source.front().overview();
        var front =
                new Abstract(
                        all(overview.summary()), overview.keywords(), all(overview.introduction()));
        var footnotes = new ArrayList<Block.Footnote>();
        for (var note : source.apparatus().footnotes()) footnotes.add((Block.Footnote) block(note));
        return source.withFront(source.front().withOverview(front))
                .withBody(all(source.body()))
                .withApparatus(new Apparatus(footnotes, source.apparatus().remarks()));
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> changed = null;
        for (int i = 0; i < blocks.size(); i++) {
            var was = blocks.get(i);
            var now = block(was);
            if (now == was) continue;
            if (changed == null) changed = new ArrayList<>(blocks);
            changed.set(i, now);
        }
        return changed == null ? blocks : changed;
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Clause clause -> {
                var body = all(clause.body());
                var title = (Block.Line) fields.settle(clause.title());
                if (title == clause.title() && body == clause.body()) yield clause;
                yield new Block.Clause(clause.id(), clause.traits(), clause.kind(), title, body);
            }
            case Block.Reference _, Block.Code _ -> fields.settle(block);
            case Block.Contents _, Block.Foreign _ -> block;
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.EditorsNote _,
                    Block.Requirement _ ->
                    line(fields.settle(block));
            case Block.Definition _,
                    Block.Abbreviation _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Exhibit _ -> {
                var parts = block.parts();
                var now = all(parts);
                yield now == parts ? block : block.withParts(now);
            }
        };
    }

    private Block line(Block block) {
        var links = new LineLinks(block, targets, designation, complete);
        if (links.isEmpty()) return block;
        findings.addAll(links.findings());
        made += links.made();
        List<Inline> runs = links.runs();
        return runs == block.runs() ? block : block.withRuns(runs);
    }
}
