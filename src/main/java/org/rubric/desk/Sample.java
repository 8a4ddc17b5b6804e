package org.rubric.desk;

import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.CatalogueFormat;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;

import java.io.IOException;
import java.io.InputStream;

/// The sample that comes with the program: a draft with one error and two warnings in it, and the
/// meeting that discussed it.
public final class Sample {
    /// The name of the sample draft in the store.
    public static final String DRAFT = "Y.IoT-flood";

    private Sample() {}

    /// Draft new Recommendation ITU-T Y.IoT-flood, as it was posted before the sample meeting.
    public static Document draft() {
        try (var in = resource("/sample/Y.IoT-flood.json")) {
            return BundleFormat.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("The sample draft cannot be read", e);
        }
    }

    /// The Q4/20 Rapporteur Group e-meeting of 19 January 2027, with two documents still without a
    /// conclusion.
    public static Meeting meeting() {
        try (var in = resource("/sample/meeting.json")) {
            return ValueFormat.of(Meeting.class).take(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("The sample meeting cannot be read", e);
        }
    }

    /// What ships about the study group.
    public static Catalogue catalogue() {
        try (var in = resource("/catalogue/sg20.json")) {
            return CatalogueFormat.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("The catalogue of SG20 cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        var in = Sample.class.getResourceAsStream(name);
        if (in == null) throw new IllegalArgumentException("Not part of the program: " + name);
        return in;
    }
}
