package org.hexapla.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a PostgreSQL is and how to get in.
 *
 * @param url its JDBC URL
 * @param user the user's name, or an empty text where the URL or other settings hold it
 * @param password the user's password, likewise
 */
public record DatabaseAddress(String url, String user, String password) {

    private static final String JDBC = "jdbc:postgresql:";

    /**
     * The address that a setting names.
     *
     * @param setting a JDBC URL, or {@code postgresql://user:password@host:port/database} with or
     *     without user, password and port
     * @throws StartFailedException when it is neither
     */
    public static DatabaseAddress of(String setting) throws StartFailedException {
        String text = setting.strip();
        if (text.startsWith(JDBC)) {
            return new DatabaseAddress(text, "", "");
        }
        try {
            URI uri = new URI(text);
            boolean postgres =
                    "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (postgres && uri.getHost() != null) {
                return of(uri);
            }
        } catch (URISyntaxException notAnAddress) {
            // answered below: the reason could show a password
        }
        throw new StartFailedException(
                "HEXAPLA_DATABASE_URL is neither of the form jdbc:postgresql://host/database nor"
                        + " postgresql://user:password@host/database.");
    }

    private static DatabaseAddress of(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String userInfo = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        int colon = userInfo.indexOf(':');
        return new DatabaseAddress(
                JDBC + "//" + uri.getHost() + port + uri.getRawPath() + query,
                colon < 0 ? userInfo : userInfo.substring(0, colon),
                colon < 0 ? "" : userInfo.substring(colon + 1));
    }

    /** The same as settings of Quarkus. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.datasource.jdbc.url", url);
        if (!user.isEmpty()) {
            settings.put("quarkus.datasource.username", user);
        }
        if (!password.isEmpty()) {
            settings.put("quarkus.datasource.password", password);
        }
        return settings;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
