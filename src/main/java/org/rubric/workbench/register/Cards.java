package org.rubric.workbench.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Desk;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Grouping;
import org.rubric.desk.register.Item;
import org.rubric.desk.register.MyForm;
import org.rubric.document.NaturalOrder;
import org.rubric.workbench.Words;

/// The registers of the catalogue as rows: of each card the facts that tell it from others.
record Cards(Words words, Desk desk) {
    /// So many rows are made between two frames.
    static final int FEW = 500;

    private static final Map<String, List<String>> COLUMNS =
            Map.of(
                    "recommendations", List.of("designation", "title", "date", "status"),
                    "resolutions", List.of("resolution", "title", "status"),
                    "terms", List.of("term", "definition", "source"),
                    "questions", List.of("question", "title", "working-party", "mailing-list"),
                    "working-parties", List.of("working-party", "title"),
                    "regional-groups", List.of("name", "region", "mailing-list"),
                    "coordination", List.of("name", "title", "parent"),
                    "people", List.of("name", "roles", "organization", "country"),
                    "mailing-lists", List.of("address", "group"));

    /// How many rows a register has.
    int count(Register register) throws IOException {
        var catalogue = desk.catalogue();
        return switch (register) {
            case DRAFTS -> desk.repository().drafts().size();
            case MEETINGS -> desk.meetings().size();
            case STUDY_GROUP -> 1;
            case RECOMMENDATIONS,
                    RESOLUTIONS,
                    TERMS,
                    QUESTIONS,
                    WORKING_PARTIES,
                    REGIONAL_GROUPS,
                    COORDINATION,
                    PEOPLE,
                    MAILING_LISTS ->
                    size(Forms.card(register.word()).orElseThrow(), catalogue);
        };
    }

    private static <T> int size(Form<T> form, Catalogue catalogue) {
        return form.shelf().all().apply(catalogue).size();
    }

    Shelf shelf(Register register) throws IOException {
        if (register == Register.STUDY_GROUP) return group();
        var form = Forms.card(register.word()).orElseThrow();
        var keys = COLUMNS.get(form.word());
        var entries = new ArrayList<Entry>();
        boolean people = register == Register.PEOPLE;
        var rest = people ? words.of("register.people.all") : "";
        if (people) {
            var me = MyForm.item(desk.me().now());
            var mine = new ArrayList<>(cells(me, keys));
            if (me.name().isEmpty()) mine.set(0, words.of("details.me"));
            entries.add(
                    new Entry(mine, words.of("register.me"), Optional.empty(), Optional.of(me)));
        }
        add(form, keys, rest, entries);
        // Other registers stand in the order of their source, which has its reasons.
        if (register == Register.RECOMMENDATIONS)
            entries.sort(Comparator.comparing(e -> e.cells().getFirst(), NaturalOrder::compare));
        return new Shelf(headings(keys), Set.of(), entries);
    }

    private <T> void add(Form<T> form, List<String> keys, String rest, List<Entry> entries)
            throws IOException {
        var catalogue = desk.catalogue();
        for (var item : Item.of(form, catalogue)) {
            var group = rest.isEmpty() ? Grouping.heading(item, catalogue) : rest;
            entries.add(new Entry(cells(item, keys), group, Optional.empty(), Optional.of(item)));
        }
    }

    private List<String> headings(List<String> keys) {
        return keys.stream().map(key -> words.of("fact." + key)).toList();
    }

    private static List<String> cells(Item<?> item, List<String> keys) {
        return keys.stream().map(item::value).toList();
    }

    /// The group's own facts, its pages, topics and blocks of numbers.
    private Shelf group() throws IOException {
        var entries = new ArrayList<Entry>();
        for (var form : Forms.facts()) facts(form, entries);
        return new Shelf(List.of(words.of("fact.name"), words.of("fact.facts")), Set.of(), entries);
    }

    private <T> void facts(Form<T> form, List<Entry> entries) throws IOException {
        var heading = words.of("register." + form.word());
        for (var item : Item.of(form, desk.catalogue())) {
            var lines = item.lines();
            boolean self = form.word().equals("study-group");
            var name = self ? "SG" + item.name() : lines.getFirst().value();
            var said = new ArrayList<String>();
            for (var line : lines.subList(1, Math.min(lines.size(), self ? 2 : 3)))
                said.add(line.value());
            var cells = List.of(name, String.join("  ", said));
            entries.add(new Entry(cells, heading, Optional.empty(), Optional.of(item)));
        }
    }
}
