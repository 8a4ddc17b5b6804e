package org.rubric.interchange.word.style;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.rubric.interchange.word.archive.Xml;

/// The styles of a document, each with what it inherits (ISO/IEC 29500-1, 17.7).
public final class StyleMap {
    private final Map<String, Stated> stated = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private String standard = "";
    private String language = "";

    private StyleMap() {}

    /// A style with everything it inherits.
    ///
    /// @param name empty for a style that is not defined
    /// @param role what it means in the sector's templates
    public record Style(String id, String name, Role role, ParagraphLook paragraph, RunLook run) {}

    private record Stated(String id, String name, String base, ParagraphLook p, RunLook r) {}

    /// No styles at all.
    public static StyleMap none() {
        return new StyleMap();
    }

    /// Reads styles.xml.
    public static StyleMap read(Xml xml) throws IOException {
        var map = new StyleMap();
        xml.root(_ -> xml.children(name -> map.element(name, xml)));
        return map;
    }

    /// The style of that id; for an empty or unknown id the standard one.
    public Style of(String id) {
        var known = resolved.get(id);
        if (known != null) return known;
        var key = stated.containsKey(id) ? id : standard;
        var style = resolve(key, new HashSet<>());
        if (resolved.size() < 10_000) resolved.put(id, style);
        return style;
    }

    /// What a character style says; nothing for an unknown one.
    public RunLook characters(String id) {
        return id.isEmpty() || !stated.containsKey(id) ? RunLook.NONE : of(id).run();
    }

    /// The language that the document states for its text; empty: none.
    public String language() {
        var own = of("").run().language();
        return own.isEmpty() ? language : own;
    }

    private Style resolve(String id, HashSet<String> seen) {
        var own = stated.get(id);
        if (own == null || !seen.add(id))
            return new Style("", "", Role.of(""), ParagraphLook.NONE, RunLook.NONE);
        var base = resolve(own.base, seen);
        var role = Role.of(own.name);
        return new Style(
                id,
                own.name,
                role.known() ? role : inherited(base, own.p),
                own.p.over(base.paragraph()),
                own.r.over(base.run()));
    }

    /// A style based on a heading that states body text as its level is no heading.
    private static Role inherited(Style base, ParagraphLook own) {
        var role = base.role();
        if (role.kind() == Role.Kind.HEADING) {
            if (own.outline() > 8) return Role.PLAIN;
            if (own.outline() >= 0) return new Role(Role.Kind.HEADING, own.outline() + 1);
        }
        return role;
    }

    private void element(String name, Xml xml) throws IOException {
        if (name.equals("w:style")) style(xml);
        if (name.equals("w:docDefaults")) xml.children(_ -> xml.children(_ -> defaults(xml)));
    }

    private void defaults(Xml xml) throws IOException {
        if (!xml.name().equals("w:rPr")) return;
        language = RunLook.read(xml).language();
    }

    private void style(Xml xml) throws IOException {
        var id = xml.attribute("styleId");
        boolean paragraph = xml.attribute("type").equals("paragraph");
        if (paragraph && xml.attribute("default").equals("1")) standard = id;
        var part =
                new Object() {
                    String name = "";
                    String base = "";
                    ParagraphLook p = ParagraphLook.NONE;
                    RunLook r = RunLook.NONE;
                };
        xml.children(
                element -> {
                    switch (element) {
                        case "w:name" -> part.name = xml.attribute("val");
                        case "w:basedOn" -> part.base = xml.attribute("val");
                        case "w:pPr" -> part.p = ParagraphLook.read(xml);
                        case "w:rPr" -> part.r = RunLook.read(xml);
                        default -> {}
                    }
                });
        stated.put(id, new Stated(id, part.name, part.base, part.p, part.r));
    }
}
