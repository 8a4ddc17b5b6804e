package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rubric.document.NaturalOrder;

/// Where the points of a map of citations stand: drafts in the left column by Question, the texts
/// they cite in the right one, both in an order in which few arrows cross. Pure and the same each
/// time.
///
/// @param xs of each point of the map, in pixels
/// @param ys of each point of the map
public record MapLayout(double[] xs, double[] ys, double width, double height) {
    public static final double ROW = 28;
    public static final double LEFT = 240;
    public static final double RIGHT = 640;
    public static final double WIDTH = 880;
    private static final double MARGIN = 24;
    private static final int SWEEPS = 4;

    public static MapLayout of(CitationMap map) {
        return new Arranger(map).arrange();
    }

    private static final class Arranger {
        private final CitationMap map;
        private final double[] rank;
        private final List<List<Integer>> near = new ArrayList<>();
        private final List<Integer> drafts = new ArrayList<>();
        private final List<Integer> texts = new ArrayList<>();

        Arranger(CitationMap map) {
            this.map = map;
            rank = new double[map.points().size()];
            for (int i = 0; i < map.points().size(); i++) {
                near.add(new ArrayList<>());
                (map.points().get(i).draft().isPresent() ? drafts : texts).add(i);
            }
            for (var arrow : map.arrows()) {
                if (map.points().get(arrow.to()).draft().isPresent()) continue;
                near.get(arrow.from()).add(arrow.to());
                near.get(arrow.to()).add(arrow.from());
            }
        }

        MapLayout arrange() {
            drafts.sort(
                    Comparator.comparing(this::question, NaturalOrder::compare)
                            .thenComparing(this::label, NaturalOrder::compare));
            texts.sort(Comparator.comparing(this::label, NaturalOrder::compare));
            rank(drafts);
            rank(texts);
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                order(texts, false);
                order(drafts, true);
            }
            return placed();
        }

        private String question(int point) {
            var questions = map.points().get(point).questions();
            return questions.isEmpty() ? "" : questions.getFirst();
        }

        private String label(int point) {
            return map.points().get(point).label();
        }

        /// By the middle of what each is joined to; drafts stay with their Question.
        private void order(List<Integer> column, boolean grouped) {
            var middle = new double[rank.length];
            for (int point : column)
                middle[point] =
                        near.get(point).stream()
                                .mapToDouble(other -> rank[other])
                                .average()
                                .orElse(rank[point]);
            Comparator<Integer> by = Comparator.comparingDouble(point -> middle[point]);
            column.sort(
                    grouped
                            ? Comparator.comparing(this::question, NaturalOrder::compare)
                                    .thenComparing(by)
                            : by);
            rank(column);
        }

        /// From 0 to 1, so that columns of different length can be compared.
        private void rank(List<Integer> column) {
            for (int i = 0; i < column.size(); i++) rank[column.get(i)] = (i + 0.5) / column.size();
        }

        private MapLayout placed() {
            int rows = Math.max(1, Math.max(drafts.size(), texts.size()));
            double height = 2 * MARGIN + rows * ROW;
            var xs = new double[rank.length];
            var ys = new double[rank.length];
            Arrays.fill(xs, RIGHT);
            for (int draft : drafts) xs[draft] = LEFT;
            column(drafts, rows, ys);
            column(texts, rows, ys);
            return new MapLayout(xs, ys, WIDTH, height);
        }

        private static void column(List<Integer> column, int rows, double[] ys) {
            double step = rows * ROW / Math.max(1, column.size());
            for (int i = 0; i < column.size(); i++) ys[column.get(i)] = MARGIN + (i + 0.5) * step;
        }
    }
}
