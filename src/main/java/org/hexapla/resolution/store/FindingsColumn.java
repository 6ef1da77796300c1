package org.hexapla.resolution.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What checks found, as JSON. */
@Converter
public class FindingsColumn
        implements AttributeConverter<@Nullable List<UnitFinding>, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<UnitFinding>> FINDINGS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<UnitFinding> value) {
        return value == null ? null : written(value);
    }

    @Override
    public List<UnitFinding> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : read(column);
    }

    /** Findings as the column has them. */
    public static String written(List<UnitFinding> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings can't be written as JSON", e);
        }
    }

    /** The findings of a column. */
    public static List<UnitFinding> read(String column) {
        try {
            return JSON.readValue(column, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds findings that aren't ours", e);
        }
    }
}
