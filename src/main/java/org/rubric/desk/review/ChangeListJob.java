package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rubric.desk.Subject;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.merging.Aspect;
import org.rubric.revision.review.Proposed;

/// Make the list of changes in words: a document of one table, clause by clause, exported like any
/// other.
///
/// @param now the newer text, after which it is called
/// @param since what it is compared with, in words: "as posted to the meeting"; empty: not said
/// @param entries in the order of the text
public record ChangeListJob(Subject now, String since, List<Entry> entries) {

    /// @param author empty: not known
    public record Entry(Change change, String author) {}

    public ChangeListJob {
        entries = List.copyOf(entries);
    }

    /// All that differs between two texts. A change is of every proposal that has one of the same
    /// thing; what is in none is `author`'s.
    ///
    /// @param authors proposals between the two texts; none: all is `author`'s
    public static ChangeListJob of(
            Subject old, Subject now, List<Proposal> authors, String author) {
        var known = authors.stream().map(Told::of).toList();
        var entries = new ArrayList<Entry>();
        for (var change : Comparison.of(old.document(), now.document()).changes())
            entries.add(new Entry(change, who(change, known, author)));
        return new ChangeListJob(now, old.name(), entries);
    }

    /// What is open in a queue of proposals.
    public static ChangeListJob of(Subject now, List<Proposed> open) {
        var entries = open.stream().map(each -> new Entry(each.change(), each.author())).toList();
        return new ChangeListJob(now, "", entries);
    }

    private record Told(String author, Set<Aspect> aspects) {
        static Told of(Proposal proposal) {
            var aspects = new LinkedHashSet<Aspect>();
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                aspects.add(Aspect.of(change));
            return new Told(proposal.author(), aspects);
        }
    }

    private static String who(Change change, List<Told> known, String author) {
        var aspect = Aspect.of(change);
        var authors = new LinkedHashSet<String>();
        for (var told : known)
            if (told.aspects.contains(aspect) && !told.author.isEmpty()) authors.add(told.author);
        return authors.isEmpty() ? author : String.join(", ", authors);
    }

    public Subject run() {
        var name = now.document().front().identity().name();
        var of = name.isEmpty() ? now.name() : name;
        var words =
                since.isBlank()
                        ? Words.text("changes.title", of)
                        : Words.text("changes.title.since", of, since);
        return new Subject(words, document(words), List.of());
    }

    private Document document(String title) {
        var body = new ArrayList<Block>();
        if (entries.isEmpty())
            body.add(Block.Paragraph.of(Id.fresh(), Inline.plain(Words.text("changes.none"))));
        else {
            body.add(Block.Paragraph.of(Id.fresh(), Inline.plain(counted())));
            body.add(ChangeTable.of(entries));
        }
        var is = now.document().front();
        var identity = FrontMatter.EMPTY.identity().withTitle(title).withKind(DocumentKind.OTHER);
        var front =
                FrontMatter.EMPTY
                        .withIdentity(identity)
                        .withPeople(is.people())
                        .withHeader(is.header());
        return Document.of(front, body);
    }

    private String counted() {
        return Words.text("changes.counted", entries.size());
    }
}
