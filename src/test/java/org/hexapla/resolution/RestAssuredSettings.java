package org.hexapla.resolution;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;

/** How requests are written. */
final class RestAssuredSettings {

    /** A media type is sent as it is given, without a character set that nobody named. */
    static final RestAssuredConfig BYTES_AS_THEY_ARE =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private RestAssuredSettings() {}
}
