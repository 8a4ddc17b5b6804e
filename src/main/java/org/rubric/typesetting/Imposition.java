package org.rubric.typesetting;

import org.rubric.document.Id;
import org.rubric.typesetting.Section.Folios;
import org.rubric.typesetting.Section.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts the sections of a document one behind the other: pages of each, blank ones where a section
/// wants a right-hand page, folios, and the spreading of a page over its height.
final class Imposition {
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final List<Layout.Sheet> sheets = new ArrayList<>();
    private int roman;
    private int arabic;

    private Imposition() {}

    /// @param sections where each begins among the settings, from the first on
    static Layout of(
            List<Flow.Opened> sections, List<Flow.Setting> settings, Map<Id, Flow.Setting> notes) {
        var imposition = new Imposition();
        for (int i = 0; i < sections.size(); i++) {
            int from = sections.get(i).from();
            int to = i + 1 < sections.size() ? sections.get(i + 1).from() : settings.size();
            var section = sections.get(i).section();
            imposition.add(
                    section, new Paginator(section, settings.subList(from, to), notes).paginate());
        }
        if (imposition.sheets.isEmpty())
            imposition.add(
                    sections.getFirst().section(),
                    List.of(Layout.Sheet.blank(sections.getFirst().section())));
        return new Layout(List.copyOf(imposition.sheets));
    }

    private void add(Section section, List<Layout.Sheet> pages) {
        if (pages.isEmpty()) return;
        boolean odd = sheets.size() % 2 == 0;
        if (section.start() == Start.ODD && !odd || section.start() == Start.EVEN && odd)
            sheets.add(Layout.Sheet.blank(section));
        for (var page : pages) {
            var numbered = page.numbered(next(section.folios()));
            sheets.add(section.spread() ? spread(numbered) : numbered);
        }
    }

    private String next(Folios folios) {
        return switch (folios) {
            case NONE -> "";
            case ROMAN -> roman(++roman);
            case ARABIC -> Integer.toString(++arabic);
        };
    }

    /// `iv`
    static String roman(int number) {
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++)
            for (; rest >= VALUES[i]; rest -= VALUES[i]) text.append(ROMAN[i]);
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /// The room that is left goes in equal parts between the galleys.
    private static Layout.Sheet spread(Layout.Sheet page) {
        int gaps = 0;
        for (int i = 1; i < page.text().size(); i++) if (begins(page, i)) gaps++;
        if (gaps == 0 || !page.notes().isEmpty()) return page;
        var last = page.text().getLast();
        double room = page.paper().depth() - last.y() - last.slug().height();
        if (room <= 0) return page;
        var spread = new ArrayList<Layout.Placed>(page.text().size());
        int before = 0;
        for (int i = 0; i < page.text().size(); i++) {
            if (i > 0 && begins(page, i)) before++;
            spread.add(page.text().get(i).lowered(room * before / gaps));
        }
        return page.with(spread);
    }

    private static boolean begins(Layout.Sheet page, int index) {
        return page.text().get(index).setting() != page.text().get(index - 1).setting();
    }
}
