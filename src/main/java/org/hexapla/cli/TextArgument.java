package org.hexapla.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.hexapla.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A text as the command line names it: {@code fr=resolution.md}, or {@code resolution.fr.md}, or an
 * archive of texts.
 *
 * @param language the language that it is said to be in
 * @param path its file
 */
record TextArgument(Optional<Language> language, Path path) {

    /** Reads the argument; whether there is such a file is seen later. */
    static final class Converter implements ITypeConverter<TextArgument> {
        @Override
        public TextArgument convert(String argument) {
            int equals = argument.indexOf('=');
            if (equals == 0 || equals == argument.length() - 1) {
                throw new TypeConversionException(
                        "\"" + argument + "\" is not of the form LANGUAGE=FILE, such as en=a.txt");
            }
            try {
                return new TextArgument(
                        equals < 0
                                ? Optional.empty()
                                : Optional.of(Language.of(argument.substring(0, equals))),
                        Path.of(argument.substring(equals + 1)));
            } catch (InvalidPathException noPath) {
                throw new TypeConversionException(noPath.getMessage());
            } catch (IllegalArgumentException noLanguage) {
                throw new TypeConversionException(argument + ": " + noLanguage.getMessage());
            }
        }
    }
}
