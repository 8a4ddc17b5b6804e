package org.rubric.search;

import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.WorkItem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a thing is searched.
public final class Passages {
    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    /// A draft: its front matter as one passage, each clause with what stands right under it, and
    /// each definition, abbreviation and reference by itself.
    public static List<Passage> of(Document draft) {
        var passages = new Passages();
        var identity = draft.front().identity();
        var overview = draft.front().overview();
        var names =
                Stream.of(
                        identity.designation(),
                        identity.provisionalName(),
                        String.join(", ", draft.front().people().questions()),
                        String.join(", ", overview.keywords()));
        var front = new StringBuilder(names.collect(Collectors.joining(" ")).strip());
        if (!front.isEmpty()) front.append(". ");
        for (var block : overview.summary()) passages.gather(block, front);
        for (var block : overview.introduction()) passages.gather(block, front);
        for (var block : draft.body()) passages.gather(block, front);
        passages.found.addFirst(
                new Passage(draft.id(), identity.title(), front.toString().strip()));
        return List.copyOf(passages.found);
    }

    /// A card of the catalogue.
    public static Passage of(Card card) {
        return Cards.passage(card);
    }

    /// A catalogue: a passage for each card.
    public static List<Passage> of(Catalogue catalogue) {
        var all = new ArrayList<Passage>();
        catalogue.forEach(card -> all.add(of(card)));
        return List.copyOf(all);
    }

    /// A text of the work programme, with what is kept of it.
    public static Passage of(ProgrammeEntry entry) {
        var item = entry.item();
        var people = item.plan().editors().stream().map(Contact::name).toList();
        var text =
                joined(
                        item.title(),
                        entry.details().number(),
                        entry.details().scope(),
                        entry.details().summary(),
                        String.join(", ", people),
                        String.join(", ", item.plan().supporters()),
                        item.texts().base(),
                        item.texts().latest());
        var where = joined(item.state().words(), item.plan().target());
        return new Passage(id(item), item.name(), text)
                .within(where, asked(item.plan().question()));
    }

    /// The place of a work item in the index: its name.
    public static Id id(WorkItem item) {
        return Card.id("work-item", item.name().isBlank() ? item.title() : item.name());
    }

    static List<String> asked(String question) {
        var number = question.startsWith("Q") ? question.substring(1) : question;
        return number.isEmpty() ? List.of() : List.of(number);
    }

    /// A meeting: itself and each of its documents. The chair's own notes are private and stay out.
    public static List<Passage> of(Meeting meeting) {
        var all = new ArrayList<Passage>();
        var agenda = new StringBuilder(meeting.occasion().question());
        for (var item : meeting.agenda()) agenda.append(". ").append(item.title());
        var asked = asked(meeting.occasion().question());
        all.add(new Passage(meeting.id(), meeting.title(), agenda.toString()).within("", asked));
        for (var document : meeting.documents()) {
            var heading = document.heading();
            var text =
                    joined(
                            document.number().printed(),
                            heading.source(),
                            heading.workItem(),
                            document.notes().summary(),
                            document.notes().observation());
            var where = meeting.title() + " · " + document.number().printed();
            var own = heading.questions().isEmpty() ? asked : heading.questions();
            all.add(new Passage(document.id(), heading.title(), text).within(where, own));
        }
        return List.copyOf(all);
    }

    /// Adds the words of a block to what is being gathered, or makes a passage of its own.
    private void gather(Block block, StringBuilder around) {
        switch (block) {
            case Block.Clause clause -> passage(clause, clause.title(), clause.body());
            case Block.Definition it -> definition(it);
            case Block.Abbreviation it ->
                    found.add(
                            new Passage(it.id(), words(it.abbreviation()), words(it.expansion()))
                                    .as(Passage.Role.ABBREVIATION));
            case Block.Reference it ->
                    found.add(new Passage(it.id(), it.tag(), Inline.text(it.entry().runs())));
            case Block.Foreign foreign -> add(foreign.text(), around);
            case Block.Contents _ -> {}
            case Exhibit _,
                    Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Requirement _,
                    Block.Footnote _,
                    Block.Instruction _ -> {
                add(Inline.text(block.runs()), around);
                for (var part : block.parts()) gather(part, around);
            }
        }
    }

    /// Three lines: the source, the words, the notes.
    private void definition(Block.Definition it) {
        var notes = new StringBuilder();
        for (var note : it.notes()) gather(note, notes);
        var text = line(it.source()) + "\n" + line(it.text()) + "\n" + flat(notes).strip();
        found.add(new Passage(it.id(), words(it.term()), text).as(Passage.Role.DEFINITION));
    }

    private static String line(Block.Line line) {
        return flat(words(line));
    }

    private static String flat(CharSequence words) {
        return words.toString().replace('\n', ' ');
    }

    private static String words(Block.Line line) {
        return Inline.text(line.runs()).strip();
    }

    private void passage(Block block, Block.Line title, List<? extends Block> body) {
        int place = found.size();
        var text = new StringBuilder();
        for (var part : body) gather(part, text);
        var words = Inline.text(title.runs());
        found.add(place, new Passage(block.id(), words, text.toString().strip()));
    }

    private static void add(String words, StringBuilder to) {
        if (!words.isBlank()) to.append(words).append(' ');
    }

    static String joined(String... words) {
        return Stream.of(words)
                .filter(each -> !each.isBlank())
                .map(each -> each.strip().replaceFirst("\\.$", ""))
                .collect(Collectors.joining(". "));
    }
}
