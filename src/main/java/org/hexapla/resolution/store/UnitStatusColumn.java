package org.hexapla.resolution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link UnitStatus} as the database spells it. */
@Converter
class UnitStatusColumn implements AttributeConverter<@Nullable UnitStatus, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UnitStatus value) {
        return value == null ? null : value.key();
    }

    @Override
    public @Nullable UnitStatus convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : UnitStatus.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
