package org.rubric.catalogue;

import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An immutable collection of [Card]s and the lists that go with them.
public record Catalogue(
        StudyGroup group,
        Texts texts,
        Structure structure,
        List<Person> people,
        Directory directory) {

    public static final Catalogue EMPTY =
            new Catalogue(
                    StudyGroup.UNKNOWN,
                    new Texts(List.of(), List.of(), List.of(), List.of()),
                    new Structure(List.of(), List.of(), List.of(), List.of()),
                    List.of(),
                    new Directory(List.of(), List.of(), List.of()));

    /// What can be cited or quoted.
    public record Texts(
            List<Recommendation> recommendations,
            List<NumberBlock> blocks,
            List<Resolution> resolutions,
            List<Term> terms) {
        public Texts {
            recommendations = List.copyOf(recommendations);
            blocks = List.copyOf(blocks);
            resolutions = List.copyOf(resolutions);
            terms = List.copyOf(terms);
        }
    }

    /// How the study group is made up and whom it coordinates with.
    public record Structure(
            List<Question> questions,
            List<WorkingParty> workingParties,
            List<RegionalGroup> regionalGroups,
            List<Coordination> coordination) {
        public Structure {
            questions = List.copyOf(questions);
            workingParties = List.copyOf(workingParties);
            regionalGroups = List.copyOf(regionalGroups);
            coordination = List.copyOf(coordination);
        }
    }

    /// Addresses, pages, topics.
    public record Directory(List<MailingList> lists, List<Link> links, List<String> topics) {
        public Directory {
            lists = List.copyOf(lists);
            links = List.copyOf(links);
            topics = List.copyOf(topics);
        }
    }

    public Catalogue {
        people = List.copyOf(people);
    }

    /// Visits every card, texts first.
    public void forEach(Consumer<Card> visit) {
        texts.recommendations().forEach(visit);
        texts.resolutions().forEach(visit);
        texts.terms().forEach(visit);
        structure.questions().forEach(visit);
        structure.workingParties().forEach(visit);
        structure.regionalGroups().forEach(visit);
        structure.coordination().forEach(visit);
        people.forEach(visit);
        directory.lists().forEach(visit);
    }

    /// The card filed under that Id.
    public Optional<Card> find(Id id) {
        var hits = new ArrayList<Card>(1);
        forEach(
                card -> {
                    if (card.id().equals(id)) hits.add(card);
                });
        return hits.stream().findFirst();
    }

    /// The text of that designation, whatever its edition.
    public Optional<Recommendation> recommendation(Designation wanted) {
        return texts.recommendations().stream()
                .filter(text -> text.designation().same(wanted))
                .findFirst();
    }

    /// The Question of that number, written `4/20` or `Q4/20`.
    public Optional<Question> question(String number) {
        var bare = number.startsWith("Q") ? number.substring(1) : number;
        return structure.questions().stream()
                .filter(question -> question.number().equals(bare))
                .findFirst();
    }

    /// What the block of numbers is for into which that designation falls.
    public Optional<NumberBlock> block(Designation designation) {
        return texts.blocks().stream().filter(block -> block.holds(designation)).findFirst();
    }

    /// Who held that office in that group on that ISO day, as far as known.
    public List<Person> holders(String title, String group, String day) {
        return people.stream()
                .filter(
                        person ->
                                person.roles().stream()
                                        .anyMatch(
                                                role ->
                                                        role.title().equalsIgnoreCase(title)
                                                                && role.group().equals(group)
                                                                && role.held(day)))
                .toList();
    }

    /// The person who is called that, in any spelling.
    public Optional<Person> person(String name) {
        return people.stream().filter(person -> person.called(name)).findFirst();
    }

    /// The catalogue with this card added, or in the place of the one with its Id.
    public Catalogue with(Card card) {
        return after(CatalogueChange.of(card.name(), card));
    }

    /// The catalogue without the card of that Id; this one if there is none.
    public Catalogue without(Id id) {
        if (find(id).isEmpty()) return this;
        return after(new CatalogueChange(id.value(), List.of(), List.of(id)));
    }

    /// The catalogue a step later. What comes and goes at once comes first.
    public Catalogue after(CatalogueChange change) {
        return new Shelves(change).after(this);
    }
}
