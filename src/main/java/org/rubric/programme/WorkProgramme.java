package org.rubric.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The work programme as one value: items, when the study group meets, which provisions are served,
/// which topics are carried.
public record WorkProgramme(
        List<ProgrammeEntry> entries,
        Schedule schedule,
        List<Claim> claims,
        List<Topic> topics,
        List<Dialogue> dialogues) {

    public static final WorkProgramme EMPTY =
            new WorkProgramme(List.of(), Schedule.EMPTY, List.of(), List.of(), List.of());

    public WorkProgramme {
        entries = List.copyOf(entries);
        claims = List.copyOf(claims);
        topics = List.copyOf(topics);
        dialogues = List.copyOf(dialogues);
    }

    /// The item of that name, or of that number; capitals do not matter.
    public Optional<ProgrammeEntry> entry(String name) {
        if (name.isBlank()) return Optional.empty();
        return entries.stream()
                .filter(
                        each ->
                                each.name().equalsIgnoreCase(name)
                                        || each.details().number().equalsIgnoreCase(name))
                .findFirst();
    }

    /// With an item, in the place of the one of its name.
    public WorkProgramme with(ProgrammeEntry entry) {
        var all = new ArrayList<>(entries);
        int place = place(entry.name());
        if (place < 0) all.add(entry);
        else all.set(place, entry);
        return withEntries(all);
    }

    /// With the item of that name changed. Where its name changes, what is said of it follows; a
    /// name that another has is not taken.
    public WorkProgramme update(String name, UnaryOperator<ProgrammeEntry> change) {
        int place = place(name);
        if (place < 0) return this;
        var changed = change.apply(entries.get(place));
        boolean renamed = !changed.name().equals(name);
        if (renamed && place(changed.name()) >= 0) return this;
        var all = new ArrayList<>(entries);
        all.set(place, changed);
        var next = withEntries(all);
        return renamed ? next.renamed(name, changed.name()) : next;
    }

    /// Without the item of that name, and without what it claimed and carried and its own days.
    public WorkProgramme without(String name) {
        var left = entries.stream().filter(each -> !each.name().equals(name)).toList();
        return new WorkProgramme(
                left,
                schedule.forgetting(name),
                claims.stream().filter(c -> !item(c.bearer(), c.name(), name)).toList(),
                topics.stream().filter(t -> !item(t.bearer(), t.name(), name)).toList(),
                dialogues);
    }

    private int place(String name) {
        for (int i = 0; i < entries.size(); i++) if (entries.get(i).name().equals(name)) return i;
        return -1;
    }

    private static boolean item(Bearer bearer, String name, String wanted) {
        return bearer == Bearer.WORK_ITEM && name.equals(wanted);
    }

    private WorkProgramme renamed(String before, String after) {
        var claimed = new ArrayList<>(claims);
        claimed.replaceAll(
                c ->
                        item(c.bearer(), c.name(), before)
                                ? new Claim(c.bearer(), after, c.resolution(), c.provision())
                                : c);
        var carried = new ArrayList<>(topics);
        carried.replaceAll(
                t ->
                        item(t.bearer(), t.name(), before)
                                ? new Topic(t.topic(), t.bearer(), after)
                                : t);
        var days = schedule.renamed(before, after);
        return new WorkProgramme(entries, days, claimed, carried, dialogues);
    }

    private WorkProgramme withEntries(List<ProgrammeEntry> all) {
        return new WorkProgramme(all, schedule, claims, topics, dialogues);
    }

    public WorkProgramme with(Schedule changed) {
        return new WorkProgramme(entries, changed, claims, topics, dialogues);
    }

    /// With a claim; one that is there is not made twice.
    public WorkProgramme with(Claim claim) {
        if (claims.contains(claim)) return this;
        var all = new ArrayList<>(claims);
        all.add(claim);
        return new WorkProgramme(entries, schedule, all, topics, dialogues);
    }

    public WorkProgramme without(Claim claim) {
        var left = claims.stream().filter(each -> !each.equals(claim)).toList();
        return new WorkProgramme(entries, schedule, left, topics, dialogues);
    }

    public WorkProgramme with(Topic topic) {
        if (topics.contains(topic)) return this;
        var all = new ArrayList<>(topics);
        all.add(topic);
        return new WorkProgramme(entries, schedule, claims, all, dialogues);
    }

    public WorkProgramme without(Topic topic) {
        var left = topics.stream().filter(each -> !each.equals(topic)).toList();
        return new WorkProgramme(entries, schedule, claims, left, dialogues);
    }

    /// With an event; one of the same title on the same day is told more fully.
    public WorkProgramme with(Dialogue event) {
        var all = new ArrayList<>(dialogues);
        var known = all.stream().filter(event::same).findFirst();
        all.removeIf(event::same);
        all.add(known.map(each -> each.joined(event)).orElse(event));
        all.sort(Comparator.comparing(Dialogue::date));
        return new WorkProgramme(entries, schedule, claims, topics, all);
    }

    public WorkProgramme without(Dialogue event) {
        var left = dialogues.stream().filter(each -> !each.equals(event)).toList();
        return new WorkProgramme(entries, schedule, claims, topics, left);
    }

    /// With an event that is no more of that topic; it goes with its last one.
    public WorkProgramme without(Dialogue event, String topic) {
        var left = event.without(topic);
        if (left.topics().isEmpty()) return without(event);
        var all = new ArrayList<>(dialogues);
        all.replaceAll(each -> each.equals(event) ? left : each);
        return new WorkProgramme(entries, schedule, claims, topics, all);
    }

    /// The meeting at which the target of an item lies; empty: none is known there.
    public Optional<StudyMeeting> aimed(ProgrammeEntry entry) {
        return StudyMeeting.aimedAt(entry.item().plan().target(), schedule.meetings());
    }
}
