package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The size budget: small files and small methods, the outliers printed.
class SizeTest {
    private record Sized(String name, int lines) {}

    @Test
    void filesStayWithinTheBudget() throws IOException {
        var files = new ArrayList<Sized>();
        try (var all = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : all.filter(f -> f.toString().endsWith(".java")).toList())
                files.add(
                        new Sized(file.getFileName().toString(), Files.readAllLines(file).size()));
        }
        report("file", files);
        assertEquals(List.of(), files.stream().filter(f -> f.lines() > 400).toList());
        assertTrue(at(files, 95) <= 250, "95th percentile of files is " + at(files, 95));
        assertTrue(at(files, 50) <= 70, "median file is " + at(files, 50));
    }

    @Test
    void methodsStayWithinTheBudget() throws IOException {
        var methods = new ArrayList<Sized>();
        try (var all = Files.walk(Path.of("target", "classes", "org", "rubric"))) {
            for (var file : all.filter(f -> f.toString().endsWith(".class")).toList()) {
                var model = ClassFile.of().parse(file);
                for (var method : model.methods())
                    if (!method.methodName().stringValue().startsWith("<"))
                        methods.add(
                                new Sized(
                                        file.getFileName() + "#" + method.methodName(),
                                        lines(method)));
            }
        }
        report("method", methods);
        assertEquals(List.of(), methods.stream().filter(m -> m.lines() > 60).toList());
        assertTrue(at(methods, 95) <= 25, "95th percentile of methods is " + at(methods, 95));
    }

    private static int lines(MethodModel method) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        if (method.code().isEmpty()) return 1;
        for (var element : method.code().get())
            if (element instanceof LineNumber number) {
                first = Math.min(first, number.line());
                last = Math.max(last, number.line());
            }
        return last == 0 ? 1 : last - first + 1;
    }

    private static int at(List<Sized> all, int percent) {
        var sorted = all.stream().mapToInt(Sized::lines).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void report(String what, List<Sized> all) {
        System.out.printf(
                "%s: %d, median %d, p95 %d, largest %s%n",
                what,
                all.size(),
                at(all, 50),
                at(all, 95),
                all.stream()
                        .sorted(Comparator.comparingInt(Sized::lines).reversed())
                        .limit(5)
                        .map(s -> s.name() + " " + s.lines())
                        .toList());
    }
}
