package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A text whose language is known.
 *
 * @param language the language that it is in
 * @param path its file
 */
record LanguageFile(Language language, Path path) {

    /** Reads an argument that must name the language: {@code fr=resolution.md}. */
    static final class Converter implements ITypeConverter<LanguageFile> {
        @Override
        public LanguageFile convert(String argument) {
            TextArgument text = new TextArgument.Converter().convert(argument);
            return new LanguageFile(
                    text.language()
                            .orElseThrow(
                                    () ->
                                            new TypeConversionException(
                                                    "\""
                                                            + argument
                                                            + "\" doesn't name the language,"
                                                            + " as en="
                                                            + argument
                                                            + " would")),
                    text.path());
        }
    }

    byte[] read() throws BadInputException {
        return read(path);
    }

    /** What a file holds. */
    static byte[] read(Path path) throws BadInputException {
        if (Files.isDirectory(path)) {
            throw new BadInputException(path, "it is a folder, not a file");
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new BadInputException(path, FileErrors.reason(unreadable));
        }
    }
}
