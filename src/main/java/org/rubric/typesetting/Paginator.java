package org.rubric.typesetting;

import org.rubric.document.Id;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Flow.Setting;
import org.rubric.typesetting.Layout.Placed;
import org.rubric.typesetting.line.Slug;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Divides the galleys into pages. Each page takes as much as goes in and ends at the last place
/// where it may; footnotes stand at the foot of the page that calls for them and go on at the foot
/// of the next when they are too long. A figure that does not go in any more stands at the head of
/// the next page, and the text behind it fills this one as far as the clause, the next figure or a
/// table that does not go in. A table on turned pages lets the text behind it do the same, as far
/// as the next table or figure, sub-clauses included. Linear in the number of slugs.
final class Paginator {
    /// Space above the rule over the notes, and below it.
    static final double RULE_SPACE = 10;

    private static final double MOST_NOTES = 0.6;

    /// The part of a page from which on it may end for the sake of what comes next.
    private static final double FULL = 0.65;

    private final Section section;
    private final Look.Sheet sheet;
    private final List<Setting> settings;
    private final Map<Id, Setting> notes;
    private final List<Layout.Sheet> pages;
    private final Set<Id> done;
    private final Deque<Placed> carried;

    // Where the next page begins.
    private int setting;
    private int slug;
    private Optional<Setting> held = Optional.empty();
    private int heldSetting;
    private int passed;

    // The page being filled.
    private boolean turned;
    private double depth;
    private List<Placed> text;
    private double y;
    private double foot;
    private Set<Id> called;
    private int good;
    private int goodSetting;
    private int goodSlug;
    private Optional<Setting> goodHeld;

    Paginator(Section section, List<Setting> settings, Map<Id, Setting> notes) {
        this.section = section;
        this.sheet = section.sheet();
        this.settings = settings;
        this.notes = notes;
        pages = new ArrayList<>();
        done = new HashSet<>();
        carried = new ArrayDeque<>();
    }

    /// For pages between those of another: of what was held back there alone.
    private Paginator(Paginator around, Setting alone) {
        section = around.section;
        sheet = around.sheet;
        settings = List.of(alone);
        notes = around.notes;
        pages = around.pages;
        done = around.done;
        carried = around.carried;
    }

    /// Pages without folios; none if there is nothing to set.
    List<Layout.Sheet> paginate() {
        skip();
        while (setting < settings.size() || !carried.isEmpty() || held.isPresent()) page();
        return pages;
    }

    /// Passes over galleys without anything in them.
    private void skip() {
        while (setting < settings.size() && slug >= settings.get(setting).galley().slugs().size()) {
            setting++;
            slug = 0;
        }
    }

    private void page() {
        if (held.isPresent() && held.get().turned()) {
            var aside = new Paginator(this, held.get());
            held = Optional.empty();
            while (aside.setting < aside.settings.size()) aside.page();
            return;
        }
        boolean more = setting < settings.size();
        turned = held.isEmpty() && turning();
        depth = turned ? sheet.turned().depth() : sheet.depth();
        text = new ArrayList<>();
        called = new HashSet<>(4);
        y = 0;
        good = 0;
        goodHeld = Optional.empty();
        foot = Math.min(height(carried), MOST_NOTES * depth);
        if (foot > 0) foot += RULE_SPACE;
        double after = held.map(this::first).orElse(0.0);
        if (more && slug > 0) repeat();
        int head = good > 0 ? 0 : text.size();
        if (!fill(after)) cut(head);
        finish();
    }

    /// Whether the page is turned: for what comes first, or for what the headings that come first
    /// stand above.
    private boolean turning() {
        int at = setting;
        while (at + 1 < settings.size() && settings.get(at).heading()) at++;
        return at < settings.size() && settings.get(at).turned();
    }

    /// Places the figure that was held back.
    ///
    /// @return the space below it
    private double first(Setting figure) {
        held = Optional.empty();
        for (int i = 0; i < figure.galley().slugs().size(); i++) {
            foot += fresh(figure.galley().slugs().get(i));
            place(figure, i, 0);
        }
        foot = Math.min(foot, depth - y);
        good = text.size();
        goodSetting = setting;
        goodSlug = slug;
        return figure.galley().shape().after();
    }

