package org.hexapla.resolution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a resolution. What it leaves out is empty afterwards.
 *
 * @param symbol the symbol, which must give the id; left out, it stays as it was
 * @param title the title
 * @param adopted the day of its adoption, from the year 1 to 9999
 * @param session the session that adopted it
 * @param note what readers should know of it
 */
public record ResolutionRequest(
        @Schema(examples = "A/RES/59/187")
                @Size(min = 1, max = ResolutionId.MAX_LENGTH)
                @Pattern(regexp = PRINTABLE, message = "must not hold control characters")
                @Nullable String symbol,
        @Size(max = 2000) @Pattern(regexp = PRINTABLE, message = "must not hold control characters")
                @Nullable String title,
        @Schema(examples = "2004-12-20") @Nullable LocalDate adopted,
        @Schema(examples = "59") @Min(0) @Max(9999) @Nullable Integer session,
        @Size(max = 10000)
                @Pattern(regexp = PRINTABLE, message = "must not hold control characters")
                @Nullable String note) {

    private static final String PRINTABLE = "[^\\p{Cc}\\p{Cs}&&[^\\n\\t]]*";
}
