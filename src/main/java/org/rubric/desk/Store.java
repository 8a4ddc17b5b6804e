package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.Person;
import org.rubric.desk.approval.Approvals;
import org.rubric.desk.backup.Swap;
import org.rubric.desk.front.FirstPage;
import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.meeting.Ledgers;
import org.rubric.desk.programme.Seed;
import org.rubric.desk.review.Forgetting;
import org.rubric.document.Id;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Meeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.repository.Kind;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.Unlocking;

/// The store as the jobs see it: drafts by name, the catalogue, the meetings. An empty store is
/// given what a first look needs.
final class Store {
    private static final Wording WORDS = Wording.in("desk");
    static final Kind<Catalogue> CATALOGUE = Kind.of("catalogue", Catalogue.class);
    static final Kind<WorkProgramme> PROGRAMME = Kind.of("programme", WorkProgramme.class);
    static final Kind<FixedTexts> FIXED_TEXTS = Kind.of("fixed-texts", FixedTexts.class);
    private static final String SHIPPED = "SG20";
    private static final String AUTHOR = "Rubric";

    private final Repository repository;
    private final Kept<Catalogue> catalogue;
    private final Ledgers ledgers;
    private final Approvals approvals;
    private Kept<Person> me;
    private Optional<Kept<WorkProgramme>> programme = Optional.empty();

    private Store(Repository repository, Catalogue catalogue) {
        this.repository = repository;
        ledgers = Ledgers.in(repository.records());
        approvals = Approvals.in(repository.records());
        repository.watch(new Forgetting(repository.records(), approvals));
        this.catalogue = new Kept<>(repository.records(), CATALOGUE, SHIPPED, catalogue);
    }

    static Store open(Path home, Unlocking unlocking) throws IOException {
        var settled = new Swap(home).settle();
        var repository = Repository.open(home, unlocking);
        settled.ifPresent(repository::tell);
        try {
            var kept = repository.records().find(CATALOGUE, SHIPPED);
            if (kept.isPresent()) {
                renew(repository);
                return new Store(repository, kept.get());
            }
            return new Store(repository, first(repository));
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    /// A store from before meetings could be changed holds the sample in a form of that time.
    private static void renew(Repository repository) throws IOException {
        var old = Kind.of("meeting", Meeting.class);
        var names = repository.records().names(old, "");
        if (names.isEmpty()) return;
        Ledgers.in(repository.records()).keep("", Sample.meeting(), AUTHOR);
        for (var name : names) repository.records().remove(old, name, AUTHOR);
    }

    /// The first start: the catalogue last, so that a start that was cut short begins again.
    private static Catalogue first(Repository repository) throws IOException {
        if (repository.find(Sample.DRAFT).isEmpty())
            repository.create(Sample.draft(), "Under study").close();
        var catalogue = Sample.catalogue();
        Ledgers.in(repository.records()).keep("", Sample.meeting(), AUTHOR);
        Awaited.of(repository.records().put(CATALOGUE, SHIPPED, catalogue, AUTHOR));
        return catalogue;
    }

    Repository repository() {
        return repository;
    }

    Ledgers ledgers() {
        return ledgers;
    }

    Approvals approvals() {
        return approvals;
    }

    Kept<Catalogue> catalogue() {
        return catalogue;
    }

    /// Who the user is.
    synchronized Kept<Person> me() throws IOException {
        if (me == null) me = Myself.in(repository.records());
        return me;
    }

    /// Opened when first asked for. Until something is changed it is what the meetings say.
    synchronized Kept<WorkProgramme> programme() throws IOException {
        if (programme.isEmpty()) {
            var kept = repository.records().find(PROGRAMME, SHIPPED);
            var now =
                    kept.isPresent() ? kept.get() : new Seed(meetings()).into(WorkProgramme.EMPTY);
            programme = Optional.of(new Kept<>(repository.records(), PROGRAMME, SHIPPED, now));
        }
        return programme.get();
    }

    /// Returns when everything is on disk.
    synchronized void close() throws IOException {
        FirstPage.renew(repository, Sample.DRAFT);
        programme.ifPresent(Kept::close);
        catalogue.close();
        ledgers.close();
        approvals.close();
        if (me != null) me.close();
        repository.close();
    }

    /// By language; until some are taken there are none.
    Optional<FixedTexts> fixedTexts(String language) throws IOException {
        return repository.records().find(FIXED_TEXTS, language);
    }

    /// Returns once they are on disk.
    void keep(FixedTexts texts) throws IOException {
        Awaited.of(repository.records().put(FIXED_TEXTS, texts.language(), texts, AUTHOR));
    }

    List<Meeting> meetings() {
        return ledgers.all();
    }

    /// @throws IOException if there is none of that name
    Meeting meeting(String name) throws IOException {
        for (var meeting : meetings()) if (meeting.title().equalsIgnoreCase(name)) return meeting;
        throw new IOException(WORDS.of("meeting.unknown", name));
    }

    /// @throws IOException if there is none of that name
    Subject subject(String name) throws IOException {
        var entry =
                repository
                        .find(name)
                        .orElseThrow(() -> new IOException(WORDS.of("draft.unknown", name)));
        return new Subject(entry.name(), repository.read(entry.draft()), List.of());
    }

    String name(Id draft) throws IOException {
        for (var entry : repository.drafts()) if (entry.draft().equals(draft)) return entry.name();
        throw new IOException(WORDS.of("draft.lost"));
    }
}