    private void repeat() {
        var here = settings.get(setting);
        var repeated = here.galley().repeated();
        if (slug < repeated.size()) return;
        for (int i = 0; i < repeated.size(); i++) {
            text.add(new Placed(here, i, y, true));
            y += repeated.get(i).height();
        }
    }

    /// Places slugs until the page is full.
    ///
    /// @return whether it ended where a page may end
    private boolean fill(double space) {
        double after = space;
        for (; setting < settings.size(); setting++, slug = 0) {
            var here = settings.get(setting);
            var galley = here.galley();
            var shape = galley.shape();
            if (slug == 0 && !text.isEmpty()) {
                if (shape.page()) return true;
                if (waits(here)) {
                    hold(here);
                    continue;
                }
                if (turns(here)) return ended();
                if (held.isPresent() && stays(here, after + shape.before())) return ended(here);
                if (held.isEmpty() && moves(here, after + shape.before())) {
                    hold(here);
                    continue;
                }
                after += shape.before();
            } else if (slug == 0) after = 0;
            for (; slug < galley.slugs().size(); slug++) {
                var next = galley.slugs().get(slug);
                double need = y + after + next.height();
                double notesAfter = foot + fresh(next);
                if (need + notesAfter > depth + 0.01) {
                    if (!divisible(next, need)) return false;
                    place(here, slug, after);
                    slug++;
                    skip();
                    return true;
                }
                place(here, slug, after);
                foot = notesAfter;
                after = 0;
                if (!next.glued()) remember();
            }
            after = shape.after();
        }
        return held.isEmpty() || ended();
    }

    /// Whether a galley wants the page to lie otherwise; headings take it as it is.
    private boolean turns(Setting here) {
        return here.turned() != turned && !(turned && here.heading() && headed());
    }

    /// Whether nothing but headings stands on the page.
    private boolean headed() {
        return text.stream().allMatch(placed -> placed.setting().heading());
    }

    /// Whether a figure goes to the next page.
    private boolean moves(Setting here, double after) {
        double height = here.galley().height();
        return here.floats()
                && !text.getLast().slug().glued()
                && y + after + height + foot > depth
                && height <= depth - RULE_SPACE;
    }

    /// Whether a table on turned pages lets what comes after it fill this page.
    private boolean waits(Setting here) {
        boolean other = here.turned() && !turned && held.isEmpty();
        return other && here.captioned() && !text.getLast().slug().glued();
    }

    private void hold(Setting here) {
        held = Optional.of(here);
        passed = text.size();
        heldSetting = setting;
    }

    /// Whether what comes must not pass the figure that is held back.
    private boolean stays(Setting here, double after) {
        if (here.floats()) return true;
        if (held.get().turned())
            return here.is(Role.TABLE)
                    || here.is(Role.H1)
                    || here.heading() && y + after > FULL * depth;
        boolean table = !here.galley().repeated().isEmpty();
        return here.heading() || table && y + after + here.galley().height() + foot > depth;
    }

    /// Ends the page before a galley, if what stands there may be the last.
    private boolean ended() {
        return good == 0 || text.isEmpty() || !text.getLast().slug().glued();
    }

    /// The same before a galley that must not pass the figure held back. Where that is a figure and
    /// the two do not go on one page, the text between them does not pass the first either: the
    /// second would come to stand too far from it.
    private boolean ended(Setting here) {
        double both = held.get().galley().height() + here.galley().height();
        if (!here.floats() || held.get().turned()) return ended();
        if (both + here.galley().shape().before() + 6 <= depth) return ended();
        while (text.size() > passed) text.removeLast();
        setting = heldSetting + 1;
        slug = 0;
        return true;
    }

    private void place(Setting here, int index, double space) {
        var next = here.galley().slugs().get(index);
        y += space;
        text.add(new Placed(here, index, y, false));
        y += next.height();
        for (var call : next.calls()) called.add(call.footnote());
    }

