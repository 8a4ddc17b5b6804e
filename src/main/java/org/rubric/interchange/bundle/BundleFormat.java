package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonToken;

import org.rubric.document.Document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A whole draft as JSON: `{"rubric":1,"document":{…}}`. What is written is read back equal, block
/// for block.
///
/// Reading takes anything that claims to be such a file; what it cannot trust ends in an
/// `IOException` with one sentence and the line.
public final class BundleFormat {
    /// Raised when a later reading of the same bytes would mean something else.
    private static final int VERSION = 1;

    private static final BundleFormat INSIDE = new BundleFormat(new Inside());

    private final Shape document;

    private BundleFormat(MediaShape media) {
        document = Shapes.of(Document.class, media);
    }

    /// A format that keeps the bytes of pictures on a shelf and names them by digest.
    public static BundleFormat beside(Shelf shelf) {
        return new BundleFormat(new Beside(shelf));
    }

    /// Writes the draft with its pictures inside. The stream stays open.
    public static void write(Document draft, OutputStream out) throws IOException {
        INSIDE.put(draft, out);
    }

    /// Reads a draft with its pictures inside. The stream stays open.
    public static Document read(InputStream in) throws IOException {
        return INSIDE.take(in);
    }

    /// Writes the draft in this format. The stream stays open.
    public void put(Document draft, OutputStream stream) throws IOException {
        Json.write(
                stream,
                out -> {
                    out.writeStartObject();
                    out.writeNumberField("rubric", VERSION);
                    out.writeFieldName("document");
                    document.write(draft, out);
                    out.writeEndObject();
                });
    }

    /// Reads a draft in this format. The stream stays open.
    public Document take(InputStream stream) throws IOException {
        return Json.read(
                stream,
                in -> {
                    Trouble.expect(in, JsonToken.START_OBJECT, "json.draft");
                    Json.member(in, "rubric");
                    if (in.currentToken() != JsonToken.VALUE_NUMBER_INT
                            || in.getIntValue() != VERSION)
                        throw new IOException(Trouble.words("json.newer"));
                    Json.member(in, "document");
                    var draft = (Document) document.read(in);
                    in.nextToken();
                    Trouble.expect(in, JsonToken.END_OBJECT, "json.draft.end");
                    return draft;
                });
    }
}
