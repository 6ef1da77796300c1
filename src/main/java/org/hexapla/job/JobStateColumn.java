package org.hexapla.job;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link JobState} as the database spells it. */
@Converter
class JobStateColumn implements AttributeConverter<@Nullable JobState, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable JobState value) {
        return value == null ? null : value.key();
    }

    @Override
    public @Nullable JobState convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JobState.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
