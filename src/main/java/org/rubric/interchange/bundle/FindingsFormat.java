package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;

/// Findings for other programs: plain JSON, or SARIF 2.1.0 (OASIS) for tools that show results of
/// checks.
public final class FindingsFormat {
    private FindingsFormat() {}

    /// Writes `[{"code":…,"severity":…,"place":…,"block":…,"message":…}]`. The stream stays open.
    ///
    /// @param place words for a block's place, such as "6.1 General"
    public static void json(List<Finding> findings, Function<Id, String> place, OutputStream stream)
            throws IOException {
        Json.write(
                stream,
                out -> {
                    out.writeStartArray();
                    for (var finding : findings) {
                        out.writeStartObject();
                        out.writeStringField("code", finding.code());
                        out.writeStringField("severity", word(finding.severity()));
                        out.writeStringField("place", place.apply(finding.place()));
                        out.writeStringField("block", finding.place().value());
                        out.writeStringField("message", finding.message());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
    }

    /// Writes one SARIF run. The stream stays open.
    ///
    /// @param file what was checked, as the user named it
    public static void sarif(
            List<Finding> findings,
            Function<Id, String> place,
            String file,
            String version,
            OutputStream stream)
            throws IOException {
        Json.write(
                stream,
                out -> {
                    out.writeStartObject();
                    out.writeStringField("version", "2.1.0");
                    out.writeStringField(
                            "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                    out.writeArrayFieldStart("runs");
                    out.writeStartObject();
                    tool(out, version);
                    out.writeArrayFieldStart("results");
                    for (var finding : findings) result(out, finding, place, file);
                    out.writeEndArray();
                    out.writeEndObject();
                    out.writeEndArray();
                    out.writeEndObject();
                });
    }

    private static void tool(JsonGenerator out, String version) throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "Rubric");
        out.writeStringField("version", version);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void result(
            JsonGenerator out, Finding finding, Function<Id, String> place, String file)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", finding.code());
        out.writeStringField("level", word(finding.severity()));
        out.writeObjectFieldStart("message");
        out.writeStringField("text", finding.message());
        out.writeEndObject();
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", file);
        out.writeEndObject();
        out.writeEndObject();
        out.writeArrayFieldStart("logicalLocations");
        out.writeStartObject();
        out.writeStringField("name", place.apply(finding.place()));
        out.writeStringField("fullyQualifiedName", finding.place().value());
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
