package org.hexapla.resolution.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hexapla.document.Mark;
import org.jspecify.annotations.Nullable;

/** Marks as JSON; most segments have none, which the database spells null. */
@Converter
class MarksColumn implements AttributeConverter<@Nullable List<Mark>, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Mark> value) {
        try {
            return value == null || value.isEmpty() ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks can't be written as JSON", e);
        }
    }

    @Override
    public List<Mark> convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? List.of() : JSON.readValue(column, MARKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds marks that aren't ours", e);
        }
    }
}
