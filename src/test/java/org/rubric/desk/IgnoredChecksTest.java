package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.rules.Ignored;

/// Ignored checks lie in the store, each draft's apart.
class IgnoredChecksTest {
    @TempDir private Path home;

    @Test
    void comeBackFromTheStoreAndGo() throws IOException {
        var one =
                new Ignored(
                        "REF-02", Id.of("r1"), "0a1b", "It is “cited” — в следующей \n редакции");
        var two = new Ignored("NRM-04", Id.of("p1"), "2c3d", "A quotation");
        try (var desk = new Desk(home)) {
            var checks = new IgnoredChecks(desk.repository(), Id.of("draft"));
            checks.keep(List.of(one, two), "me");
            assertEquals(List.of(one, two), checks.all());
            var other = new IgnoredChecks(desk.repository(), Id.of("other"));
            assertEquals(List.of(), other.all());
        }
        try (var desk = new Desk(home)) {
            var checks = new IgnoredChecks(desk.repository(), Id.of("draft"));
            assertEquals(List.of(one, two), checks.all());
            checks.keep(List.of(two), "me");
            assertEquals(List.of(two), checks.all());
            checks.keep(List.of(), "me");
        }
        try (var desk = new Desk(home)) {
            assertEquals(List.of(), new IgnoredChecks(desk.repository(), Id.of("draft")).all());
        }
    }
}
