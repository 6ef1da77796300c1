package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hexapla.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A text as the command line names it: {@code fr=resolution.fr.md}.
 *
 * @param language the language that it is in
 * @param path its file
 */
record LanguageFile(Language language, Path path) {

    /** Reads the argument; whether there is such a file is seen later. */
    static final class Converter implements ITypeConverter<LanguageFile> {
        @Override
        public LanguageFile convert(String argument) {
            int equals = argument.indexOf('=');
            if (equals < 1 || equals == argument.length() - 1) {
                throw new TypeConversionException(
                        "\"" + argument + "\" is not of the form LANGUAGE=FILE, such as en=a.txt");
            }
            try {
                return new LanguageFile(
                        Language.of(argument.substring(0, equals)),
                        Path.of(argument.substring(equals + 1)));
            } catch (InvalidPathException noPath) {
                throw new TypeConversionException(noPath.getMessage());
            } catch (IllegalArgumentException noLanguage) {
                throw new TypeConversionException(argument + ": " + noLanguage.getMessage());
            }
        }
    }

    byte[] read() throws BadInputException {
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
