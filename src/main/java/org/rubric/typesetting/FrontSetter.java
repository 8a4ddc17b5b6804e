package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Block.Contents;
import org.rubric.document.Block.Contents.Scope;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Placement;
import org.rubric.document.Traits;
import org.rubric.numbering.ContentsList;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.furniture.Facts;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Stick;

import java.util.ArrayList;
import java.util.List;

/// Sets what stands before the text: header table and abstract, contents, summary, keywords,
/// introduction, number and title.
final class FrontSetter {
    /// Begins the names of what is made here, which no block of a document has.
    static final Id MADE = Id.of("imprint.front");

    private static final Id FRONT = MADE;

    private final Job job;
    private final Compositor compositor;
    private final FrontMatter front;
    private final Phrases phrases;

    FrontSetter(Job job, Compositor compositor) {
        this.job = job;
        this.compositor = compositor;
        this.front = job.document().front();
        this.phrases = job.phrases();
    }

    /// All of it for a document that is posted in a meeting.
    void set(int root, Stick stick, Flow flow) {
        int head = flow.tags().open(Role.DIV, root);
        boolean meeting = front.identity().kind().meeting();
        var form = job.look().form();
        var title = Facts.entitled(job.document(), phrases);
        flow.add(Masthead.of(front, title, form, compositor, stick), head);
        var words = meeting ? front.overview().summary() : summary();
        var overview = Masthead.overview(words, form, phrases);
        flow.add(compositor.tables().table(overview, stick, Masthead.plain()), head);
        if (meeting) return;
        contents(root, stick, flow);
        flow.turnPage();
        section("summary", front.overview().summary(), root, stick, flow);
        keywords(root, stick, flow);
        introduction(root, stick, flow);
        flow.turnPage();
        title(root, stick, flow);
    }

    void introduction(int root, Stick stick, Flow flow) {
        section("introduction", front.overview().introduction(), root, stick, flow);
    }

    /// The summary serves as the abstract of the document that carries the draft.
    private List<Block> summary() {
        var words = new ArrayList<Block>();
        for (var block : front.overview().summary()) {
            var text = job.words(block);
            var id = FRONT.part("abstract/p" + words.size());
            if (!text.isBlank()) words.add(Paragraph.of(id, Inline.plain(text)));
        }
        return words;
    }

    /// Made here unless the text brings a contents list of its own.
    void contents(int root, Stick stick, Flow flow) {
        for (var block : job.document().body())
            if (block instanceof Contents list && list.scope() == Scope.CLAUSES) return;
        var entries =
                ContentsList.of(
                        job.document(),
                        job.numbering(),
                        Placement.NONE,
                        Scope.CLAUSES,
                        job.look().contents());
        if (entries.isEmpty()) return;
        int section = flow.tags().open(Role.SECT, root);
        words(Part.CONTENTS_TITLE, "contents", phrases.say("contents"), section, stick, flow);
        words(Part.CONTENTS_PAGE, "page", phrases.say("contents.page"), section, stick, flow);
        var list = new Contents(FRONT.part("list"), Traits.NONE, Scope.CLAUSES, entries);
        compositor.contents().list(list, section, stick, flow);
    }

    void words(Part part, String role, String words, int parent, Stick stick, Flow flow) {
        var line = Block.Line.of(FRONT.part(role), words);
        flow.add(compositor.leaves().line(line, part, stick), parent);
    }

    /// @param role its name here and in the words of the language
    void section(String role, List<Block> body, int root, Stick stick, Flow flow) {
        if (body.stream().allMatch(FrontSetter::blank)) return;
        var id = FRONT.part(role);
        var clause =
                new Block.Clause(
                        id,
                        Traits.NONE,
                        Block.Clause.Kind.UNNUMBERED,
                        Block.Line.of(id.part("title"), phrases.say(role)),
                        body);
        compositor.flow(List.of(clause), root, stick, flow);
    }

    static boolean blank(Block block) {
        return block instanceof Paragraph paragraph
                && Inline.text(paragraph.runs()).isBlank()
                && paragraph.runs().stream().allMatch(Inline.Text.class::isInstance);
    }

    void keywords(int root, Stick stick, Flow flow) {
        var keywords = front.overview().keywords().stream().filter(k -> !k.isBlank()).toList();
        if (keywords.isEmpty()) return;
        var words = Inline.plain(phrases.say("ended", phrases.list(keywords)));
        var paragraph = Paragraph.of(FRONT.part("keywords/words"), words);
        section("keywords", List.of(paragraph), root, stick, flow);
    }

    void title(int root, Stick stick, Flow flow) {
        var identity = front.identity();
        var name =
                identity.designation().isEmpty()
                        ? identity.provisionalName()
                        : identity.designation();
        if (name.isEmpty() && identity.title().isEmpty()) return;
        boolean recommendation =
                identity.kind() == DocumentKind.RECOMMENDATION
                        || identity.kind() == DocumentKind.REVISED_RECOMMENDATION;
        boolean said = recommendation && !name.isEmpty();
        var number = said ? phrases.say("draft", name) : name;
        words(Part.TITLE_NUMBER, "number", number, root, stick, flow);
        if (!identity.title().isEmpty())
            words(Part.TITLE, "title", identity.title(), root, stick, flow);
    }
}
