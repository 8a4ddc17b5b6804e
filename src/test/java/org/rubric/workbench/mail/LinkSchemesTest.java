package org.rubric.workbench.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinkSchemesTest {
    @Test
    void onlyPagesMailsAndFilesAreOpened() {
        assertTrue(SystemOpener.fits("https://www.itu.int/"));
        assertTrue(SystemOpener.fits("mailto:ana@example.org?subject=x"));
        assertTrue(SystemOpener.fits("file:///tmp/a.pdf"));
        assertFalse(SystemOpener.fits("javascript:alert(1)"));
        assertFalse(SystemOpener.fits("ms-word:ofe|u|https://example.org/x.docm"));
        assertFalse(SystemOpener.fits("smb://example.org/x"));
        assertFalse(SystemOpener.fits("--help"));
        assertFalse(new SystemOpener().test("search-ms:query=x"));
    }
}
