package org.rubric.desk;

import java.io.IOException;
import java.io.InputStream;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.BundleFormat;

/// The sample that comes with the program: a draft with one error and two warnings in it.
public final class Sample {
    private Sample() {}

    /// Draft new Recommendation ITU-T Y.IoT-flood, as it was posted before the sample meeting.
    public static Document draft() {
        try (var in = resource("/sample/Y.IoT-flood.json")) {
            return BundleFormat.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("The sample draft cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        var in = Sample.class.getResourceAsStream(name);
        if (in == null) throw new IllegalArgumentException("Not part of the program: " + name);
        return in;
    }
}
