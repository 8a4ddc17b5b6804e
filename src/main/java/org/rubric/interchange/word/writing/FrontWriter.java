package org.rubric.interchange.word.writing;

import java.util.List;
import java.util.function.Function;
import org.rubric.document.Abstract;
import org.rubric.document.Block.Contents.Scope;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Placement;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.numbering.ContentsList;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.furniture.PublishedName;

/// Writes what stands before the text: header table or cover, contents, summary, keywords,
/// introduction, number and title.
final class FrontWriter {
    private static final Id MADE = Id.of("imprint.front");

    private final Material material;
    private final Markup out;
    private final BlockWriter blocks;
    private final FrontMatter front;

    FrontWriter(Material material, Markup out, BlockWriter blocks) {
        this.material = material;
        this.out = out;
        this.blocks = blocks;
        this.front = material.now().document().front();
    }

    void write() {
        var masthead = new MastheadWriter(material, out, blocks);
        boolean meeting = front.identity().kind().meeting();
        boolean published = material.look().form() == Look.Form.PUBLISHED;
        if (published) new CoverWriter(material, out, blocks).write();
        else if (!material.isInserted()) {
            masthead.write();
            var summary = material.document().front().overview().summary();
            boolean blank = summary.isEmpty() || !meeting && !speaks(summary);
            masthead.overview(blank, () -> summary(summary, meeting));
        }
        if (meeting && !published) return;
        if (published) overview();
        contents();
        if (!published) {
            turn();
            overview();
        }
        turn();
        title();
    }

    private void overview() {
        section("summary", Abstract::summary);
        keywords();
        section("introduction", Abstract::introduction);
    }

    /// The abstract; outside a meeting's documents the summary's bare words.
    private void summary(List<Block> summary, boolean meeting) {
        if (meeting) {
            blocks.all(summary);
            return;
        }
        int next = 0;
        for (var block : summary) {
            var id = MADE.part("abstract/p" + next);
            if (!words(block, material.now()).isBlank()) next++;
            material.either(side -> !words(block, side).isBlank(), () -> summary(block, id));
        }
    }

    private void summary(Block block, Id id) {
        var runs = blocks.paragraphs().runs();
        blocks.paragraphs().begin(Block.Paragraph.of(id, List.of()), Part.BODY);
        runs.told(side -> words(block, side));
        blocks.paragraphs().close();
    }

    private static String words(Block block, Side side) {
        var text = new StringBuilder();
        side.block(block)
                .ifPresent(own -> own.forEach(part -> text.append(Inline.text(side.line(part)))));
        return text.toString();
    }

    /// Made here unless the text brings a contents list of its own.
    private void contents() {
        var document = material.now().document();
        for (var block : document.body())
            if (block instanceof Block.Contents list && list.scope() == Scope.CLAUSES) return;
        var entries =
                ContentsList.of(
                        document,
                        material.numbering(),
                        Placement.NONE,
                        Scope.CLAUSES,
                        material.look().contents());
        if (entries.isEmpty()) return;
        line(Part.CONTENTS_TITLE, _ -> material.phrases().say("contents"));
        line(Part.CONTENTS_PAGE, _ -> material.phrases().say("contents.page"));
        new ContentsWriter(material, out, blocks.paragraphs().runs()).write(Scope.CLAUSES, entries);
    }

    private void section(String role, Function<Abstract, List<Block>> part) {
        material.either(
                side -> speaks(part.apply(side.document().front().overview())),
                () -> line(Part.FRONT_HEADING, _ -> material.phrases().say(role)));
        var written = part.apply(material.document().front().overview());
        if (speaks(written)) blocks.all(written);
    }

    private static boolean speaks(List<Block> body) {
        return !body.stream().allMatch(FrontWriter::blank);
    }

    private static boolean blank(Block block) {
        return block instanceof Block.Paragraph
                && Inline.text(block.runs()).isBlank()
                && block.runs().stream().allMatch(Inline.Text.class::isInstance);
    }

    private void keywords() {
        material.either(
                side -> !keywords(side.document()).isEmpty(),
                () -> line(Part.FRONT_HEADING, _ -> material.phrases().say("keywords")));
        line(Part.BODY, this::keywords);
    }

    private String keywords(Document document) {
        var said = document.front().overview().keywords().stream().filter(k -> !k.isBlank());
        var keywords = said.toList();
        if (keywords.isEmpty()) return "";
        return material.phrases().say("ended", material.phrases().list(keywords));
    }

    private void title() {
        line(Part.TITLE_NUMBER, this::number);
        line(Part.TITLE, document -> document.front().identity().title());
    }

    private String number(Document document) {
        var identity = document.front().identity();
        var name =
                identity.designation().isEmpty()
                        ? identity.provisionalName()
                        : identity.designation();
        boolean recommendation =
                identity.kind() == DocumentKind.RECOMMENDATION
                        || identity.kind() == DocumentKind.REVISED_RECOMMENDATION;
        if (material.look().form() == Look.Form.PUBLISHED) return PublishedName.of(document).line();
        return recommendation && !name.isEmpty() ? material.phrases().say("draft", name) : name;
    }

    private void line(Part part, Function<Document, String> words) {
        material.either(
                side -> !words.apply(side.document()).isEmpty(),
                () -> {
                    blocks.paragraphs().open(part);
                    blocks.paragraphs().runs().told(side -> words.apply(side.document()));
                    blocks.paragraphs().close();
                });
    }

    private void turn() {
        out.open("w:p").open("w:r").leaf("w:br", "w:type", "page").close().close();
    }
}
