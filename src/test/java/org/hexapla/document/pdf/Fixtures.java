package org.hexapla.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The documents that LibreOffice made, in the test resources of this package. */
final class Fixtures {

    private Fixtures() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