    private void remember() {
        good = text.size();
        goodSetting = setting;
        goodSlug = slug + 1;
        goodHeld = held;
    }

    /// Height that the notes of a slug add to the foot.
    private double fresh(Slug next) {
        double height = 0;
        for (var call : next.calls()) {
            var note = notes.get(call.footnote());
            if (note == null || done.contains(call.footnote())) continue;
            if (called.contains(call.footnote())) continue;
            height += note.galley().shape().before() + note.galley().height();
        }
        return height > 0 && foot == 0 ? height + RULE_SPACE : height;
    }

    /// Whether the text goes in if its notes go on overleaf: three lines of them must find room.
    private boolean divisible(Slug next, double need) {
        double all = fresh(next);
        if (all == 0) return false;
        double room = depth - need - foot;
        return room >= Math.min(all, RULE_SPACE + 40) || text.isEmpty() && need <= depth;
    }

    /// Goes back to the last place where the page may end; where there is none it ends here or
    /// above the headings that are last, and what is higher than a page is placed all the same.
    private void cut(int head) {
        if (good > head) {
            if (!sliced()) rewind();
        } else if (text.size() == head && setting < settings.size()) {
            forced();
        } else unheaded(head);
        skip();
    }

    private void rewind() {
        while (text.size() > good) text.removeLast();
        setting = goodSetting;
        slug = goodSlug;
        held = goodHeld;
    }

    /// Ends the page between the slices of a table's row if too much of it were empty otherwise.
    private boolean sliced() {
        var before = text.get(good - 1);
        if (before.y() + before.slug().height() + foot > FULL * depth) return false;
        int last = text.size();
        while (last > good && !text.get(last - 1).slice()) last--;
        if (last == good) return false;
        back(last);
        return true;
    }

    /// One slug, and what hangs on it as far as it goes in without notes.
    private void forced() {
        var here = settings.get(setting);
        var slugs = here.galley().slugs();
        do place(here, slug, 0);
        while (slugs.get(slug++).glued()
                && slug < slugs.size()
                && y + slugs.get(slug).height() <= depth);
    }

    /// Headings, of a clause or of a table, are not the last thing on a page if there is another.
    private void unheaded(int head) {
        int last = text.size();
        while (last > head && text.get(last - 1).heads()) last--;
        if (last > head) back(last);
    }

    /// Takes from the page what stands on it from there on.
    private void back(int last) {
        while (text.size() > last) {
            var removed = text.removeLast();
            slug = removed.index();
            while (setting == settings.size() || settings.get(setting) != removed.setting()) {
                setting--;
                if (held.isPresent() && settings.get(setting) == held.get())
                    held = Optional.empty();
            }
        }
    }

    private void finish() {
        y = 0;
        for (var placed : text) y = Math.max(y, placed.y() + placed.slug().height());
        for (var placed : text)
            if (!placed.again())
                for (var call : placed.slug().calls())
                    if (notes.containsKey(call.footnote()) && done.add(call.footnote()))
                        carry(notes.get(call.footnote()));
        var below = new ArrayList<Placed>();
        double room = depth - y - RULE_SPACE;
        double used = 0;
        while (!carried.isEmpty()) {
            var note = carried.peek();
            double before = note.y();
            double height = before + note.slug().height();
            boolean fits = used + height <= room + 0.01;
            if (!fits && !(text.isEmpty() && below.isEmpty())) break;
            carried.poll();
            below.add(new Placed(note.setting(), note.index(), used + before, false));
            used += height;
        }
        double whole = below.isEmpty() ? 0 : used + RULE_SPACE;
        pages.add(new Layout.Sheet(section, "", turned, text, below, whole));
    }

    /// In the queue, a slug's place is the space before it.
    private void carry(Setting note) {
        double before = note.galley().shape().before();
        for (int i = 0; i < note.galley().slugs().size(); i++) {
            carried.add(new Placed(note, i, before, false));
            before = 0;
        }
    }

    private static double height(Iterable<Placed> queue) {
        double height = 0;
        for (var note : queue) height += note.y() + note.slug().height();
        return height;
    }
}
