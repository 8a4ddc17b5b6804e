package org.rubric.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.desk.Desk;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Preview;
import org.rubric.desk.register.TableJob;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;

/// What a table of that many rows costs on its way into a register, in ms of CPU of the thread:
/// read and guessed, compared, applied; in ms by the clock until it is on disk; and the heap after
/// it. It makes a store of its own in the folder for temporary files.
record RegisterCost(int rows, long read, long compared, long applied, long kept, long heap) {

    static void main() throws IOException {
        for (int rows : List.of(1_000, 20_000, 99_000)) {
            of(rows);
            System.out.println(of(rows));
        }
        var file = Files.createTempFile("rows", ".csv");
        write(file, 1_000_000);
        long before = cpu();
        try {
            TableFiles.read(file);
        } catch (IOException e) {
            System.out.println((cpu() - before) + " ms: " + e.getMessage());
        }
        Files.delete(file);
    }

    static RegisterCost of(int rows) throws IOException {
        var home = Files.createTempDirectory("register-cost");
        var file = home.resolve("rows.csv");
        write(file, rows);
        try (var desk = new Desk(home.resolve("store"))) {
            long start = cpu();
            var table = TableFiles.read(file);
            var form = form();
            var columns = Guess.of(table, form);
            long read = cpu();
            var preview = compared(desk.catalogue(), table, columns, form);
            long compared = cpu();
            preview.after(desk.catalogue(), false);
            long applied = cpu();
            long clock = System.nanoTime();
            desk.knowledge()
                    .change("rows", c -> preview.after(c, false), "bench")
                    .toCompletableFuture()
                    .join();
            long kept = (System.nanoTime() - clock) / 1_000_000;
            return new RegisterCost(
                    rows, read - start, compared - read, applied - compared, kept, held());
        }
    }

    private static Preview compared(
            Catalogue now, Table table, Columns columns, Form<Recommendation> form) {
        return new TableJob<>(table, columns, form, Provenance.of("bench")).run(now);
    }

    @SuppressWarnings("unchecked")
    private static Form<Recommendation> form() {
        return (Form<Recommendation>) Forms.card("recommendations").orElseThrow();
    }

    private static void write(Path file, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("Number,Title,Date,Status,Question\n");
            for (int i = 0; i < rows; i++)
                out.write(
                        "X."
                                + (100_000 + i)
                                + ",\"Requirements of the sensing gateway no. "
                                + i
                                + ", with all it needs\",2020-06,In force,Q4/20\n");
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static long held() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
