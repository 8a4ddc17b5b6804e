package org.rubric.desk.register;

import java.util.List;
import org.rubric.catalogue.MailingList;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Question;
import org.rubric.catalogue.RegionalGroup;
import org.rubric.catalogue.Title;
import org.rubric.catalogue.WorkingParty;

/// Questions, working parties, regional groups, whom the group coordinates with, mailing lists.
final class GroupForms {
    static final Form<Question> QUESTIONS =
            new Form<>(
                    "questions",
                    words ->
                            new Question(
                                    Written.question(words),
                                    Title.of(""),
                                    "",
                                    "",
                                    "",
                                    Provenance.UNKNOWN),
                    List.of(
                            Fact.of(
                                    "question",
                                    Question::name,
                                    (q, w) -> question(q, 0, Written.question(w))),
                            Fact.of("title", q -> q.title().words(), (q, w) -> question(q, 1, w)),
                            Fact.of(
                                    "variants",
                                    q -> Written.joined(q.title().variants()),
                                    (q, w) -> question(q, 2, w)),
                            Fact.of(
                                    "working-party",
                                    q -> q.workingParty().isEmpty() ? "" : "WP" + q.workingParty(),
                                    (q, w) -> question(q, 3, Written.workingParty(w))),
                            Fact.of(
                                    "mailing-list",
                                    Question::mailingList,
                                    (q, w) -> question(q, 4, Written.email(w))),
                            Fact.of("link", Question::link, (q, w) -> question(q, 5, w))),
                    q -> List.of(q.id().value()),
                    Shelf.cards(
                            c -> c.structure().questions(),
                            (q, source) ->
                                    new Question(
                                            q.number(),
                                            q.title(),
                                            q.mailingList(),
                                            q.workingParty(),
                                            q.link(),
                                            source)));

    static final Form<WorkingParty> WORKING_PARTIES =
            new Form<>(
                    "working-parties",
                    words -> new WorkingParty(party(words), Title.of(""), Provenance.UNKNOWN),
                    List.of(
                            Fact.of(
                                    "working-party",
                                    WorkingParty::name,
                                    (p, w) ->
                                            new WorkingParty(party(w), p.title(), p.provenance())),
                            Fact.of(
                                    "title",
                                    p -> p.title().words(),
                                    (p, w) -> titled(p, Titles.with(p.title(), w))),
                            Fact.of(
                                    "variants",
                                    p -> Written.joined(p.title().variants()),
                                    (p, w) -> titled(p, Titles.variants(p.title(), w)))),
                    p -> List.of(p.id().value()),
                    Shelf.cards(
                            c -> c.structure().workingParties(),
                            (p, source) -> new WorkingParty(p.number(), p.title(), source)));

    static final Form<RegionalGroup> REGIONAL_GROUPS =
            new Form<>(
                    "regional-groups",
                    words ->
                            new RegionalGroup(
                                    Written.named(words, "name"), "", "", "", Provenance.UNKNOWN),
                    List.of(
                            Fact.of("name", RegionalGroup::name, (g, w) -> region(g, 0, w)),
                            Fact.of("region", RegionalGroup::region, (g, w) -> region(g, 1, w)),
                            Fact.of(
                                    "mailing-list",
                                    RegionalGroup::mailingList,
                                    (g, w) -> region(g, 2, Written.email(w))),
                            Fact.of("link", RegionalGroup::link, (g, w) -> region(g, 3, w))),
                    g -> List.of(g.id().value()),
                    Shelf.cards(
                            c -> c.structure().regionalGroups(),
                            (g, source) ->
                                    new RegionalGroup(
                                            g.name(),
                                            g.region(),
                                            g.mailingList(),
                                            g.link(),
                                            source)));

    static final Form<MailingList> MAILING_LISTS =
            new Form<>(
                    "mailing-lists",
                    words -> new MailingList(address(words), "", Provenance.UNKNOWN),
                    List.of(
                            Fact.of(
                                    "address",
                                    MailingList::address,
                                    (l, w) ->
                                            new MailingList(address(w), l.group(), l.provenance())),
                            Fact.of(
                                    "group",
                                    MailingList::group,
                                    (l, w) -> new MailingList(l.address(), w, l.provenance()))),
                    l -> List.of(l.id().value()),
                    Shelf.cards(
                            c -> c.directory().lists(),
                            (l, source) -> new MailingList(l.address(), l.group(), source)));

    private GroupForms() {}

    private static Question question(Question q, int part, String words) {
        return new Question(
                part == 0 ? words : q.number(),
                switch (part) {
                    case 1 -> Titles.with(q.title(), words);
                    case 2 -> Titles.variants(q.title(), words);
                    default -> q.title();
                },
                part == 4 ? words : q.mailingList(),
                part == 3 ? words : q.workingParty(),
                part == 5 ? words : q.link(),
                q.provenance());
    }

    private static String party(String words) {
        return Written.workingParty(Written.named(words, "number"));
    }

    private static WorkingParty titled(WorkingParty party, Title title) {
        return new WorkingParty(party.number(), title, party.provenance());
    }

    private static RegionalGroup region(RegionalGroup g, int part, String words) {
        return new RegionalGroup(
                part == 0 ? Written.named(words, "name") : g.name(),
                part == 1 ? words : g.region(),
                part == 2 ? words : g.mailingList(),
                part == 3 ? words : g.link(),
                g.provenance());
    }

    private static String address(String words) {
        return Written.email(Written.named(words, "address"));
    }
}
