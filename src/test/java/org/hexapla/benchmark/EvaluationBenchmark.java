package org.hexapla.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.cli.HexaplaCommand;
import org.hexapla.evaluation.Peer;

/**
 * The command {@code evaluate} with the work of others beside Hexapla's: maligna, as pairs with
 * English merged, and the sentence splitters of ICU and OpenNLP. Its options are those of the
 * command.
 */
public final class EvaluationBenchmark {

    private EvaluationBenchmark() {}

    public static void main(String... args) {
        String[] command = new String[args.length + 1];
        command[0] = "evaluate";
        System.arraycopy(args, 0, command, 1, args.length);
        List<Peer> peers = new ArrayList<>(MalignaPeer.all());
        peers.add(new IcuPeer());
        peers.add(new OpenNlpPeer());
        System.exit(HexaplaCommand.run(peers, command));
    }
}
