package org.rubric.desk.meeting.handover;

import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.StatementTexts;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.desk.review.Returned;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.repository.Draft;
import org.rubric.revision.Proposal;

/// Takes a meeting that was handed over into a store.
public final class TakingIn {
    private static final long LARGEST = 256L << 20;
    private static final long MOST = 1L << 30;

    private final Desk desk;
    private final Parcel parcel;

    public TakingIn(Desk desk, Parcel parcel) {
        this.desk = desk;
        this.parcel = parcel;
    }

    /// Whether the store has that meeting.
    public boolean known() throws IOException {
        return desk.ledgers().find(parcel.meeting().id()).isPresent();
    }

    /// Makes the meeting, its drafts, its report and its files, in a store that has no such
    /// meeting. A text that is here stays as it is.
    public Kept<Meeting> fresh(String said) throws IOException {
        files(parcel.meeting());
        var drafts = new HashMap<>(local());
        for (var text : parcel.texts())
            if (!text.report() && !drafts.containsKey(text.draft()))
                drafts.put(text.draft(), create(text.document()));
        var renaming = new Renaming(drafts);
        var meeting = renaming.of(parcel.meeting());
        var kept = desk.ledgers().keep(said, meeting, desk.author());
        Handed.keep(desk, renaming.of(parcel.base()));
        for (var text : parcel.texts()) if (text.report()) report(meeting, text.document());
        return kept;
    }

    private Id create(Document document) throws IOException {
        try (var draft = desk.repository().create(document, "Under study")) {
            Awaited.of(draft.keepVersion(HandOverJob.VERSION, desk.author()));
            new StatementTexts(desk).bind(document, draft.id());
            return draft.id();
        }
    }

    private void report(Meeting meeting, Document document) throws IOException {
        var made = desk.reports().of(meeting);
        if (made.draft().isPresent()) return;
        var id = desk.reports().draft(made, "Report");
        if (!desk.repository().read(id).id().equals(document.id())) return;
        try (var draft = desk.repository().open(id)) {
            Awaited.of(draft.append(document, desk.author()));
            Awaited.of(draft.keepVersion(HandOverJob.VERSION, desk.author()));
        }
    }

    /// What differs between the meeting here and the one that came.
    public List<Difference> differences() throws IOException {
        var here = desk.ledgers().find(parcel.meeting().id()).orElseThrow().now();
        var local = local();
        var renaming = new Renaming(local);
        var base = Handed.since(desk, renaming.of(parcel.base()));
        var names = new HashMap<Id, Document>();
        for (var text : parcel.texts())
            names.put(local.getOrDefault(text.draft(), text.draft()), text.document());
        return Differing.of(base, here, renaming.of(parcel.meeting()), new Names(names));
    }

    /// What came is known from now on: the next that comes is held against it.
    public void taken() throws IOException {
        var renaming = new Renaming(local());
        Handed.took(desk, renaming.of(parcel.base()), renaming.of(parcel.meeting()));
    }

    /// Drafts here whose text differs from the one that came.
    public List<Parcel.Text> texts() throws IOException {
        var local = local();
        var all = new ArrayList<Parcel.Text>();
        for (var text : parcel.texts()) {
            var here = local.get(text.draft());
            if (here == null || differs(here, text.document())) all.add(text);
        }
        return all;
    }

    /// Whether the other side has written in it: what only this side wrote since is not told.
    private boolean differs(Id here, Document came) throws IOException {
        return !desk.repository().read(here).equals(came) && !base(here).equals(came);
    }

    /// Puts a text that came under review of the draft here; makes the draft if there is none.
    public void take(Parcel.Text text) throws IOException {
        var here = local().get(text.draft());
        if (here == null) {
            create(text.document());
            return;
        }
        var base = base(here);
        if (base.equals(text.document())) return;
        var copy =
                Returned.now(
                        String.valueOf(parcel.file().getFileName()),
                        List.of(Proposal.of(parcel.by(), base, text.document())));
        Awaited.of(Reviews.in(desk.repository().records()).add(here, copy, desk.author()));
    }

    /// The draft as it was handed over, else as it is.
    private Document base(Id draft) throws IOException {
        var open = desk.repository().opened(draft);
        if (open.isPresent()) return base(open.get());
        try (var opened = desk.repository().open(draft)) {
            return base(opened);
        }
    }

    private static Document base(Draft draft) throws IOException {
        for (var version : draft.versions().reversed())
            if (version.name().startsWith(HandOverJob.VERSION))
                return draft.version(version.number());
        return draft.document();
    }

    /// Files that hang on documents; what is here already stays.
    public void files(Meeting meeting) throws IOException {
        var wanted = new HashSet<String>();
        for (var document : meeting.documents())
            for (var name : document.files()) wanted.add(document.id() + "/" + name);
        var place = new MeetingFiles(desk::files, meeting.id());
        long all = 0;
        try (var zip = new ZipFile(parcel.file().toFile())) {
            for (var hung : Parcel.manifest(zip).files()) {
                var entry = zip.getEntry(hung.entry());
                if (entry == null || !wanted.contains(hung.document() + "/" + hung.name()))
                    continue;
                if (there(place, hung)) continue;
                try (var in = zip.getInputStream(entry)) {
                    var bytes = read(in, Math.min(LARGEST, MOST - all));
                    place.keep(Id.of(hung.document()), hung.name(), bytes);
                    all += bytes.length;
                }
            }
        }
    }

    private static boolean there(MeetingFiles place, Manifest.Hung hung) throws IOException {
        try {
            if (!MeetingFiles.name(Path.of(hung.name())).equals(hung.name()))
                throw new IOException(Words.of("parcel.file.name", hung.name()));
            return place.has(Id.of(hung.document()), hung.name());
        } catch (IllegalArgumentException e) {
            throw new IOException(Words.of("parcel.file.elsewhere", hung.name()), e);
        }
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        var bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) throw new IOException(Words.of("parcel.large"));
        return bytes;
    }

    /// The drafts here, by the Ids that they have in the store that the file comes from: a text is
    /// known by the Id of its document.
    private Map<Id, Id> local() throws IOException {
        var found = new HashMap<Id, Id>();
        for (var entry : desk.repository().drafts()) {
            var document = desk.repository().read(entry.draft()).id();
            for (var text : parcel.texts())
                if (text.document().id().equals(document))
                    found.putIfAbsent(text.draft(), entry.draft());
        }
        return found;
    }
}
