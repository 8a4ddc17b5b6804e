package org.rubric.desk.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rubric.document.Document;
import org.rubric.document.MeetingHeader;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.typesetting.Look;

/// A Word file of a draft as somebody edits it: its parts are texts.
final class Posted {
    private final Map<String, byte[]> parts = new TreeMap<>();

    private Posted() {}

    static Posted of(Document draft) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WordExporter().write(draft, Look.DRAFT, bytes, Progress.NONE);
        return of(bytes.toByteArray());
    }

    /// A Word file that was written before.
    static Posted of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    private static Posted of(byte[] bytes) throws IOException {
        var posted = new Posted();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                posted.parts.put(entry.getName(), zip.readAllBytes());
        }
        return posted;
    }

    /// The same draft from somebody.
    static Document from(Document draft, String source) {
        var front = draft.front();
        var is = front.header();
        var header =
                new MeetingHeader(
                        is.banner(), is.number(), is.sitting(), source, is.purpose(), is.liaison());
        return draft.withFront(front.withHeader(header));
    }

    String text() {
        return part("word/document.xml");
    }

    String part(String name) {
        return new String(parts.get(name), UTF_8);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Posted with(String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
        return this;
    }

    Posted without(String name) {
        parts.remove(name);
        return this;
    }

    /// The document's own part becomes another; one that stays the same is a mistake of the test.
    Posted edited(UnaryOperator<String> edit) {
        var before = text();
        var after = edit.apply(before);
        if (after.equals(before)) throw new IllegalArgumentException("Nothing was edited");
        return with("word/document.xml", after);
    }

    Posted savedBy(String name) {
        return with(
                "docProps/core.xml",
                part("docProps/core.xml")
                        .replace(
                                "</cp:coreProperties>",
                                "<cp:lastModifiedBy>"
                                        + name
                                        + "</cp:lastModifiedBy></cp:coreProperties>"));
    }

    Path in(Path folder, String name) throws IOException {
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
