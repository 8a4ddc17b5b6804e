package org.rubric.interchange.pdf;

import org.rubric.interchange.wording.Words;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rubric.typesetting.Imprint.Colophon;

import java.util.List;
import java.util.regex.Pattern;

/// What the file says about itself: the XMP packet (ISO 16684-1) with the claims of both standards,
/// and the older information dictionary with the same words.
final class Metadata {
    static final String PRODUCER = "Rubric";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private Metadata() {}

    /// A title that is never empty; PDF/UA-1, 7.1 wants one.
    static String title(Colophon colophon) {
        var title = clean(colophon.title()).strip();
        return title.isEmpty() ? Words.of("pdf.untitled") : title;
    }

    static String language(Colophon colophon) {
        return isLanguage(colophon.language()) ? colophon.language().strip() : "en";
    }

    /// Whether a tag may stand in a file (RFC 3066; a wrong one makes the file invalid).
    static boolean isLanguage(String tag) {
        return !tag.isEmpty() && LANGUAGE.matcher(tag.strip()).matches();
    }

    static COSDictionary information(Colophon colophon) {
        var entries = new COSDictionary();
        entries.setString(COSName.TITLE, title(colophon));
        if (!colophon.author().isBlank()) entries.setString(COSName.AUTHOR, author(colophon));
        if (!colophon.subject().isBlank()) entries.setString(COSName.SUBJECT, subject(colophon));
        if (!colophon.keywords().isEmpty()) entries.setString(COSName.KEYWORDS, keywords(colophon));
        entries.setString(COSName.CREATOR, PRODUCER);
        entries.setString(COSName.PRODUCER, PRODUCER);
        return entries;
    }

    static String packet(Colophon colophon, Standard standard) {
        var about = new StringBuilder();
        about.append(property("dc:format", "application/pdf"));
        about.append(array("dc:title", "Alt", List.of(title(colophon))));
        about.append(array("dc:language", "Bag", List.of(language(colophon))));
        if (!colophon.author().isBlank())
            about.append(array("dc:creator", "Seq", List.of(author(colophon))));
        if (!colophon.subject().isBlank())
            about.append(array("dc:description", "Alt", List.of(subject(colophon))));
        if (!colophon.keywords().isEmpty()) {
            var words = colophon.keywords().stream().map(Metadata::clean).toList();
            about.append(array("dc:subject", "Bag", words));
            about.append(property("pdf:Keywords", keywords(colophon)));
        }
        about.append(property("pdf:Producer", PRODUCER));
        about.append(property("xmp:CreatorTool", PRODUCER));
        if (isDate(colophon.date()))
            about.append(array("dc:date", "Seq", List.of(colophon.date().strip())));
        return PACKET.replace("MARKS", marks(standard)).replace("ABOUT", about.toString());
    }

    /// What the file claims to be.
    private static String marks(Standard standard) {
        return switch (standard) {
            case A2A -> mark("pdfaid", 2, "conformance", "A") + mark("pdfuaid", 1, "", "") + SCHEMA;
            case A3A -> mark("pdfaid", 3, "conformance", "A") + mark("pdfuaid", 1, "", "") + SCHEMA;
            case A4 -> mark("pdfaid", 4, "rev", "2020") + mark("pdfuaid", 2, "rev", "2024");
            case A4F ->
                    mark("pdfaid", 4, "rev", "2020")
                            + property("pdfaid:conformance", "F")
                            + mark("pdfuaid", 2, "rev", "2024");
            case UNMARKED -> "";
        };
    }

    private static String mark(String prefix, int part, String name, String value) {
        var more = name.isEmpty() ? "" : property(prefix + ":" + name, value);
        return property(prefix + ":part", Integer.toString(part)) + more;
    }

    /// Whether a date may stand in a packet: a year, a month of it or a day (ISO 16684-1, 8.2.1).
    static boolean isDate(String date) {
        return date.strip().matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    }

    private static String author(Colophon colophon) {
        return clean(colophon.author());
    }

    private static String subject(Colophon colophon) {
        return clean(colophon.subject());
    }

    private static String keywords(Colophon colophon) {
        return clean(String.join(", ", colophon.keywords()));
    }

    private static String property(String name, String value) {
        return "<%s>%s</%s>\n".formatted(name, escaped(value), name);
    }

    private static String array(String name, String kind, List<String> values) {
        var items = new StringBuilder();
        var language = kind.equals("Alt") ? " xml:lang=\"x-default\"" : "";
        for (var value : values)
            items.append("<rdf:li%s>%s</rdf:li>".formatted(language, escaped(value)));
        return "<%s><rdf:%s>%s</rdf:%s></%s>\n".formatted(name, kind, items, kind, name);
    }

    private static String escaped(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Without characters that XML 1.0 cannot hold.
    private static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .map(c -> c < ' ' ? ' ' : c)
                .filter(c -> c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            ABOUTMARKS</rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    /// PDF/A-2 and 3 want every schema explained that they do not know (ISO 19005-2, 6.6.2.3).
    private static final String SCHEMA =
            """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;
}
