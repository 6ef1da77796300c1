package org.hexapla.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as clients see it.
 *
 * @param id its id
 * @param kind what it does: {@code align}, {@code fetch}, {@code learn}, {@code train}
 * @param subject the id of what it works on
 * @param state how far it is
 * @param done how much of it is done, in the unit of {@code total}
 * @param total how much there is to do; 0 while nobody knows
 * @param message what it is doing, or why it failed
 * @param result what came of it, once it is done; work that is stored step by step shows before
 *     what came of its first steps
 * @param created when it was asked for
 * @param changed when any of this last changed
 */
@Schema(name = "Job", description = "Long work in the background")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record JobView(
        UUID id,
        @Schema(examples = "align") String kind,
        @Schema(examples = "A-RES-59-187") String subject,
        JobState state,
        long done,
        long total,
        String message,
        @Schema(type = SchemaType.OBJECT, nullable = true) @JsonRawValue @Nullable String result,
        Instant created,
        Instant changed) {

    static JobView of(StoredJob job) {
        return new JobView(
                job.id,
                job.kind,
                job.subject,
                job.state,
                job.done,
                job.total,
                job.message,
                job.result,
                job.createdAt,
                job.changedAt);
    }
}
