package org.hexapla.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.official.AddressPattern;
import org.hexapla.official.DocumentFormat;
import org.hexapla.official.OfficialSettings;
import org.hexapla.official.Patience;
import org.hexapla.official.RequestHeaders;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * Where official texts come from. Each option is also a variable of the environment, the same that
 * the server reads; what nobody needs to change in one call is an option that isn't shown.
 */
final class OfficialOptions {

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${HEXAPLA_OFFICIAL_ADDRESS:-" + OfficialSettings.ADDRESS + "}",
            description = {
                "Where they are: an address in which SYMBOL, LANGUAGE and FORMAT stand for what is"
                        + " asked for; default: the United Nations'."
            })
    private String address = OfficialSettings.ADDRESS;

    @Option(
            names = "--pause",
            paramLabel = "TIME",
            defaultValue = "${HEXAPLA_OFFICIAL_PAUSE:-" + Patience.PAUSE + "}",
            description = "The pause between two requests: 2s, 500ms; default: 2s.")
    private String pause = Patience.PAUSE;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "${HEXAPLA_OFFICIAL_ATTEMPTS:-" + Patience.ATTEMPTS + "}",
            description = "How often a file is asked for before it counts as failed; default: 5.")
    private int attempts = 5;

    @Option(
            names = "--hosts",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_HOSTS:-" + OfficialSettings.HOSTS + "}")
    private String hosts = OfficialSettings.HOSTS;

    @Option(
            names = "--default-formats",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_FORMATS:-" + OfficialSettings.FORMATS + "}")
    private String formats = OfficialSettings.FORMATS;

    @Option(
            names = "--accept",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_ACCEPT:-" + RequestHeaders.ACCEPT + "}")
    private String accept = RequestHeaders.ACCEPT;

    @Option(
            names = "--accept-language",
            hidden = true,
            defaultValue =
                    "${HEXAPLA_OFFICIAL_ACCEPT_LANGUAGE:-" + RequestHeaders.ACCEPT_LANGUAGE + "}")
    private String acceptLanguage = RequestHeaders.ACCEPT_LANGUAGE;

    @Option(
            names = "--referer",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_REFERER:-" + RequestHeaders.REFERER + "}")
    private String referer = RequestHeaders.REFERER;

    @Option(
            names = "--user-agent",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_USER_AGENT:-" + RequestHeaders.USER_AGENT + "}")
    private String userAgent = RequestHeaders.USER_AGENT;

    @Option(
            names = "--connect-timeout",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_CONNECT_TIMEOUT:-" + Patience.CONNECT + "}")
    private String connectTimeout = Patience.CONNECT;

    @Option(
            names = "--timeout",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_TIMEOUT:-" + Patience.WHOLE + "}")
    private String timeout = Patience.WHOLE;

    @Option(
            names = "--first-wait",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_FIRST_WAIT:-" + Patience.FIRST_WAIT + "}")
    private String firstWait = Patience.FIRST_WAIT;

    @Option(
            names = "--longest-wait",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_LONGEST_WAIT:-" + Patience.LONGEST_WAIT + "}")
    private String longestWait = Patience.LONGEST_WAIT;

    @Option(
            names = "--size",
            hidden = true,
            defaultValue = "${HEXAPLA_OFFICIAL_SIZE:-" + OfficialSettings.SIZE + "}")
    private String size = OfficialSettings.SIZE;

    /**
     * What is asked for.
     *
     * @param wrongUsage makes the exception to throw where something can't be
     */
    OfficialSettings settings(Function<String, ParameterException> wrongUsage) {
        try {
            return new OfficialSettings(
                    new AddressPattern(address),
                    Set.copyOf(parts(hosts)),
                    parts(formats).stream().map(DocumentFormat::of).toList(),
                    new RequestHeaders(accept, acceptLanguage, referer, userAgent),
                    new Patience(
                            time(pause),
                            time(connectTimeout),
                            time(timeout),
                            attempts,
                            time(firstWait),
                            time(longestWait)),
                    bytes(size));
        } catch (IllegalArgumentException e) {
            throw wrongUsage.apply(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    /** A time as the server's settings write it: 2s, 500ms, 1m, PT2S, or seconds alone. */
    private static Duration time(String text) {
        String time = text.strip().toUpperCase(Locale.ROOT);
        if (time.matches("[0-9]{1,9}MS")) {
            return Duration.ofMillis(Long.parseLong(time.substring(0, time.length() - 2)));
        }
        try {
            String seconds = time.matches("[0-9]+") ? time + "S" : time;
            return Duration.parse(seconds.startsWith("P") ? seconds : "PT" + seconds);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no time, such as 2s or 500ms", e);
        }
    }

    /** A size as the server's settings write it: 8M, 500K, or bytes alone. */
    private static long bytes(String text) {
        String amount = text.strip().toUpperCase(Locale.ROOT);
        if (!amount.matches("[0-9]{1,9}[KMG]?")) {
            throw new IllegalArgumentException("\"" + text + "\" is no size, such as 8M");
        }
        int unit = "KMG".indexOf(amount.charAt(amount.length() - 1)) + 1;
        String digits = unit == 0 ? amount : amount.substring(0, amount.length() - 1);
        return Long.parseLong(digits) << (10 * unit);
    }
}
