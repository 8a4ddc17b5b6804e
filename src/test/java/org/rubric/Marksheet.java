package org.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The figures of a run that have a mark to reach, told in one table when all its tests are done,
/// and kept in `target/marks.txt`. A test enters its figure before it asserts it, so that the table
/// holds the missed ones, too.
public final class Marksheet implements AutoCloseable {
    private final List<Row> rows = new ArrayList<>();

    private record Row(String what, String file, String figure, String mark, boolean reached) {
        private Row {
            // Some names of Word files are very long.
            file = file.length() > 42 ? file.substring(0, 41) + "…" : file;
        }

        String line(String form) {
            return form.formatted(what, file, figure, mark, reached ? "" : "  MISSED");
        }
    }

    private Marksheet() {}

    /// Gives tests that want one the sheet of their run: `@ExtendWith(Marksheet.Keeper.class)`.
    public static final class Keeper implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Marksheet.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Marksheet.class))
                    .computeIfAbsent(Marksheet.class, _ -> new Marksheet());
        }
    }

    /// A share or a score.
    public void share(String what, String file, double figure, double least) {
        add(
                what,
                file,
                "%.3f".formatted(figure),
                "at least %.2f".formatted(least),
                figure >= least);
    }

    /// A number of faults.
    public void faults(String what, String file, int many) {
        add(what, file, many == 0 ? "none" : Integer.toString(many), "none", many == 0);
    }

    /// A size or a time.
    public void cost(String what, String file, long figure, long most, String unit) {
        add(what, file, figure + " " + unit, "at most " + most + " " + unit, figure <= most);
    }

    /// Anything.
    ///
    /// @param what such as "Scorer: tables"
    /// @param file empty: of no single one
    public synchronized void add(
            String what, String file, String figure, String mark, boolean reached) {
        rows.add(new Row(what, file, figure, mark, reached));
    }

    @Override
    public synchronized void close() throws IOException {
        rows.sort(Comparator.comparing(Row::what).thenComparing(Row::file));
        var form = "%%-%ds  %%-%ds  %%%ds  %%-%ds%%s";
        form = form.formatted(width(0), width(1), width(2), width(3));
        var table = new StringBuilder("\n");
        table.append(form.formatted("Figure", "File", "Is", "Mark", "").stripTrailing());
        for (var row : rows) table.append('\n').append(row.line(form).stripTrailing());
        long missed = rows.stream().filter(row -> !row.reached).count();
        table.append("\n%d figures, %d missed their mark\n".formatted(rows.size(), missed));
        System.out.println(table);
        var kept = Path.of("target");
        if (Files.isDirectory(kept)) Files.writeString(kept.resolve("marks.txt"), table);
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> List.of(row.what, row.file, row.figure, row.mark).get(column))
                .mapToInt(String::length)
                .reduce(6, Math::max);
    }
}
