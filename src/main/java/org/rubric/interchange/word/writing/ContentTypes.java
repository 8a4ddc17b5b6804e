package org.rubric.interchange.word.writing;

import org.rubric.interchange.word.archive.Markup;

/// Writes which part is of which type (ISO/IEC 29500-2, 10.1.2).
final class ContentTypes {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";

    private ContentTypes() {}

    static void write(boolean comments, boolean source, boolean draft, Markup out) {
        out.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        ending("rels", PACKAGE + "relationships+xml", out);
        ending("xml", "application/xml", out);
        ending("png", "image/png", out);
        ending("jpeg", "image/jpeg", out);
        ending("gif", "image/gif", out);
        ending("bmp", "image/bmp", out);
        ending("tiff", "image/tiff", out);
        ending("emf", "image/x-emf", out);
        ending("wmf", "image/x-wmf", out);
        ending("svg", "image/svg+xml", out);
        ending("bin", "application/octet-stream", out);
        part("/word/document.xml", WORD + "document.main+xml", out);
        part("/word/styles.xml", WORD + "styles+xml", out);
        part("/word/settings.xml", WORD + "settings+xml", out);
        part("/word/numbering.xml", WORD + "numbering+xml", out);
        part("/word/footnotes.xml", WORD + "footnotes+xml", out);
        part("/word/header1.xml", WORD + "header+xml", out);
        if (draft) part("/word/header2.xml", WORD + "header+xml", out);
        part("/word/footer1.xml", WORD + "footer+xml", out);
        part("/word/footer2.xml", WORD + "footer+xml", out);
        if (comments) part("/word/comments.xml", WORD + "comments+xml", out);
        if (comments) part("/" + Threads.PART, WORD + "commentsExtended+xml", out);
        part("/docProps/core.xml", PACKAGE + "core-properties+xml", out);
        part(
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                out);
        if (source)
            part(
                    "/customXml/itemProps1.xml",
                    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                    out);
        out.close();
    }

    private static void ending(String ending, String type, Markup out) {
        out.leaf("Default", "Extension", ending, "ContentType", type);
    }

    private static void part(String name, String type, Markup out) {
        out.leaf("Override", "PartName", name, "ContentType", type);
    }
}
