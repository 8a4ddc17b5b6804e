package org.rubric.programme;

import java.util.ArrayList;
import java.util.List;

/// A work item as the work programme keeps it: all its fields (procedures 2), its way so far, and
/// what of it was last copied into the web form.
///
/// @param copied the fields as they were when they were last copied, one of each
public record ProgrammeEntry(
        WorkItem item,
        Details details,
        Relations relations,
        Span span,
        ApprovalCase course,
        List<Copied> copied) {

    /// When the work began and was last contributed to. ISO dates of any precision; empty: not
    /// known.
    ///
    /// @param started date of the meeting that approved the item
    /// @param contributed date of the last meeting with a contribution to it
    public record Span(String started, String contributed) {
        public static final Span NONE = new Span("", "");
    }

    /// A field as it was copied.
    ///
    /// @param field name of an [ItemField]
    /// @param date ISO
    public record Copied(String field, String value, String date) {}

    public ProgrammeEntry {
        copied = List.copyOf(copied);
    }

    /// An item of which no more is known. Its state is its first event only when a date is known.
    public static ProgrammeEntry of(WorkItem item) {
        var course = new ApprovalCase(item.name(), item.plan().process(), List.of());
        return new ProgrammeEntry(item, Details.NONE, Relations.NONE, Span.NONE, course, List.of());
    }

    /// An item as its form proposes it.
    public static ProgrammeEntry of(Justification form) {
        return of(form.item())
                .with(
                        Details.NONE
                                .withScope(form.scope())
                                .withSummary(form.summary())
                                .withForm(form.document()))
                .with(Relations.NONE.withStandards(form.relations()).withLiaisons(form.liaisons()));
    }

    public String name() {
        return item.name();
    }

    public State state() {
        return item.state();
    }

    /// The states that may follow.
    public List<State> next() {
        return course.next(item.state());
    }

    /// The entry after something happened. The item, its case and its process stay of one mind.
    public ProgrammeEntry after(ApprovalCase.Event event) {
        var further = course.after(event);
        var moved = item.in(event.state()).withPlan(item.plan().withProcess(further.process()));
        return new ProgrammeEntry(moved, details, relations, span, further, copied);
    }

    /// The entry with another item: its name and process are those of its case too.
    public ProgrammeEntry with(WorkItem changed) {
        var same = new ApprovalCase(changed.name(), changed.plan().process(), course.events());
        return new ProgrammeEntry(changed, details, relations, span, same, copied);
    }

    public ProgrammeEntry with(Details changed) {
        return new ProgrammeEntry(item, changed, relations, span, course, copied);
    }

    public ProgrammeEntry with(Relations changed) {
        return new ProgrammeEntry(item, details, changed, span, course, copied);
    }

    public ProgrammeEntry with(Span changed) {
        return new ProgrammeEntry(item, details, relations, changed, course, copied);
    }

    /// The entry with that field remembered as copied.
    public ProgrammeEntry copied(ItemField field, String date) {
        var all = new ArrayList<>(copied);
        all.removeIf(each -> each.field().equals(field.name()));
        all.add(new Copied(field.name(), field.read(this), date));
        return new ProgrammeEntry(item, details, relations, span, course, all);
    }

    /// The filled fields that differ from what was last copied, and those never copied.
    public List<ItemField> uncopied() {
        var fields = new ArrayList<ItemField>();
        for (var field : ItemField.values()) if (!current(field)) fields.add(field);
        return fields;
    }

    private boolean current(ItemField field) {
        var now = field.read(this);
        var before = copied.stream().filter(c -> c.field().equals(field.name())).findFirst();
        return before.map(c -> c.value().equals(now)).orElse(now.isEmpty());
    }

    /// The form for a new work item, filled from the record.
    public Justification justification() {
        return new Justification(
                item,
                details.scope(),
                details.summary(),
                relations.standards(),
                relations.liaisons(),
                details.form());
    }
}
