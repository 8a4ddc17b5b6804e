package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.document.Contact;
import org.rubric.document.DocumentKind;
import org.rubric.interchange.tables.Table;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;
import org.rubric.programme.WorkItem.Plan;
import org.rubric.programme.WorkItem.Texts;

/// Reads the work programme as the sector's pages list it.
public final class WorkItemTable {
    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?:(\\d{4})[- ]?Q([1-4])|Q([1-4])[/ -]?(\\d{4})|([1-4])Q[/ -]?(\\d{4}))");

    /// What can be said of a work item.
    public static final Form<WorkItem> FORM =
            new Form<>(
                    "work-items",
                    WorkItemTable::blank,
                    List.of(
                            Fact.of("item", WorkItem::name, (i, _) -> i),
                            Fact.of("title", WorkItem::title, WorkItemTable::titled),
                            Fact.of(
                                    "question",
                                    i -> i.plan().question(),
                                    (i, w) -> plan(i, 0, Written.question(w.split("[,;]")[0]))),
                            Fact.of("status", i -> i.state().words(), WorkItemTable::state),
                            Fact.of(
                                    "process",
                                    i -> i.plan().process().words(),
                                    WorkItemTable::process),
                            Fact.of(
                                    "target",
                                    i -> i.plan().target(),
                                    (i, w) -> plan(i, 1, target(w))),
                            Fact.of("editors", WorkItemTable::editors, WorkItemTable::editors),
                            Fact.of(
                                    "base",
                                    i -> i.texts().base(),
                                    (i, w) -> texts(i, w, i.texts().equivalent())),
                            Fact.of(
                                    "equivalent",
                                    i -> i.texts().equivalent(),
                                    (i, w) -> texts(i, i.texts().base(), w)),
                            Fact.of(
                                    "supporters",
                                    i -> Written.joined(i.plan().supporters()),
                                    (i, w) -> plan(i, 2, w))),
                    i -> List.of(i.name()),
                    Shelf.none());

    private WorkItemTable() {}

    public static Reading<WorkItem> read(Table table, Columns columns) {
        return Reading.of(table, columns, FORM);
    }

    private static WorkItem blank(String words) {
        var name = words.replaceFirst("^ITU-T ", "").replaceFirst("\\s*\\(ex .*", "");
        if (name.isBlank() || name.length() > 80 || !name.matches("\\p{L}[\\w.+/& -]*"))
            throw Written.wrong(words, "wrong.item");
        var kind = kind(name);
        boolean agreed = kind != DocumentKind.RECOMMENDATION;
        return new WorkItem(
                name,
                "",
                kind,
                State.UNDER_STUDY,
                new Plan("", agreed ? Process.AGREEMENT : Process.AAP, "", List.of(), List.of()),
                Texts.NONE);
    }

    private static DocumentKind kind(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\bsuppl?\\b.*")) return DocumentKind.SUPPLEMENT;
        if (lower.matches("(?:\\w{0,2}str|tr|yt)[.-].*")) return DocumentKind.TECHNICAL_REPORT;
        return DocumentKind.RECOMMENDATION;
    }

    private static WorkItem titled(WorkItem i, String title) {
        return new WorkItem(i.name(), title, i.kind(), i.state(), i.plan(), i.texts());
    }

    private static WorkItem state(WorkItem i, String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.matches("new|proposed new")) return i.in(State.PROPOSED);
        if (lower.matches("under study|in progress|drafting|ongoing|active|draft"))
            return i.in(State.UNDER_STUDY);
        for (var state : State.values()) {
            boolean code = !state.code().isEmpty() && state.code().equals(words);
            if (code || lower.equals(state.words().toLowerCase(Locale.ROOT))) return i.in(state);
        }
        throw Written.wrong(words, "wrong.state");
    }

    private static WorkItem process(WorkItem i, String words) {
        var old = i.plan();
        for (var process : Process.values())
            if (process.words().equalsIgnoreCase(words) || process.name().equalsIgnoreCase(words)) {
                var plan =
                        new Plan(
                                old.question(),
                                process,
                                old.target(),
                                old.editors(),
                                old.supporters());
                return new WorkItem(i.name(), i.title(), i.kind(), i.state(), plan, i.texts());
            }
        throw Written.wrong(words, "wrong.process");
    }

    private static String target(String words) {
        var quarter = QUARTER.matcher(words);
        if (!quarter.matches()) return Written.date(words);
        for (int group = 1; group <= 5; group += 2)
            if (quarter.group(group) != null) {
                boolean yearFirst = group == 1;
                var year = quarter.group(yearFirst ? 1 : group + 1);
                return year + "-Q" + quarter.group(yearFirst ? 2 : group);
            }
        return words;
    }

    private static String editors(WorkItem i) {
        return Written.joined(i.plan().editors().stream().map(Contact::name).toList());
    }

    private static WorkItem editors(WorkItem i, String words) {
        var editors = new ArrayList<Contact>();
        for (var name : words.split("\\s*[;,]\\s*"))
            if (!name.isBlank()) editors.add(new Contact(name, "", "", "", ""));
        var old = i.plan();
        var plan = new Plan(old.question(), old.process(), old.target(), editors, old.supporters());
        return new WorkItem(i.name(), i.title(), i.kind(), i.state(), plan, i.texts());
    }

    private static WorkItem plan(WorkItem i, int part, String words) {
        var old = i.plan();
        var plan =
                new Plan(
                        part == 0 ? words : old.question(),
                        old.process(),
                        part == 1 ? words : old.target(),
                        old.editors(),
                        part == 2 ? Written.list(words) : old.supporters());
        return new WorkItem(i.name(), i.title(), i.kind(), i.state(), plan, i.texts());
    }

    private static WorkItem texts(WorkItem i, String base, String equivalent) {
        var old = i.texts();
        return i.withTexts(
                new Texts(
                        base, old.latest(), equivalent, old.justification(), old.summaryUpdated()));
    }
}
