package org.rubric.workbench.seek;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.vocabulary.Spelling;
import org.rubric.desk.terms.TermBase;
import org.rubric.desk.terms.TermBase.Found;
import org.rubric.desk.terms.TermEntry;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.rules.terms.Reuse;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;

/// Looks whether the term or abbreviation at the caret is defined in another text at hand and says
/// so in the lower corner of the text. The base is asked in the background.
public final class TermWatch {
    private static final double EDGE = 16;

    private final DocumentView text;
    private final Supplier<Optional<Id>> draft;
    private final TermNote note;
    private final Asker<TermEntry, List<Found>> asker;
    private final Set<String> left = new HashSet<>();
    private Optional<TermEntry> asked = Optional.empty();
    private List<Found> found = List.of();

    /// @param draft that is open
    public TermWatch(
            Words words, DocumentView text, Supplier<TermBase> base, Supplier<Optional<Id>> draft) {
        this.text = text;
        this.draft = draft;
        note = new TermNote(words, this::reuse, this::own);
        asker = new Asker<>(entry -> base.get().like(entry), this::told);
        text.children().add(note);
        text.widthProperty().addListener((_, _, _) -> place());
        text.heightProperty().addListener((_, _, _) -> place());
    }

    /// Looks again: the caret or the text is another.
    public void look() {
        var now = text.session().flatMap(this::entry).filter(this::wanted);
        if (now.equals(asked)) return;
        asked = now;
        if (now.isEmpty()) {
            asker.forget();
            found = List.of();
            note.setVisible(false);
        } else asker.ask(now.get());
    }

    private boolean wanted(TermEntry entry) {
        return entry.card().term().length() > 1 && !left.contains(key(entry));
    }

    private String key(TermEntry entry) {
        return draft.get() + Spelling.of(entry.card().term()).key();
    }

    private void told(TermEntry entry, List<Found> all) {
        found = all;
        note.show(entry, all);
        place();
    }

    private void place() {
        if (!note.isVisible()) return;
        note.applyCss();
        double wide = Math.min(note.prefWidth(-1), text.getWidth() - 2 * EDGE);
        double tall = Math.ceil(note.prefHeight(wide));
        note.resize(wide, tall);
        note.relocate(
                Math.round(text.getWidth() - wide - 2 * EDGE),
                Math.round(text.getHeight() - tall - EDGE));
        note.toFront();
    }

    /// What is written at the caret, if it is an entry without a source.
    private Optional<TermEntry> entry(Session session) {
        if (!(session.selection() instanceof Selection.Text at)) return Optional.empty();
        return around(session.snapshot().document(), at.caret().block()).flatMap(this::entry);
    }

    private Optional<TermEntry> entry(Block block) {
        return switch (block) {
            case Block.Definition it ->
                    it.source().runs().isEmpty()
                            ? Optional.of(entry(it.id(), it.term(), it.text(), false))
                            : Optional.empty();
            case Block.Abbreviation it ->
                    Optional.of(entry(it.id(), it.abbreviation(), it.expansion(), true));
            default -> Optional.empty();
        };
    }

    private TermEntry entry(Id place, Block.Line name, Block.Line meaning, boolean abbreviation) {
        var card =
                new Term(
                        Inline.text(name.runs()).strip(),
                        Inline.text(meaning.runs()).strip(),
                        "",
                        "",
                        "",
                        Provenance.UNKNOWN);
        var here = draft.get().orElse(Id.of("none"));
        var home = new TermEntry.Home(here, place, "", "");
        return new TermEntry(card, abbreviation, Optional.of(home));
    }

    /// The entry that a line belongs to.
    private static Optional<Block> around(Document document, Id line) {
        var way = document.way(line);
        if (way.isEmpty()) return Optional.empty();
        Block at = document.body().get(way.get()[0]);
        for (int i = 1; i < way.get().length; i++) {
            if (at instanceof Block.Definition || at instanceof Block.Abbreviation) break;
            at = at.parts().get(way.get()[i]);
        }
        return Optional.of(at);
    }

    /// Whether something is said.
    public boolean says() {
        return note.isVisible() && !found.isEmpty();
    }

    /// Takes the nearest over, with its source.
    public void reuse() {
        if (!says()) return;
        var place = asked.flatMap(TermEntry::home).orElseThrow().place();
        text.perform(new Reuse(place, found.getFirst().entry().card()));
        text.requestFocus();
        look();
    }

    /// Says no more about this term.
    public void own() {
        asked.ifPresent(entry -> left.add(key(entry)));
        text.requestFocus();
        look();
    }
}
