package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Contents.Scope;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Placement;
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
        this.front = material.document().front();
    }

    void write() {
        var masthead = new MastheadWriter(material, out, blocks);
        boolean meeting = front.identity().kind().meeting();
        boolean published = material.look().form() == Look.Form.PUBLISHED;
        if (published) cover();
        else {
            masthead.write();
            masthead.overview(meeting ? front.overview().summary() : summary());
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
        section("summary", front.overview().summary());
        keywords();
        section("introduction", front.overview().introduction());
    }

    /// The lines that name the text; artwork is the user's.
    private void cover() {
        var name = PublishedName.of(material.document());
        line(Part.COVER_NUMBER, name.number());
        line(Part.COVER_DATE, name.date());
        line(Part.COVER_SERIES, front.identity().series());
        line(Part.COVER_TITLE, name.title());
        line(Part.COVER_LINE, name.line());
        turn();
    }

    private List<Block> summary() {
        var words = new ArrayList<Block>();
        for (var block : front.overview().summary()) {
            var text = new StringBuilder();
            block.forEach(part -> text.append(Inline.text(part.runs())));
            var id = MADE.part("abstract/p" + words.size());
            if (!text.toString().isBlank())
                words.add(Block.Paragraph.of(id, Inline.plain(text.toString())));
        }
        return words;
    }

    /// Made here unless the text brings a contents list of its own.
    private void contents() {
        var document = material.document();
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
        line(Part.CONTENTS_TITLE, material.phrases().say("contents"));
        line(Part.CONTENTS_PAGE, material.phrases().say("contents.page"));
        new ContentsWriter(material, out, blocks.paragraphs().runs()).write(Scope.CLAUSES, entries);
    }

    private void section(String role, List<Block> body) {
        if (body.stream().allMatch(FrontWriter::blank)) return;
        line(Part.FRONT_HEADING, material.phrases().say(role));
        blocks.all(body);
    }

    private static boolean blank(Block block) {
        return block instanceof Block.Paragraph
                && Inline.text(block.runs()).isBlank()
                && block.runs().stream().allMatch(Inline.Text.class::isInstance);
    }

    private void keywords() {
        var keywords = front.overview().keywords().stream().filter(k -> !k.isBlank()).toList();
        if (keywords.isEmpty()) return;
        line(Part.FRONT_HEADING, material.phrases().say("keywords"));
        line(Part.BODY, material.phrases().say("ended", material.phrases().list(keywords)));
    }

    private void title() {
        var identity = front.identity();
        var name =
                identity.designation().isEmpty()
                        ? identity.provisionalName()
                        : identity.designation();
        boolean recommendation =
                identity.kind() == DocumentKind.RECOMMENDATION
                        || identity.kind() == DocumentKind.REVISED_RECOMMENDATION;
        boolean published = material.look().form() == Look.Form.PUBLISHED;
        var number = name;
        if (published) number = PublishedName.of(material.document()).line();
        else if (recommendation && !name.isEmpty()) number = material.phrases().say("draft", name);
        line(Part.TITLE_NUMBER, number);
        line(Part.TITLE, identity.title());
    }

    private void line(Part part, String words) {
        if (words.isEmpty()) return;
        blocks.paragraphs().open(part);
        blocks.paragraphs().runs().words(words);
        blocks.paragraphs().close();
    }

    private void turn() {
        out.open("w:p").open("w:r").leaf("w:br", "w:type", "page").close().close();
    }
}
