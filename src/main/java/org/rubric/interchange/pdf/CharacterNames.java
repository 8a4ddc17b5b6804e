package org.rubric.interchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;

/// The map from glyph to character that lets text be copied and read aloud (ISO 32000-1, 9.10.3).
final class CharacterNames {
    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private CharacterNames() {}

    static byte[] of(Readings readings, Collection<Integer> used) {
        var map =
                new StringBuilder(
                        """
                        /CIDInit/ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                        /CMapName/Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000><FFFF>
                        endcodespacerange
                        """);
        var glyphs = new ArrayList<>(used);
        for (int from = 0; from < glyphs.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, glyphs.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int glyph : glyphs.subList(from, to)) {
                map.append('<').append(HEX.toHexDigits((char) glyph)).append("><");
                for (char unit : Character.toChars(readings.reading(glyph)))
                    map.append(HEX.toHexDigits(unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
