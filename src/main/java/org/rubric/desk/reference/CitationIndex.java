package org.rubric.desk.reference;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Repository;
import org.rubric.repository.RepositoryException;
import org.rubric.repository.privacy.Frames;

/// Which drafts of the store cite what. Only drafts that changed since the last time are read
/// again; asking is a look into a map. Any thread may call it, none should be the window's when it
/// brings the index up to date.
public final class CitationIndex {
    private static final Logger LOG = Logger.getLogger(CitationIndex.class.getName());

    private final Map<Id, Known> drafts = new LinkedHashMap<>();
    /// Empty: to be arranged anew.
    private Optional<Map<String, List<Citing>>> byText = Optional.empty();

    /// A draft that cites a text, and where.
    ///
    /// @param draft as the list of drafts has it
    public record Citing(DraftEntry draft, Citations.Mention mention) {}

    /// What was read of a draft, and when.
    private record Known(DraftEntry entry, Citations citations, WeakReference<Document> document) {

        boolean current(DraftEntry now, Optional<Document> open) {
            return open.isPresent()
                    ? document.refersTo(open.get())
                    : changed().equals(now.standing().changed());
        }

        Instant changed() {
            return entry.standing().changed();
        }
    }

    /// Brings it up to date with all drafts and answers how many were read.
    ///
    /// @param progress told of each draft that is read; answers whether to go on
    public synchronized int refresh(Repository repository, Progress progress)
            throws RepositoryException {
        var all = repository.drafts();
        boolean gone = drafts.keySet().retainAll(all.stream().map(DraftEntry::draft).toList());
        int read = 0;
        for (int i = 0; i < all.size(); i++) {
            if (current(all.get(i), repository)) continue;
            if (!progress.at(all.get(i).name(), (double) i / all.size())) break;
            if (tried(all.get(i), repository)) read++;
        }
        if (gone) byText = Optional.empty();
        return read;
    }

    /// The places that cite a text, whatever its edition, by draft and in reading order. As the
    /// index stands: see [#refresh].
    public synchronized List<Citing> citing(Designation text) {
        if (byText.isEmpty()) byText = Optional.of(arranged());
        var all = new LinkedHashSet<Citing>();
        for (var key : TextIndex.keys(text)) all.addAll(byText.get().getOrDefault(key, List.of()));
        return List.copyOf(all);
    }

    /// What is known of all drafts, as the index stands.
    public synchronized Map<DraftEntry, Citations> all() {
        var all = new LinkedHashMap<DraftEntry, Citations>();
        for (var known : drafts.values()) all.put(known.entry, known.citations);
        return all;
    }

    /// What one draft cites now; it is read if need be.
    public synchronized Citations of(DraftEntry entry, Repository repository)
            throws RepositoryException {
        if (!current(entry, repository)) read(entry, repository);
        return drafts.get(entry.draft()).citations;
    }

    /// The labels of the document of that name, if the store holds one; it alone is read if need
    /// be. Of two states of a text the one last changed.
    public synchronized Optional<Set<String>> labels(Designation text, Repository repository)
            throws RepositoryException {
        for (var entry : repository.drafts()) {
            if (Designation.parse(entry.name()).filter(text::same).isEmpty()) continue;
            return Optional.of(of(entry, repository).labels());
        }
        return Optional.empty();
    }

    private boolean current(DraftEntry entry, Repository repository) {
        var known = drafts.get(entry.draft());
        var open = repository.opened(entry.draft()).map(draft -> draft.document());
        return known != null && known.current(entry, open);
    }

    /// One that cannot be read costs only itself.
    private boolean tried(DraftEntry entry, Repository repository) {
        try {
            read(entry, repository);
            return true;
        } catch (RepositoryException | RuntimeException e) {
            LOG.log(Level.WARNING, "What " + entry.draft() + " cites is not known", Frames.bare(e));
            return false;
        }
    }

    private void read(DraftEntry entry, Repository repository) throws RepositoryException {
        var document = repository.read(entry.draft());
        drafts.put(
                entry.draft(),
                new Known(entry, Citations.of(document), new WeakReference<>(document)));
        byText = Optional.empty();
    }

    private Map<String, List<Citing>> arranged() {
        var all = new HashMap<String, List<Citing>>();
        for (var known : drafts.values())
            for (var mention : known.citations.mentions())
                for (var key : TextIndex.keys(mention.named()))
                    all.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new Citing(known.entry, mention));
        return all;
    }
}
