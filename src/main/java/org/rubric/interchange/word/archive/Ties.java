package org.rubric.interchange.word.archive;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a part that is being written points to (ISO/IEC 29500-2, 9.3). Written once the part is.
public final class Ties {
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public static final String SPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String[]> rows = new LinkedHashMap<>();

    /// The id of a part beside this one.
    public String part(String type, String target) {
        return id(type, target, false);
    }

    /// The id of an address outside.
    public String address(String target) {
        return id("hyperlink", target, true);
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private String id(String type, String target, boolean outside) {
        return ids.computeIfAbsent(
                type + " " + target,
                _ -> {
                    var id = "rId" + (rows.size() + 1);
                    rows.put(id, new String[] {type, target, outside ? "External" : ""});
                    return id;
                });
    }

    public void write(Markup out) {
        out.open("Relationships", "xmlns", SPACE);
        rows.forEach(
                (id, row) -> {
                    var type = row[0].contains(":") ? row[0] : TYPES + row[0];
                    if (row[2].isEmpty())
                        out.leaf("Relationship", "Id", id, "Type", type, "Target", row[1]);
                    else
                        out.leaf(
                                "Relationship",
                                "Id",
                                id,
                                "Type",
                                type,
                                "Target",
                                row[1],
                                "TargetMode",
                                row[2]);
                });
        out.close();
    }
}
