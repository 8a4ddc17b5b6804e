package org.rubric.desk.meeting.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// Word files of a meeting as members send them: copies of the posted text with insertions and
/// deletions that Word recorded, and texts of their own.
public final class MeetingFiles {
    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts = new TreeMap<>();

    private MeetingFiles() {}

    /// As this program posts it.
    public static MeetingFiles of(Document text, Look look) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WordExporter().write(text, look, bytes, Progress.NONE);
        var files = new MeetingFiles();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.parts.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    /// As another program would have written it: nothing of ours is in it.
    public MeetingFiles foreign() {
        parts.keySet().removeIf(name -> name.startsWith("customXml/"));
        var rels = "word/_rels/document.xml.rels";
        text(rels, text(rels).replaceAll("<Relationship [^>]*customXml[^>]*/>", ""));
        text(BODY, text(BODY).replaceAll("<w:bookmark(Start|End)[^>]*/>", ""));
        return this;
    }

    private String text(String part) {
        return new String(parts.get(part), UTF_8);
    }

    private void text(String part, String text) {
        parts.put(part, text.getBytes(UTF_8));
    }

    private MeetingFiles edit(UnaryOperator<String> edit) {
        var before = text(BODY);
        var after = edit.apply(before);
        if (before.equals(after)) throw new IllegalArgumentException("Nothing was edited");
        text(BODY, after);
        return this;
    }

    /// Somebody put other words, and Word recorded it.
    ///
    /// @param around a stretch of one run that stands once
    /// @param before in that stretch; empty: nothing goes
    public MeetingFiles tracked(String around, String before, String after, String author) {
        return edit(
                body -> {
                    var run =
                            Pattern.compile(
                                    "<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>([^<]*"
                                            + Pattern.quote(around)
                                            + "[^<]*)</w:t></w:r>");
                    var match = run.matcher(body);
                    if (!match.find()) throw new IllegalArgumentException("No " + around);
                    var look = match.group(1) == null ? "" : match.group(1);
                    var text = match.group(2);
                    int at = text.indexOf(around) + around.indexOf(before);
                    if (before.isEmpty()) at = text.indexOf(around) + around.length();
                    var with =
                            run(look, "t", text.substring(0, at))
                                    + (before.isEmpty()
                                            ? ""
                                            : mark("del", author, run(look, "delText", before)))
                                    + (after.isEmpty()
                                            ? ""
                                            : mark("ins", author, run(look, "t", after)))
                                    + run(look, "t", text.substring(at + before.length()));
                    return body.substring(0, match.start()) + with + body.substring(match.end());
                });
    }

    private static String run(String look, String kind, String words) {
        if (words.isEmpty()) return "";
        return "<w:r>%s<w:%s xml:space=\"preserve\">%s</w:%s></w:r>"
                .formatted(look, kind, words, kind);
    }

    private static String mark(String kind, String author, String what) {
        return "<w:%s w:id=\"901\" w:author=\"%s\" w:date=\"2027-01-11T10:00:00Z\">%s</w:%s>"
                .formatted(kind, author, what, kind);
    }

    /// A whole paragraph went, and Word recorded it.
    public MeetingFiles deleted(String words, String author) {
        return edit(
                body -> {
                    int at = body.indexOf(words);
                    int start =
                            Math.max(body.lastIndexOf("<w:p>", at), body.lastIndexOf("<w:p ", at));
                    int end = body.indexOf("</w:p>", at) + "</w:p>".length();
                    var gone =
                            body.substring(start, end)
                                    .replaceAll(
                                            "<w:t( [^>]*)?>", "<w:delText xml:space=\"preserve\">")
                                    .replace("</w:t>", "</w:delText>");
                    var sign = mark("del", author, "").replaceAll("></w:del>", "/>");
                    gone =
                            gone.replaceAll(
                                    "<w:r>.*</w:r>",
                                    Matcher.quoteReplacement(mark("del", author, runs(gone))));
                    gone =
                            gone.contains("</w:pPr>")
                                    ? gone.replaceFirst(
                                            "</w:pPr>", "<w:rPr>" + sign + "</w:rPr></w:pPr>")
                                    : gone.replaceFirst(
                                            "(<w:p[^>]*>)",
                                            "$1<w:pPr><w:rPr>" + sign + "</w:rPr></w:pPr>");
                    return body.substring(0, start) + gone + body.substring(end);
                });
    }

    private static String runs(String paragraph) {
        int from = paragraph.indexOf("<w:r>");
        return paragraph.substring(from, paragraph.lastIndexOf("</w:r>") + "</w:r>".length());
    }

    /// Paragraphs that came before the heading of those words, and Word recorded it.
    ///
    /// @param style of each and its words: "Heading1|7\tSecurity"
    public MeetingFiles inserted(String heading, String author, String... styled) {
        return edit(
                body -> {
                    int at = body.indexOf(">" + heading + "<");
                    int start =
                            Math.max(body.lastIndexOf("<w:p>", at), body.lastIndexOf("<w:p ", at));
                    var more = new StringBuilder();
                    for (var each : styled) {
                        var parts = each.split("\\|", 2);
                        var sign = mark("ins", author, "").replaceAll("></w:ins>", "/>");
                        var words = parts[1].replace("\t", "</w:t><w:tab/><w:t>");
                        more.append("<w:p><w:pPr>")
                                .append(
                                        parts[0].isEmpty()
                                                ? ""
                                                : "<w:pStyle w:val=\"" + parts[0] + "\"/>")
                                .append("<w:rPr>")
                                .append(sign)
                                .append("</w:rPr></w:pPr>")
                                .append(mark("ins", author, run("", "t", words)))
                                .append("</w:p>");
                    }
                    return body.substring(0, start) + more + body.substring(start);
                });
    }

    public Path in(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
