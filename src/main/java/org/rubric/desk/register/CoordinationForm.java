package org.rubric.desk.register;

import java.util.List;
import org.rubric.catalogue.Coordination;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Title;

/// Joint coordination activities, task forces, groups of TSAG, initiatives of the United Nations.
final class CoordinationForm {
    static final Form<Coordination> FORM =
            new Form<>(
                    "coordination",
                    words ->
                            new Coordination(
                                    Written.named(words, "name"),
                                    Title.of(""),
                                    "",
                                    List.of(),
                                    "",
                                    Provenance.UNKNOWN),
                    List.of(
                            Fact.of("name", Coordination::name, CoordinationForm::named),
                            Fact.of(
                                    "title",
                                    c -> c.title().words(),
                                    (c, w) -> titled(c, Titles.with(c.title(), w))),
                            Fact.of(
                                    "variants",
                                    c -> Written.joined(c.title().variants()),
                                    (c, w) -> titled(c, Titles.variants(c.title(), w))),
                            Fact.of(
                                    "parent",
                                    Coordination::parent,
                                    (c, w) -> made(c, w, c.facts(), c.link(), c.provenance())),
                            Fact.of(
                                    "facts",
                                    c -> Written.joined(c.facts()),
                                    (c, w) ->
                                            made(
                                                    c,
                                                    c.parent(),
                                                    Written.list(w),
                                                    c.link(),
                                                    c.provenance())),
                            Fact.of(
                                    "link",
                                    Coordination::link,
                                    (c, w) -> made(c, c.parent(), c.facts(), w, c.provenance()))),
                    c -> List.of(c.id().value()),
                    Shelf.cards(
                            c -> c.structure().coordination(),
                            (c, source) -> made(c, c.parent(), c.facts(), c.link(), source)));

    private CoordinationForm() {}

    private static Coordination named(Coordination c, String words) {
        var name = Written.named(words, "name");
        return new Coordination(name, c.title(), c.parent(), c.facts(), c.link(), c.provenance());
    }

    private static Coordination titled(Coordination c, Title title) {
        return new Coordination(c.name(), title, c.parent(), c.facts(), c.link(), c.provenance());
    }

    private static Coordination made(
            Coordination c, String parent, List<String> facts, String link, Provenance source) {
        return new Coordination(c.name(), c.title(), parent, facts, link, source);
    }
}
