package org.rubric.typesetting;

import java.util.Locale;

/// An imprint as text, for tests to compare: pages with their lines, and the structure tree.
final class PageDump {
    private PageDump() {}

    /// `page 1 folio 1 595x842`, then for each line of glyphs `x y face size text`, for
    /// each rule its beginning, extent and width.
    static String of(Imprint imprint) {
        var dump = new StringBuilder();
        for (int i = 0; i < imprint.pages().size(); i++) {
            var page = imprint.pages().get(i);
            dump.append(
                    "page %d folio %s %.0fx%.0f%n"
                            .formatted(i + 1, page.folio(), page.width(), page.height()));
            for (var mark : page.marks()) mark(mark, dump);
        }
        return dump.toString();
    }

    private static void mark(Mark mark, StringBuilder dump) {
        switch (mark) {
            case Mark.Glyphs g ->
                    dump.append(
                            String.format(
                                    Locale.ROOT,
                                    "  %.1f %.1f %s %.1f %s%n",
                                    g.x(),
                                    g.y(),
                                    g.ink().face().name().replace("Liberation", ""),
                                    g.ink().size(),
                                    g.source().text()));
            case Mark.Painting p ->
                    dump.append(
                            String.format(
                                    Locale.ROOT,
                                    "  %.1f %.1f picture %.1fx%.1f%n",
                                    p.box().x(),
                                    p.box().y(),
                                    p.box().width(),
                                    p.box().height()));
            case Mark.Hotspot h -> dump.append("  -> " + h.target() + h.uri() + "\n");
            case Mark.Destination d -> dump.append("  # " + d.target() + "\n");
            case Mark.Stroke s ->
                    dump.append(
                            String.format(
                                    Locale.ROOT,
                                    "  %.1f %.1f rule %.1fx%.1f %.2f%n",
                                    s.line().x(),
                                    s.line().y(),
                                    s.line().width(),
                                    s.line().height(),
                                    s.width()));
            case Mark.Fill _, Mark.Changed _, Mark.Open _, Mark.Close _ -> {}
        }
    }

    /// The structure tree, one element a line, indented by depth.
    static String tree(Imprint imprint) {
        var dump = new StringBuilder();
        var depths = new int[imprint.elements().size()];
        for (var element : imprint.elements()) {
            int depth = element.parent() < 0 ? 0 : depths[element.parent()] + 1;
            depths[element.number()] = depth;
            dump.append("  ".repeat(depth)).append(element.role().type());
            var given = element.attributes();
            if (!given.alternative().isEmpty()) dump.append(" “" + given.alternative() + "”");
            if (!given.scope().isEmpty()) dump.append(" scope " + given.scope());
            if (given.columns() > 1) dump.append(" columns " + given.columns());
            if (given.rows() > 1) dump.append(" rows " + given.rows());
            dump.append('\n');
        }
        return dump.toString();
    }
}
