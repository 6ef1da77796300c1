package org.hexapla.resolution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.hexapla.clause.ClauseKind;
import org.jspecify.annotations.Nullable;

/** A {@link ClauseKind} as the database spells it. */
@Converter
class ClauseKindColumn implements AttributeConverter<@Nullable ClauseKind, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ClauseKind value) {
        return value == null ? null : value.key();
    }

    @Override
    public @Nullable ClauseKind convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : ClauseKind.valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
