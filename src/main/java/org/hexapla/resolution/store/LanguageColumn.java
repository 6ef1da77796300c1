package org.hexapla.resolution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Language} as the database spells it. */
@Converter
class LanguageColumn implements AttributeConverter<@Nullable Language, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language value) {
        return value == null ? null : value.tag();
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Language(column);
    }
}
