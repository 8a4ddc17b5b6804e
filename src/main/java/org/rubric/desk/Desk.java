package org.rubric.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.OwnWording;
import org.rubric.catalogue.Person;
import org.rubric.desk.approval.Approvals;
import org.rubric.desk.approval.Consenting;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.reference.CitationIndex;
import org.rubric.desk.reference.Citations;
import org.rubric.desk.reference.LocatorJob;
import org.rubric.desk.meeting.Ledgers;
import org.rubric.desk.meeting.report.Reports;
import org.rubric.desk.overlap.Alike;
import org.rubric.desk.overlap.OverlapFinder;
import org.rubric.desk.programme.DraftLink;
import org.rubric.desk.revision.CompareJob;
import org.rubric.desk.revision.Compared;
import org.rubric.desk.revision.Older;
import org.rubric.desk.seek.Indexing;
import org.rubric.desk.terms.TermShelf;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.interchange.pdf.Verdict;
import org.rubric.meeting.Meeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.repository.Draft;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Protection;
import org.rubric.repository.Repository;
import org.rubric.repository.files.KeptFiles;
import org.rubric.repository.seal.Unlocking;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Rulebook;
import org.rubric.search.Passage;
import org.rubric.spelling.Dictionaries;
import org.rubric.spelling.Folders;
import org.rubric.spelling.Speller;
import org.rubric.spelling.WordList;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.FontFolders;

/// Where the jobs are done: the program's parts, each made once when first needed, so that a verb
/// that needs no store opens none. Any thread may call it.
public final class Desk implements AutoCloseable {
    private final Path home;
    private final Unlocking unlocking;
    private final Typesetter typesetter;
    private Rulebook rulebook;
    private Speller speller;
    private Store store;
    private final CitationIndex citations = new CitationIndex();
    private final Lookup lookup = new Lookup();
    private Reports reports;

    /// @param home folder of the store; nothing is opened or made yet
    public Desk(Path home) {
        this(home, Unlocking.NOBODY);
    }

    /// @param unlocking is asked when a protected store is opened
    public Desk(Path home, Unlocking unlocking) {
        this.home = home;
        this.unlocking = unlocking;
        typesetter = new Typesetter(new Typefaces(FontFolders.usual(home)));
    }

