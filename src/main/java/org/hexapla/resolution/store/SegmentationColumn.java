package org.hexapla.resolution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.hexapla.clause.Segmentation;
import org.jspecify.annotations.Nullable;

/** A {@link Segmentation} as the database spells it. */
@Converter
class SegmentationColumn implements AttributeConverter<@Nullable Segmentation, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Segmentation value) {
        return value == null ? null : value.key();
    }

    @Override
    public @Nullable Segmentation convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Segmentation.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
