package org.rubric.desk.register;

import java.util.List;
import java.util.Locale;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Catalogue.Directory;
import org.rubric.catalogue.Catalogue.Texts;
import org.rubric.catalogue.Link;
import org.rubric.catalogue.NumberBlock;
import org.rubric.catalogue.StudyGroup;

/// The study group itself, its pages, its topics, what its numbers are for.
final class GroupFacts {
    static final Form<StudyGroup> GROUP =
            new Form<>(
                    "study-group",
                    words -> group(StudyGroup.UNKNOWN, 0, words),
                    List.of(
                            Fact.of("group-number", StudyGroup::number, (g, w) -> group(g, 0, w)),
                            Fact.of("title", StudyGroup::title, (g, w) -> group(g, 1, w)),
                            Fact.of("period", StudyGroup::period, (g, w) -> group(g, 2, w)),
                            Fact.of("mandate", StudyGroup::mandate, (g, w) -> group(g, 3, w)),
                            Fact.of(
                                    "secretariat",
                                    StudyGroup::secretariat,
                                    (g, w) -> group(g, 4, Written.email(w))),
                            Fact.of("link", StudyGroup::link, (g, w) -> group(g, 5, w))),
                    g -> List.of(g.number()),
                    Shelf.plain(
                            c -> List.of(c.group()),
                            (c, all) ->
                                    new Catalogue(
                                            all.isEmpty() ? StudyGroup.UNKNOWN : all.getFirst(),
                                            c.texts(),
                                            c.structure(),
                                            c.people(),
                                            c.directory())));

    static final Form<Link> LINKS =
            new Form<>(
                    "links",
                    words -> new Link(Written.named(words, "name"), ""),
                    List.of(
                            Fact.of(
                                    "label",
                                    Link::label,
                                    (l, w) -> new Link(Written.named(w, "name"), l.address())),
                            Fact.of("link", Link::address, (l, w) -> new Link(l.label(), w))),
                    l -> List.of(l.address().isEmpty() ? l.label() : l.address()),
                    Shelf.plain(c -> c.directory().links(), GroupFacts::links));

    static final Form<String> TOPICS =
            new Form<>(
                    "topics",
                    words -> Written.named(words, "topic"),
                    List.of(Fact.of("topic", words -> words, (_, w) -> Written.named(w, "topic"))),
                    topic -> List.of(topic.toLowerCase(Locale.ROOT)),
                    Shelf.plain(c -> c.directory().topics(), GroupFacts::topics));

    static final Form<NumberBlock> BLOCKS =
            new Form<>(
                    "blocks",
                    words -> new NumberBlock(Written.named(words, "number"), "", "", ""),
                    List.of(
                            Fact.of("first", NumberBlock::from, (b, w) -> block(b, 0, w)),
                            Fact.of("last", NumberBlock::to, (b, w) -> block(b, 1, w)),
                            Fact.of("block", NumberBlock::label, (b, w) -> block(b, 2, w)),
                            Fact.of("origin", NumberBlock::source, (b, w) -> block(b, 3, w))),
                    b -> List.of(b.from()),
                    Shelf.plain(c -> c.texts().blocks(), GroupFacts::blocks));

    private GroupFacts() {}

    private static StudyGroup group(StudyGroup g, int part, String words) {
        return new StudyGroup(
                part == 0 ? Written.named(words, "number").replaceFirst("^SG", "") : g.number(),
                part == 1 ? words : g.title(),
                part == 2 ? words : g.period(),
                part == 3 ? words : g.mandate(),
                part == 4 ? words : g.secretariat(),
                part == 5 ? words : g.link());
    }

    private static NumberBlock block(NumberBlock b, int part, String words) {
        return new NumberBlock(
                part == 0 ? Written.named(words, "number") : b.from(),
                part == 1 ? words : b.to(),
                part == 2 ? words : b.label(),
                part == 3 ? words : b.source());
    }

    private static Catalogue links(Catalogue c, List<Link> links) {
        return with(c, new Directory(c.directory().lists(), links, c.directory().topics()));
    }

    private static Catalogue topics(Catalogue c, List<String> topics) {
        return with(c, new Directory(c.directory().lists(), c.directory().links(), topics));
    }

    private static Catalogue with(Catalogue c, Directory directory) {
        return new Catalogue(c.group(), c.texts(), c.structure(), c.people(), directory);
    }

    private static Catalogue blocks(Catalogue c, List<NumberBlock> blocks) {
        var t = c.texts();
        var texts = new Texts(t.recommendations(), blocks, t.resolutions(), t.terms());
        return new Catalogue(c.group(), texts, c.structure(), c.people(), c.directory());
    }
}
