package org.rubric.workbench.approval;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.rubric.desk.approval.Checklist;
import org.rubric.desk.approval.Evidence;
import org.rubric.desk.knowledge.Kept;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;
import org.rubric.programme.approval.Tick;
import org.rubric.programme.approval.Tick.Answer;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.Hall;

/// What a person does with the lines of the checklist: answers them, notes why, goes to what was
/// found. Each answer is kept with who gave it and when, as one step.
final class Judge implements LineBox.Deeds {
    private final Hall hall;
    private final Words words;
    private final PageSteps steps;
    private final Runnable refresh;
    private final Set<String> whole = new HashSet<>();
    private final Map<String, String> waiting = new HashMap<>();
    private Optional<Kept<ApprovalRecord>> record = Optional.empty();

    /// @param refresh shows the lines again
    Judge(Hall hall, PageSteps steps, Runnable refresh) {
        this.hall = hall;
        this.words = hall.words();
        this.steps = steps;
        this.refresh = refresh;
    }

    void show(Kept<ApprovalRecord> now) {
        if (record.filter(before -> before == now).isEmpty()) waiting.clear();
        record = Optional.of(now);
    }

    boolean whole(String key) {
        return whole.contains(key);
    }

    @Override
    public void judge(Checklist.Line line, Answer answer) {
        if (line.tick().filter(tick -> tick.answer() == answer).isPresent()) {
            forget(line);
            return;
        }
        var note = line.tick().map(Tick::note);
        keep(line, answer, note.orElseGet(() -> waiting.getOrDefault(line.key(), "")));
        waiting.remove(line.key());
    }

    @Override
    public void forget(Checklist.Line line) {
        if (line.tick().isEmpty()) return;
        change(words.of("ready.forgot", line.question()), now -> now.without(line.key()));
    }

    @Override
    public void note(Checklist.Line line, Node below) {
        var asked =
                new AskPanel.Asked(
                        line.question(),
                        List.of(),
                        words.of("ready.note.question"),
                        line.tick()
                                .map(Tick::note)
                                .orElseGet(() -> waiting.getOrDefault(line.key(), "")),
                        words.of("programme.keep"),
                        false);
        hall.show(
                new AskPanel(
                        words,
                        asked,
                        said -> {
                            hall.frame().overlay().close();
                            noted(line, said);
                        }),
                below);
    }

    /// A note answers nothing: on a line without an answer it waits for one.
    private void noted(Checklist.Line line, String said) {
        var tick = line.tick();
        if (tick.isPresent()) {
            if (!tick.get().note().equals(said)) keep(line, tick.get().answer(), said);
        } else if (said.isEmpty()) waiting.remove(line.key());
        else {
            waiting.put(line.key(), said);
            hall.say(words.of("ready.note.waiting"));
        }
    }

    private void keep(Checklist.Line line, Answer answer, String note) {
        var by = hall.desk().author();
        var tick = new Tick(line.key(), answer, note, by, Instant.now());
        var said = words.of("ready.said." + answer) + ": " + line.question();
        change(said, now -> now.with(tick));
    }

    private void change(String said, java.util.function.UnaryOperator<Judged> how) {
        if (record.isEmpty()) return;
        var kept = record.get();
        kept.change(said, now -> now.withJudged(how.apply(now.judged())), hall.desk().author());
        steps.did(said, kept);
        hall.say(said);
    }

    @Override
    public void unfold(String key) {
        if (!whole.remove(key)) whole.add(key);
        refresh.run();
    }

    @Override
    public void go(Evidence found) {
        var at = hall.atHand();
        if (record.isEmpty() || !at.write(record.get().now().draft())) return;
        at.write().judging().view().point(found.finding());
        at.write().judging().go(found.finding());
    }
}
