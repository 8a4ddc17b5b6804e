package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.rubric.typesetting.Page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Page labels (ISO 32000-1, 12.4.2) from the printed folios, so that "page iv" in a reader is the
/// page that says iv.
final class PageLabels {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([1-9][0-9]{0,7})");
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private PageLabels() {}

    static COSDictionary of(List<Page> pages) {
        var ranges = new COSArray();
        PageLabel before = null;
        for (int i = 0; i < pages.size(); i++) {
            var label = label(pages.get(i).folio());
            if (before == null || !label.follows(before)) {
                ranges.add(COSInteger.get(i));
                ranges.add(label.range());
            }
            before = label;
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, ranges);
        return tree;
    }

    private static PageLabel label(String folio) {
        int roman = roman(folio);
        if (roman > 0) return new PageLabel("", "r", roman);
        var numbered = NUMBERED.matcher(folio);
        if (!numbered.matches()) return new PageLabel(folio, "", 0);
        return new PageLabel(numbered.group(1), "D", Integer.parseInt(numbered.group(2)));
    }

    /// Value of a lower-case Roman number; 0: it is none.
    private static int roman(String folio) {
        int value = 0;
        var rest = folio;
        for (int i = 0; i < ROMAN.length; i++)
            while (rest.startsWith(ROMAN[i])) {
                value += VALUES[i];
                rest = rest.substring(ROMAN[i].length());
            }
        return rest.isEmpty() && roman(value).equals(folio) ? value : 0;
    }

    private static String roman(int value) {
        var text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++)
            for (; rest >= VALUES[i]; rest -= VALUES[i]) text.append(ROMAN[i]);
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
