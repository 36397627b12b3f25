package no.retning.formats.word;

import no.retning.formats.xml.XmlWriter;

/** What all parts of a file share. */
final class WordParts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private WordParts() {}

    /** An element that says one thing. */
    static void value(XmlWriter xml, String name, String value) {
        xml.element(name, one -> one.attribute("w:val", value));
    }
}
