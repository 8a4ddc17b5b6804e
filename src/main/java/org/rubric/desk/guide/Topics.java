package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rubric.document.wording.Wording;

/// The answers that come with the program: which there are says `help/topics.tsv`, what they say
/// `messages/help`.
public record Topics(List<Topic> all) {
    public Topics {
        all = List.copyOf(all);
    }

    /// @throws IllegalStateException if the program was packed without its help
    public static Topics shipped() {
        var words = Wording.in("help");
        return new Topics(
                Keys.rows("topics", 5).stream().map(cells -> topic(cells, words)).toList());
    }

    private static Topic topic(String[] cells, Wording words) {
        var id = cells[0];
        var ties = new Topic.Ties(cells[2], names(cells[3]), names(cells[4]));
        var also = words.of("topic." + id + ".also");
        var text = words.of("topic." + id + ".text");
        return new Topic(id, cells[1], words.of("topic." + id), also, text, ties);
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    public Optional<Topic> of(String id) {
        return all.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /// The chapters in their order.
    public List<String> chapters() {
        return all.stream().map(Topic::chapter).distinct().toList();
    }

    /// What answers a question, the best first; for no words everything, what is about the place
    /// at hand first.
    ///
    /// @param where names of the place at hand, the nearest first
    public List<Topic> answering(String question, List<String> where) {
        return question.isBlank() ? here(where) : new Question(question).ranked(all);
    }

    public List<Topic> answering(String question) {
        return answering(question, List.of());
    }

    /// What is about the place, then what stands in a chapter with that, then the rest.
    private List<Topic> here(List<String> where) {
        var near = new HashSet<String>();
        for (var topic : all) if (far(topic, where) < where.size()) near.add(topic.chapter());
        var sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparingInt(
                        topic -> far(topic, where) + (near.contains(topic.chapter()) ? 0 : 1)));
        return sorted;
    }

    private static int far(Topic topic, List<String> where) {
        for (int i = 0; i < where.size(); i++)
            if (topic.ties().where().contains(where.get(i))) return i;
        return where.size();
    }
}