    public Path home() {
        return home;
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    public synchronized Rulebook rulebook() {
        if (rulebook == null) rulebook = Rulebook.standard();
        return rulebook;
    }

    /// Looks for dictionaries when first asked.
    public synchronized Speller speller() {
        if (speller == null) speller = new Speller(new Dictionaries(Folders.usual(home)));
        return speller;
    }

    /// The store, opened when first asked for; an empty one is given the sample and the catalogue.
    public synchronized Repository repository() throws IOException {
        return store().repository();
    }

    /// What opening the store found out of the ordinary; empty: nothing, or none is open.
    public synchronized Optional<String> recovered() throws IOException {
        return store == null ? Optional.empty() : store.repository().recovered();
    }

    /// The catalogue of the store.
    public Catalogue catalogue() throws IOException {
        return knowledge().now();
    }

    /// The catalogue of the store, to be changed.
    public Kept<Catalogue> knowledge() throws IOException {
        return store().catalogue();
    }

    /// Who the user is: contact and offices, to be changed.
    public Kept<Person> me() throws IOException {
        return store().me();
    }

    /// Whom changes are by: the name of the user, else the one that the system has.
    public String author() {
        try {
            var name = me().now().name();
            if (!name.isBlank()) return name;
        } catch (IOException _) {
            // Whoever opens the store is told; the name is only a name.
        }
        return System.getProperty("user.name", "");
    }

    /// The work programme of the store, to be changed.
    public Kept<WorkProgramme> programme() throws IOException {
        return store().programme();
    }

    /// How far a draft is, in words: as far as its work item, else as it says itself.
    public String standing(Document document) {
        try {
            return DraftLink.standing(document, programme().now());
        } catch (IOException _) {
            return document.front().approval().status();
        }
    }

    /// How far a draft of the store is, in words: as far as the work item of its name, else as the
    /// store has it.
    public String standing(DraftEntry draft) {
        try {
            return DraftLink.standing(draft, programme().now());
        } catch (IOException _) {
            return draft.standing().state();
        }
    }

    /// All meetings of the store by name.
    public List<Meeting> meetings() throws IOException {
        return store().meetings();
    }

    /// The meetings of the store, to be changed.
    public Ledgers ledgers() throws IOException {
        return store().ledgers();
    }

    /// The drafts on their way to approval.
    public Approvals approvals() throws IOException {
        return store().approvals();
    }

    /// A file, opened.
    public Subject open(Path file) throws IOException {
        return new OpenJob(file).run(Progress.NONE);
    }

    /// A file if there is one of that name, else the draft of the store that is called so.
    public Subject subject(String fileOrDraft) throws IOException {
        var file = path(fileOrDraft);
        if (file != null && Files.exists(file)) return open(file);
        if (file != null && fileOrDraft.matches(".*\\.(docx|json|pdf|doc)"))
            throw OpenJob.missing(fileOrDraft);
        return store().subject(fileOrDraft);
    }

    /// Keeps a document as a draft and answers its name there.
    public String keep(Subject subject) throws IOException {
        try (Draft draft = repository().create(subject.document(), subject.state())) {
            return store().name(draft.id());
        }
    }

    /// A new Recommendation in English.
    public Document recommendation(String title, String question) throws IOException {
        return recommendation(title, question, "en");
    }

    /// A new Recommendation with the fixed texts of its language that were taken, else with our own
    /// short ones.
    ///
    /// @param title may be empty, as the question (`4/20`) may
    /// @param language one of [OwnWording#languages]
    public Document recommendation(String title, String question, String language)
            throws IOException {
        var texts = fixedTexts(language).orElseGet(() -> OwnWording.of(language).texts());
        return Template.recommendation(title, question, texts);
    }

    /// The fixed texts of a language that were taken from the user's skeleton.
    public Optional<FixedTexts> fixedTexts(String language) throws IOException {
        return store().fixedTexts(language);
    }

    /// Reads fixed texts and keeps them in the place of those that were there.
    public FixedTexts take(FixedTextsJob job, Progress progress) throws IOException {
        var texts = job.run(progress);
        store().keep(texts);
        return texts;
    }

    /// Where a thing of a draft is used in the other drafts of the store.
    public List<Use> uses(UsesJob job, Progress progress) throws IOException {
        return job.elsewhere(repository(), citations, progress);
    }

    /// Which places of the drafts cite a text, whatever its edition.
    public List<CitationIndex.Citing> citing(Designation text, Progress progress)
            throws IOException {
        citations.refresh(repository(), progress);
        return citations.citing(text);
    }

    /// What all drafts cite.
    public Map<DraftEntry, Citations> citations(Progress progress) throws IOException {
        citations.refresh(repository(), progress);
        return citations.all();
    }

    /// Places of other texts that a draft names and the store's own documents do not have.
    public List<Finding> located(Document document) throws IOException {
        var repository = repository();
        return new LocatorJob(document, text -> citations.labels(text, repository)).run();
    }

    public Listing list(Register register) throws IOException {
        return new Registers(this).list(register);
    }

    public Checked check(CheckJob job) {
        return located(job).run(new Proofreader(rulebook()), known());
    }

    /// With what is wrong with places of other texts, and what a decision asks for beside the text,
    /// if the store that may hold them is open.
    private synchronized CheckJob located(CheckJob job) {
        if (store == null) return job;
        try {
            return new Consenting(this).beside(job).told(located(job.subject().document()));
        } catch (IOException _) {
            // Whoever opens that document is told; this one can be checked all the same.
            return job;
        }
    }

    /// A check with what may be misspelled. The word lists are those of the store if it is open: a
    /// file is checked without.
    public Checked spell(Checked checked) throws IOException {
        return checked.with(
                new SpellJob(checked.document(), listed(checked.document())).run(speller()));
    }

    private synchronized WordList listed(Document document) throws IOException {
        if (store == null) return WordList.EMPTY;
        var words = KeptWords.in(store.repository().records());
        return words.list(KeptWords.MINE).with(words.list(KeptWords.of(document.id())));
    }

    /// What a document is compared with: a file, another draft, or a version of the draft itself.
    ///
    /// @param fileOrDraft the newer one
    public Subject older(String fileDraftOrVersion, String fileOrDraft) throws IOException {
        return new Older(this, fileOrDraft).any(fileDraftOrVersion);
    }

    /// The state since which changes are shown: a version of the draft, or a file.
    ///
    /// @param fileOrDraft the newer one
    public Subject since(String versionOrFile, String fileOrDraft) throws IOException {
        return new Older(this, fileOrDraft).since(versionOrFile);
    }

    public Compared compare(CompareJob job) {
        return job.run();
    }

    public Exported export(ExportJob job) throws IOException {
        return job.in(dressed(job)).run(typesetter);
    }

    /// A published text has the user's cover picture and what is known of its series.
    private Look dressed(ExportJob job) throws IOException {
        var look = job.look();
        if (look.form() != Look.Form.PUBLISHED) return look;
        var ranges = SeriesRanges.of(job.subject().document(), known());
        return look.with(look.finishing().with(cover().picture(), ranges));
    }

    /// Files that lie in the store as they came. Where it is not protected it need not be opened.
    public synchronized KeptFiles files() throws IOException {
        boolean there = store != null || new Protection(home).isOn();
        return there ? store().repository().files() : KeptFiles.plain(home);
    }

    /// The picture for the covers of published texts.
    public CoverArt cover() {
        return new CoverArt(this::files);
    }

    /// The same for who watches and may cancel.
    public Exported export(ExportJob job, Progress progress) throws IOException {
        return job.run(typesetter, progress);
    }

    /// The reports of the meetings of the store.
    public synchronized Reports reports() {
        if (reports == null) reports = new Reports(this);
        return reports;
    }

    /// Hits in the named places: drafts, catalogue, terms, meetings.
    public Listing search(String words, Set<String> places, int limit) throws IOException {
        var open = store();
        return new SearchJob(words, places, limit).run(lookup.index(open), open);
    }

    public List<Verdict> validate(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw OpenJob.missing(file);
        return new PdfValidator().validate(file);
    }

    /// Without a store the shipped facts serve: files are checked the same with and without.
    private synchronized Catalogue known() {
        return store == null ? Sample.catalogue() : lookup.widened(store.catalogue().now());
    }

    private synchronized Store store() throws IOException {
        lookup.stillOpen();
        if (store == null) store = Store.open(home, unlocking);
        return store;
    }

    /// Search over everything the store holds, from now on kept up to date.
    public synchronized Indexing indexing() throws IOException {
        return lookup.indexing(store());
    }

    /// Every definition and abbreviation of the store; read in the background when first asked for.
    public synchronized TermShelf terms() throws IOException {
        return lookup.terms(store());
    }

    /// Returns once the definitions and abbreviations of the drafts are known.
    public void readTerms() throws IOException {
        var shelf = terms();
        indexing().begin().join();
        shelf.settled().join();
    }

    /// What of the store is about nearly the same.
    ///
    /// @param subject of [org.rubric.search.Subjects]
    /// @param itself the draft that it is of; empty: none
    public List<Alike> alike(Passage subject, Optional<Id> itself, int limit) throws IOException {
        return new OverlapFinder(indexing().index()).like(subject, itself.map(Id::value), limit);
    }

    /// The catalogue with what the drafts define beside its own terms, once that is known.
    public synchronized Catalogue widened() throws IOException {
        return lookup.widened(catalogue());
    }

    static Path path(String words) {
        try {
            return Path.of(words);
        } catch (java.nio.file.InvalidPathException _) {
            return null;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        lookup.close();
        if (store != null) store.close();
        store = null;
    }
}
