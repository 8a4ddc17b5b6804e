package org.rubric.typesetting;

import org.rubric.typesetting.line.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands on which page: the paginator's answer, before anything is painted.
record Layout(List<Sheet> sheets) {

    /// A page to be.
    ///
    /// @param folio its number as printed; empty: none
    /// @param turned by 90 degrees
    /// @param text from top to bottom
    /// @param notes at the foot, from the rule down
    /// @param foot height of the notes, rule and space included
    record Sheet(
            Section section,
            String folio,
            boolean turned,
            List<Placed> text,
            List<Placed> notes,
            double foot) {
        Sheet {
            text = List.copyOf(text);
            notes = List.copyOf(notes);
        }

        /// A page with nothing on it.
        static Sheet blank(Section section) {
            return new Sheet(section, "", false, List.of(), List.of(), 0);
        }

        /// The paper as it lies.
        Look.Sheet paper() {
            return turned ? section.sheet().turned() : section.sheet();
        }

        Sheet numbered(String number) {
            return new Sheet(section, number, turned, text, notes, foot);
        }

        /// The same with one galley in the place of another, line for line.
        Sheet with(Flow.Setting before, Flow.Setting after) {
            return with(text.stream().map(placed -> placed.of(before, after)).toList());
        }

        Sheet with(List<Placed> others) {
            return new Sheet(section, folio, turned, others, notes, foot);
        }
    }

    /// A slug of a setting in its place.
    ///
    /// @param index of the slug in the galley
    /// @param y of its top, from the top of the type area or of the notes
    /// @param again from the repeated heading, so not part of the structure
    record Placed(Flow.Setting setting, int index, double y, boolean again) {

        Slug slug() {
            var galley = setting.galley();
            return (again ? galley.repeated() : galley.slugs()).get(index);
        }

        /// Whether it is part of a row that may be divided below it.
        boolean slice() {
            return slug().glued()
                    && !slug().ending().isEmpty()
                    && !again
                    && index >= setting.galley().repeated().size();
        }

        /// Whether it stands above something, as the heading of a clause or of a table.
        boolean heads() {
            boolean table = !setting.galley().repeated().isEmpty();
            return slug().glued() && (table || setting.heading());
        }

        Placed of(Flow.Setting before, Flow.Setting after) {
            return setting == before ? new Placed(after, index, y, again) : this;
        }

        Placed lowered(double by) {
            return new Placed(setting, index, y + by, again);
        }
    }

    /// The same pages with galleys that were set again and came out with the same slugs in number
    /// and height.
    Layout with(Map<Flow.Setting, Flow.Setting> changed) {
        var now = new ArrayList<Sheet>(sheets.size());
        for (var sheet : sheets) {
            var text = new ArrayList<Placed>(sheet.text().size());
            for (var placed : sheet.text()) {
                var other = changed.get(placed.setting());
                text.add(
                        other == null
                                ? placed
                                : new Placed(other, placed.index(), placed.y(), placed.again()));
            }
            now.add(sheet.with(text));
        }
        return new Layout(now);
    }
}
