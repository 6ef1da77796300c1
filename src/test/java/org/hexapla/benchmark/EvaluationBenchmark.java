package org.hexapla.benchmark;

import org.hexapla.cli.HexaplaCommand;

/**
 * The command {@code evaluate} with maligna beside Hexapla, as pairs with English merged. Its
 * options are those of the command.
 */
public final class EvaluationBenchmark {

    private EvaluationBenchmark() {}

    public static void main(String... args) {
        String[] command = new String[args.length + 1];
        command[0] = "evaluate";
        System.arraycopy(args, 0, command, 1, args.length);
        System.exit(HexaplaCommand.run(MalignaPeer.all(), command));
    }
}
