package org.rubric.search;

import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Coordination;
import org.rubric.catalogue.MailingList;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Question;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.RegionalGroup;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.WorkingParty;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;

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
        var front = new StringBuilder(names.collect(Collectors.joining(" ")));
        for (var block : overview.summary()) passages.gather(block, front);
        for (var block : overview.introduction()) passages.gather(block, front);
        for (var block : draft.body()) passages.gather(block, front);
        passages.found.addFirst(
                new Passage(draft.id(), identity.title(), front.toString().strip()));
        return List.copyOf(passages.found);
    }

    /// A catalogue: a passage for each card.
    public static List<Passage> of(Catalogue catalogue) {
        var all = new ArrayList<Passage>();
        catalogue.forEach(card -> all.add(new Passage(card.id(), card.name(), text(card))));
        return List.copyOf(all);
    }

    /// A meeting: itself and each of its documents. The chair's own notes are private and stay out.
    public static List<Passage> of(Meeting meeting) {
        var all = new ArrayList<Passage>();
        var agenda = new StringBuilder(meeting.occasion().question());
        for (var item : meeting.agenda()) agenda.append(". ").append(item.title());
        all.add(new Passage(meeting.id(), meeting.title(), agenda.toString()));
        for (var document : meeting.documents()) {
            var heading = document.heading();
            var text =
                    joined(
                            document.number().printed(),
                            heading.source(),
                            heading.workItem(),
                            document.notes().summary(),
                            document.notes().observation());
            all.add(new Passage(document.id(), heading.title(), text));
        }
        return List.copyOf(all);
    }

    /// Adds the words of a block to what is being gathered, or makes a passage of its own.
    private void gather(Block block, StringBuilder around) {
        switch (block) {
            case Block.Clause clause -> passage(clause, clause.title(), clause.body());
            case Block.Definition it -> passage(it, it.term(), parts(it, it.term()));
            case Block.Abbreviation it ->
                    passage(it, it.abbreviation(), parts(it, it.abbreviation()));
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

    private void passage(Block block, Block.Line title, List<? extends Block> body) {
        int place = found.size();
        var text = new StringBuilder();
        for (var part : body) gather(part, text);
        var words = Inline.text(title.runs());
        found.add(place, new Passage(block.id(), words, text.toString().strip()));
    }

    private static List<Block> parts(Block block, Block.Line title) {
        return block.parts().stream().filter(part -> part != title).toList();
    }

    private static void add(String words, StringBuilder to) {
        if (!words.isBlank()) to.append(words).append(' ');
    }

    private static String text(Card card) {
        return switch (card) {
            case Recommendation it ->
                    joined(
                            String.join(" ", it.designation().numbers()),
                            it.title().words(),
                            it.block());
            case Resolution it -> joined(it.title().words(), provisions(it));
            case Term it -> joined(it.definition(), it.source());
            case Question it -> joined(it.title().words(), it.mailingList());
            case WorkingParty it -> it.title().words();
            case RegionalGroup it -> joined(it.region(), it.mailingList());
            case Coordination it -> joined(it.title().words(), String.join(". ", it.facts()));
            case Person it ->
                    joined(it.contact().organization(), it.contact().country(), roles(it));
            case MailingList it -> it.group();
        };
    }

    private static String provisions(Resolution resolution) {
        return resolution.provisions().stream()
                .map(provision -> provision.verb() + " " + provision.text())
                .collect(Collectors.joining(". "));
    }

    private static String roles(Person person) {
        return person.roles().stream()
                .map(role -> role.title() + " " + role.group())
                .collect(Collectors.joining(", "));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isBlank()).collect(Collectors.joining(". "));
    }
}
