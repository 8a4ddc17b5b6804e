package org.rubric.typesetting;

import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Imprint.Bookmark;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Galleys one below the other, the structure tree they make together, and what they leave to be
/// done: contents that wait for pages, bookmarks.
final class Flow {

    /// A galley in its place.
    ///
    /// @param base what to add to the galley's tags
    /// @param floats whether it may stand at the head of the next page and what comes after it fill
    ///     this one
    record Setting(Galley galley, int base, boolean floats) {
        Setting(Galley galley, int base) {
            this(galley, base, false);
        }

        boolean turned() {
            return galley.shape().turned();
        }

        boolean is(Role role) {
            var all = galley.tags();
            return !all.isEmpty() && all.getFirst().role() == role;
        }

        boolean heading() {
            var all = galley.tags();
            if (all.isEmpty()) return false;
            int role = all.getFirst().role().ordinal();
            return role >= Role.H1.ordinal() && role <= Role.H6.ordinal();
        }

        /// Whether it is a table that is called by its number.
        boolean captioned() {
            var all = galley.tags();
            return is(Role.TABLE) && all.size() > 1 && all.get(1).role() == Role.CAPTION;
        }
    }

    /// A section and the setting with which it begins.
    record Opened(int from, Section section) {}

    private final Tags tags = new Tags();
    private final List<Setting> settings = new ArrayList<>();
    private final ListNest lists = new ListNest(tags);
    private final List<ContentsSetter.Open> contents = new ArrayList<>(0);
    private final List<Bookmark> bookmarks = new ArrayList<>(0);
    private final List<Opened> sections = new ArrayList<>(0);

    private final Optional<FootnoteSetter> notes;
    private boolean turning;

    /// Part of something larger, which passes on the calls for footnotes.
    Flow() {
        notes = Optional.empty();
    }

    Flow(FootnoteSetter notes) {
        this.notes = Optional.of(notes);
    }

    Tags tags() {
        return tags;
    }

    List<Setting> settings() {
        return settings;
    }

    ListNest lists() {
        return lists;
    }

    List<ContentsSetter.Open> contents() {
        return contents;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<Opened> sections() {
        return sections;
    }

    /// What comes next stands on pages of that section.
    void begin(Section section) {
        sections.add(new Opened(settings.size(), section));
    }

    /// What comes next begins a new page.
    void turnPage() {
        turning = true;
    }

    /// @param parent element of this flow's tags
    /// @return what was added to the galley's tags
    int add(Galley given, int parent) {
        return add(given, parent, false);
    }

    /// A figure, which may stand at the head of the next page.
    void addFloating(Galley given, int parent) {
        add(given, parent, true);
    }

    private int add(Galley given, int parent, boolean floats) {
        var galley = turning ? given.onNewPage() : given;
        turning = false;
        int base = tags.adopt(galley.tags(), parent);
        settings.add(new Setting(galley, base, floats));
        if (notes.isPresent())
            for (var slug : galley.slugs())
                for (var call : slug.calls())
                    notes.get().call(call.footnote(), call.tag() + base, this);
        return base;
    }
}
