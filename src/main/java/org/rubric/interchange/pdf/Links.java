package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.rubric.document.Id;
import org.rubric.typesetting.Mark;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Destinations by name and the links that lead to them or out of the file.
///
/// Every Id has a named destination, so that other documents can point at it (`file.pdf#id`). It
/// knows the place on the page and the element of the structure that stands there.
final class Links {
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "ftp", "ftps", "tel", "urn", "doi");
    private static final COSName GO_TO = COSName.getPDFName("GoTo");
    private static final COSName STRUCTURE = COSName.getPDFName("SD");
    private static final int PRINTED = 4;

    private final Map<String, COSDictionary> places = new HashMap<>();
    private final Map<String, COSDictionary> landed = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// Takes note of a destination; of two for the same Id the first counts.
    void learn(Sheet.Place place, COSDictionary page, double height, StructureTree tree) {
        var name = place.target().value();
        if (places.containsKey(name)) return;
        var destination = new COSDictionary();
        destination.setItem(COSName.D, view(page, place, height));
        if (place.element() >= 0) {
            var node = tree.node(place.element());
            destination.setItem(STRUCTURE, view(node, place, height));
            landed.put(name, node);
            numbers.put(name, place.element());
        }
        places.put(name, destination);
    }

    /// Makes a destination known by a further name, unless something has that name already.
    void also(String name, Id target) {
        var place = places.get(target.value());
        if (place != null && !name.isEmpty()) places.putIfAbsent(name, place);
    }

    /// The annotation of a hotspot; empty when it leads nowhere, or where a reader should not be
    /// sent.
    Optional<COSDictionary> annotation(Mark.Hotspot hotspot, double height) {
        Optional<COSDictionary> action =
                hotspot.target().isEmpty() ? outside(hotspot.uri()) : inside(hotspot.target());
        return action.map(
                go -> {
                    var annotation = new COSDictionary();
                    annotation.setItem(COSName.TYPE, COSName.ANNOT);
                    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
                    annotation.setItem(COSName.RECT, Attributes.rectangle(hotspot.box(), height));
                    annotation.setItem(COSName.BORDER, COSArray.ofCOSIntegers(List.of(0, 0, 0)));
                    annotation.setInt(COSName.F, PRINTED);
                    annotation.setString(COSName.CONTENTS, words(hotspot));
                    annotation.setItem(COSName.A, go);
                    return annotation;
                });
    }

    /// Whether there is such a destination.
    boolean knows(Id target) {
        return places.containsKey(target.value());
    }

    /// The element that stands at a destination.
    Optional<COSDictionary> element(Id target) {
        return Optional.ofNullable(landed.get(target.value()));
    }

    /// The number of the element to which a hotspot leads; -1: none.
    int landing(Mark.Hotspot hotspot) {
        return numbers.getOrDefault(hotspot.target(), -1);
    }

    /// The name tree of all destinations.
    COSDictionary names() {
        return KeyedTree.ofNames(new TreeMap<String, COSBase>(places));
    }

    private Optional<COSDictionary> inside(String target) {
        if (!places.containsKey(target)) return Optional.empty();
        var action = action(GO_TO);
        action.setItem(COSName.D, new COSString(target));
        var structure = places.get(target).getDictionaryObject(STRUCTURE);
        if (structure != null) action.setItem(STRUCTURE, structure);
        return Optional.of(action);
    }

    private static Optional<COSDictionary> outside(String uri) {
        try {
            var parsed = new URI(uri.strip().replace(" ", "%20"));
            var scheme = parsed.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                return Optional.empty();
            var action = action(COSName.URI);
            action.setItem(COSName.URI, new COSString(parsed.toASCIIString()));
            return Optional.of(action);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static COSDictionary action(COSName kind) {
        var action = new COSDictionary();
        action.setDirect(true);
        action.setItem(COSName.S, kind);
        return action;
    }

    private static String words(Mark.Hotspot hotspot) {
        if (!hotspot.words().isBlank()) return hotspot.words();
        return hotspot.uri().isEmpty() ? hotspot.target() : hotspot.uri();
    }

    /// `[page /XYZ left top null]`: there, at the zoom the reader has.
    private static COSArray view(COSDictionary at, Sheet.Place place, double height) {
        var view = new COSArray();
        view.add(at);
        view.add(COSName.getPDFName("XYZ"));
        view.add(COSInteger.get(Math.round(place.x())));
        view.add(COSInteger.get((long) Math.ceil(height - place.y())));
        view.add(COSNull.NULL);
        return view;
    }
}
