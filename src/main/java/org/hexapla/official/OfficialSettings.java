package org.hexapla.official;

import java.util.List;
import java.util.Set;

/**
 * Where official documents are, and how they are asked for.
 *
 * @param address where they are
 * @param hosts the hosts that a redirect may lead to besides the address's own
 * @param formats the formats in the order in which they are tried
 * @param headers what each request says of itself
 * @param patience how long a server is waited for
 * @param size the largest file that is taken, in bytes
 */
public record OfficialSettings(
        AddressPattern address,
        Set<String> hosts,
        List<DocumentFormat> formats,
        RequestHeaders headers,
        Patience patience,
        long size) {

    public static final String ADDRESS =
            "https://documents.un.org/api/symbol/access?s=SYMBOL&l=LANGUAGE&t=FORMAT";
    public static final String HOSTS = "documents.un.org,docs.un.org,undocs.org";
    public static final String FORMATS = "docx,doc,pdf";
    public static final String SIZE = "8M";

    private static final long STANDARD_SIZE = 8L << 20;

    /**
     * @throws IllegalArgumentException when there is no format, or no file is small enough
     */
    public OfficialSettings {
        hosts = Set.copyOf(hosts);
        formats = List.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("there must be one format or more");
        }
        if (size < 1 || size > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("the largest file must have from 1 byte to 2 GB");
        }
    }

    /** The United Nations' Official Document System. */
    public static OfficialSettings standard() {
        return new OfficialSettings(
                new AddressPattern(ADDRESS),
                Set.of(HOSTS.split(",")),
                List.of(DocumentFormat.DOCX, DocumentFormat.DOC, DocumentFormat.PDF),
                RequestHeaders.standard(),
                Patience.standard(),
                STANDARD_SIZE);
    }
}
