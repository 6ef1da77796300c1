package org.hexapla.resolution.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of warnings of an alignment as JSON. */
@Converter
class AlignmentWarningsColumn
        implements AttributeConverter<@Nullable List<AlignmentWarning>, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<AlignmentWarning>> WARNINGS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<AlignmentWarning> value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("warnings can't be written as JSON", e);
        }
    }

    @Override
    public List<AlignmentWarning> convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? List.of() : JSON.readValue(column, WARNINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds warnings that aren't ours", e);
        }
    }
}
