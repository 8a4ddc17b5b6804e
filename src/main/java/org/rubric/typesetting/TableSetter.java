package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Exhibit.Table.Use;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.ColumnWidths.Whole;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Style.Alignment;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.List;

/// Sets a table: caption, rows on a grid of columns, notes inside the frame. A table whose words do
/// not go into the measure is set smaller, then on a turned page, then smaller still.
final class TableSetter {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final double TIGHT = 2;

    /// Columns that go on a page whatever stands in them.
    private static final int FEW = 12;

    private static final double LEAST_TYPE = 7;

    /// Left for the headings above a table that begins with a row as high as the page.
    private static final double HEADINGS = 60;

    private static final double LEAST_UPRIGHT = 8;
    private static final double LEAST_FOR_WORDS = 9;

    /// What was decided about a table before it is set.
    private record Plan(double size, double measure, double padding, boolean turned, Whole whole) {

        Plan padded(double side) {
            return new Plan(size, measure, side, turned, whole);
        }
    }

    private final Compositor compositor;
    private final TextSetter text;
    private final Job job;

    TableSetter(Compositor compositor, TextSetter text) {
        this.compositor = compositor;
        this.text = text;
        this.job = text.job();
    }

    /// The table as it is set: whole, or, where no page is wide enough for its words, parts of it
    /// one below the other, each with the first column.
    List<Table> parts(Table table, Stick stick) {
        boolean nested = stick.sheet() != job.look().styles();
        if (nested || table.rows().stream().allMatch(row -> row.cells().size() <= FEW))
            return List.of(table);
        var grid = Grid.of(table);
        var cut = stick.sheet().style(TableStyle.GRID.type()).cut();
        var widths = new ColumnWidths(job, grid, cut, table.frame().headerRows());
        double room = job.look().sheet().turned().measure();
        if (widths.least(LEAST_TYPE / cut.size(), 2 * TIGHT, Whole.PIECES) <= room)
            return List.of(table);
        double factor = LEAST_UPRIGHT / cut.size();
        double first = widths.width(0, factor, 2 * TIGHT);
        boolean index = first < room / 4;
        var cuts = widths.cuts(room, index ? first : 0, factor, 2 * TIGHT);
        var parts = new ArrayList<Table>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            List<Block> notes = i + 2 == cuts.size() ? table.notes() : List.of();
            parts.add(grid.part(table, cuts.get(i), cuts.get(i + 1), index, notes));
        }
        return parts;
    }

    /// One of several parts; the first says that there are others.
    Galley part(List<Table> parts, int index, Stick stick) {
        var table = parts.get(index);
        var galley = table(table, stick);
        if (index > 0 || parts.size() == 1) return galley;
        var words = WORDS.of("table.wide", parts.size());
        var findings = new ArrayList<>(galley.findings());
        findings.add(Finding.of("table.wide", Severity.WARNING, table.id(), words));
        return new Galley(
                galley.shape(), galley.slugs(), galley.repeated(), galley.tags(), findings);
    }

    Galley table(Table table, Stick stick) {
        var dress = table.frame().use() == Use.LAYOUT ? TableStyle.PLAIN : TableStyle.GRID;
        return table(table, stick, dress);
    }

    Galley table(Table table, Stick stick, TableStyle dress) {
        var grid = Grid.of(table);
        int headers = Math.min(table.frame().headerRows(), grid.rows());
        boolean nested = stick.sheet() != job.look().styles();
        var cut = stick.sheet().style(nested ? Part.BODY : dress.type()).cut();
        var widths = new ColumnWidths(job, grid, cut, headers);
        widths.notes(table.notes());
        var plan = plan(widths, cut.size(), dress.padding(), stick, table.frame().landscape());
        var columns =
                widths.fit(
                        plan.measure(),
                        plan.size() / cut.size(),
                        2 * plan.padding(),
                        grid.widths(),
                        plan.whole());
        var edges = edges(columns, plan);
        // Where text runs to the left, the first column stands at the right.
        if (job.leftward(table.traits().language()))
            for (int c = 0; c < edges.length; c++) edges[c] = plan.measure() - edges[c];
        var setting = new Setting(table, stick, plan, grid, edges, dress, headers);
        return setting.galley();
    }

    /// As large as the words allow: upright down to 9 points, or to 8 where long words are divided
    /// at their joints; then turned, then down to 7.
    private Plan plan(
            ColumnWidths widths, double usual, double padding, Stick stick, boolean wide) {
        boolean nested = stick.sheet() != job.look().styles();
        var plans = new ArrayList<Plan>();
        if (nested || !wide) {
            offer(plans, usual, LEAST_FOR_WORDS, stick.measure(), false, Whole.WORDS);
            double lowest = nested ? LEAST_TYPE : LEAST_UPRIGHT;
            offer(plans, usual, lowest, stick.measure(), false, Whole.PIECES);
        }
        if (!nested) {
            double measure = job.look().sheet().turned().measure();
            offer(plans, usual, LEAST_UPRIGHT, measure, true, Whole.WORDS);
            offer(plans, usual, LEAST_TYPE, measure, true, Whole.PIECES);
        }
        for (var plan : plans)
            for (double side : new double[] {padding, Math.min(padding, TIGHT)})
                if (widths.least(plan.size() / usual, 2 * side, plan.whole()) <= plan.measure())
                    return plan.padded(side);
        var last = plans.getLast();
        return new Plan(LEAST_TYPE, last.measure(), TIGHT, last.turned(), Whole.PIECES);
    }

    private static void offer(
            List<Plan> plans,
            double usual,
            double lowest,
            double measure,
            boolean turned,
            Whole whole) {
        for (double size = usual; size >= lowest; size--)
            plans.add(new Plan(size, measure, TIGHT, turned, whole));
    }

    private static double[] edges(double[] columns, Plan plan) {
        var edges = new double[columns.length + 1];
        double all = 0;
        for (double width : columns) all += width;
        edges[0] = Math.max(0, (plan.measure() - all) / 2);
        for (int c = 0; c < columns.length; c++) edges[c + 1] = edges[c] + columns[c];
        return edges;
    }

    /// One table being set.
    private final class Setting {
        private final Table table;
        private final Stick stick;
        private final Plan plan;
        private final Grid grid;
        private final double[] edges;
        private final TableStyle dress;
        private final int headers;
        private final boolean layout;
        private final double depth;
        private final Tags tags = new Tags();
        private final List<Finding> findings = new ArrayList<>();
        private final int root;

        Setting(
                Table table,
                Stick stick,
                Plan plan,
                Grid grid,
                double[] edges,
                TableStyle dress,
                int headers) {
            this.table = table;
            this.stick = stick;
            this.plan = plan;
            this.grid = grid;
            this.edges = edges;
            this.dress = dress;
            this.headers = headers;
            layout = table.frame().use() == Use.LAYOUT;
            depth = plan.turned() ? job.look().sheet().turned().depth() : stick.height();
            root =
                    tags.open(
                            layout ? Role.DIV : Role.TABLE,
                            Tags.OUTSIDE,
                            text.language(table.traits()));
        }

        Galley galley() {
            var caption = caption();
            var texts = new CellText[grid.places().size()];
            var bases = new int[texts.length];
            cells(texts, bases);
            double line = style(false, Alignment.LEFT).style(Part.BODY).cut().size() * 1.3;
            var setter = new RowSetter(grid, edges, plan.padding(), dress, texts, bases);
            var rows = setter.rows(line, depth - repeatable(caption) - HEADINGS, headers);
            var slugs = new ArrayList<Slug>(caption);
            var heading = new ArrayList<Slug>();
            boolean noted = !table.notes().isEmpty();
            var heights = rows.stream().mapToDouble(Setting::height).toArray();
            var together = grid.united(heights, headers, noted, depth);
            for (int r = 0; r < rows.size(); r++)
                for (var plain : rows.get(r)) {
                    var slug = changed(r) ? plain.changed() : plain;
                    boolean glued = r < headers || together.get(r) && !setter.tall(r);
                    slugs.add(glued ? slug.glued(true) : slug);
                    if (r < headers) heading.add(slug);
                }
            for (int r = 0; r < rows.size(); r++) if (setter.tall(r)) told(r);
            notes(slugs);
            if (caption.isEmpty() && !slugs.isEmpty() && job.destination(table.id()))
                destination(slugs);
            var shape = shape(caption);
            return new Galley(shape, slugs, repeated(caption, heading), tags.elements(), findings);
        }

        /// Whether a row came or went, or a cell of it, were it empty.
        private boolean changed(int row) {
            var traces = job.traces();
            if (traces.none() || row >= table.rows().size()) return false;
            return table.rows().get(row).cells().stream()
                    .anyMatch(cell -> traces.whole(cell.id()).isPresent());
        }

        private void told(int row) {
            var id = table.rows().get(row).id();
            var words = WORDS.of("table.row.tall");
            findings.add(Finding.of("table.row.tall", Severity.NOTE, id, words));
        }

        private Galley.Shape shape(List<Slug> caption) {
            boolean nested = stick.sheet() != job.look().styles();
            var spacing = stick.sheet().style(Part.TABLE_CAPTION).spacing();
            double before = nested ? 2 : caption.isEmpty() ? 8 : spacing.before();
            return new Galley.Shape(before, nested ? 2 : 6, false, plan.turned());
        }

        private List<Slug> caption() {
            if (layout) return List.of();
            if (TextSetter.empty(table.caption()) && job.standing(table.id()).isEmpty())
                return List.of();
            var style = stick.sheet().style(Part.TABLE_CAPTION);
            int tag = tags.open(Role.CAPTION, root);
            var lines =
                    text.lines(
                            table,
                            style,
                            plan.measure(),
                            tags,
                            tag,
                            findings,
                            c -> text.caption(c, table, table.caption()));
            var slugs = new ArrayList<Slug>();
            for (var line : lines) slugs.add(line.glued(true));
            slugs.add(new Slug(style.spacing().after(), List.of(), List.of(), true));
            return slugs;
        }

        private void destination(List<Slug> slugs) {
            var marks = new ArrayList<Mark>();
            marks.add(
                    new Mark.Destination(table.id(), Math.min(edges[0], edges[grid.columns()]), 0));
            marks.addAll(slugs.getFirst().marks());
            slugs.set(0, slugs.getFirst().with(marks));
        }

        private List<Slug> repeated(List<Slug> caption, List<Slug> heading) {
            if (height(heading)
                    > (depth - repeatable(caption) - HEADINGS) * RowSetter.MOST_REPEATED)
                return List.of();
            var again = new ArrayList<Slug>();
            if (repeatable(caption) > 0) again.addAll(caption);
            again.addAll(heading);
            return again;
        }

        /// Height of the caption at the head of the next page.
        private double repeatable(List<Slug> caption) {
            double height = height(caption);
            return height < depth / 6 ? height : 0;
        }

        private static double height(List<Slug> slugs) {
            return slugs.stream().mapToDouble(Slug::height).sum();
        }

        private void cells(CellText[] texts, int[] bases) {
            int group = Tags.OUTSIDE;
            int row = -1;
            int tr = root;
            for (var place : grid.places()) {
                boolean head = place.row() < headers;
                while (!layout && row < place.row()) {
                    row++;
                    if (row == 0 || row == headers)
                        group = tags.open(row < headers ? Role.THEAD : Role.TBODY, root);
                    tr = tags.open(Role.TR, group);
                }
                int cell = layout ? root : tags.open(role(place, head), tr, reach(place, head));
                var body = cellText(place, head);
                texts[place.number()] = body;
                findings.addAll(body.findings());
                bases[place.number()] = tags.adopt(body.tags(), cell);
            }
        }

        private Role role(Grid.Place place, boolean head) {
            return head || place.cell().header() ? Role.TH : Role.TD;
        }

        private Attributes reach(Grid.Place place, boolean head) {
            var scope = head ? "Column" : place.cell().header() ? "Row" : "";
            var language = job.language(place.cell().traits().language());
            return new Attributes("", "", language, scope, place.columns(), place.rows());
        }

        private CellText cellText(Grid.Place place, boolean head) {
            double reach = Math.abs(edges[place.right()] - edges[place.column()]);
            double width = reach - 2 * plan.padding();
            var sheet = style(head, place.cell().alignment());
            var inner = new Stick(sheet, Math.max(8, width), stick.depth(), depth * 0.75);
            var flow = new Flow();
            compositor.flow(place.cell().body(), Tags.OUTSIDE, inner, flow);
            return CellText.of(flow);
        }

        private StyleSheet style(boolean head, Alignment alignment) {
            return job.look().styles().cells(plan.size(), head, alignment);
        }

        private StyleSheet style(boolean head, org.rubric.document.Exhibit.Cell.Alignment side) {
            var alignment =
                    switch (side) {
                        case LEFT -> head ? Alignment.CENTRE : Alignment.LEFT;
                        case CENTRE -> Alignment.CENTRE;
                        case RIGHT -> Alignment.RIGHT;
                    };
            return style(head, alignment);
        }

        /// A last row over all columns.
        private void notes(List<Slug> slugs) {
            if (table.notes().isEmpty()) return;
            int cell = root;
            if (!layout) {
                int body = tags.open(Role.TBODY, root);
                int row = tags.open(Role.TR, body);
                var all = new Attributes("", "", "", "", grid.columns(), 1);
                cell = tags.open(Role.TD, row, all);
            }
            double width = Math.abs(edges[grid.columns()] - edges[0]);
            var inner =
                    new Stick(
                            job.look().styles().tableNotes(plan.size()),
                            width - 2 * plan.padding(),
                            stick.depth(),
                            depth * 0.75);
            var flow = new Flow();
            compositor.flow(List.<Block>copyOf(table.notes()), Tags.OUTSIDE, inner, flow);
            var body = CellText.of(flow);
            findings.addAll(body.findings());
            var place = Grid.Place.whole(grid.columns());
            var one = new Grid(List.of(place), grid.columns(), 1, List.of());
            int base = tags.adopt(body.tags(), cell);
            var rows =
                    new RowSetter(
                                    one,
                                    edges,
                                    plan.padding(),
                                    dress,
                                    new CellText[] {body},
                                    new int[] {base})
                            .rows(4, depth * 0.8);
            slugs.addAll(rows.getFirst());
        }
    }
}
