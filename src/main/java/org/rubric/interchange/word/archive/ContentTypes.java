package org.rubric.interchange.word.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Which media type each part has.
record ContentTypes(Map<String, String> byExtension, Map<String, String> byName) {

    static ContentTypes read(Xml xml) throws IOException {
        var byExtension = new HashMap<String, String>();
        var byName = new HashMap<String, String>();
        xml.root(
                _ ->
                        xml.children(
                                name -> {
                                    var type = xml.attribute("ContentType");
                                    if (name.endsWith("Default"))
                                        byExtension.put(low(xml.attribute("Extension")), type);
                                    if (name.endsWith("Override"))
                                        byName.put(low(xml.attribute("PartName")), type);
                                }));
        return new ContentTypes(byExtension, byName);
    }

    /// Empty when none is declared.
    String of(String part) {
        var own = byName.get("/" + low(part));
        if (own != null) return own;
        var extension = low(part.substring(part.lastIndexOf('.') + 1));
        return byExtension.getOrDefault(extension, "");
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
