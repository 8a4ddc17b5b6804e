package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ItemField;
import org.rubric.programme.State;

class ListWorkItemsTest {
    @TempDir Path home;

    @Test
    void workItemsAreListedAsTextJsonAndTable() throws IOException {
        try (var desk = new Desk(home)) {
            var event = new Event(State.LAST_CALL, "2027-06-01", "SG20", "");
            desk.programme()
                    .change(
                            "Moved",
                            p ->
                                    p.update("Y.IoT-flood", e -> e.after(event))
                                            .update(
                                                    "Y.IoT-flood",
                                                    e ->
                                                            ItemField.EDITORS.write(
                                                                    e, "Ana Silva, A; Bo Li, B")),
                            "Ana");
        }
        var text = run("list", "work-items");
        assertTrue(
                text.contains(
                        "Y.IoT-flood  Requirements of flood sensing gateways  Q4/20  Last Call"
                                + "  AAP  2027-05  Ana Silva, Bo Li"),
                text);
        assertEquals(2, text.lines().count());
        var table = run("list", "work-items", "--format", "csv");
        assertTrue(
                table.startsWith("Name,Title,Question,State,Process,Target,Editors,Number"), table);
        assertTrue(table.contains("\"Ana Silva, Bo Li\""), table);
        var json = run("list", "work-items", "--format", "json");
        assertTrue(json.contains("\"state\":\"Last Call\""), json);
        assertTrue(json.contains("\"process\":\"AAP\""), json);
    }

    private String run(String... words) throws IOException {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (var desk = new Desk(home)) {
            assertEquals(0, new CommandLineFace(desk, stream, stream).run(List.of(words)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
