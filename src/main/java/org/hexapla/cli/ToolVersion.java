package org.hexapla.cli;

import org.hexapla.exchange.CreationTool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} answers. */
final class ToolVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        CreationTool tool = CreationTool.hexapla();
        return new String[] {tool.name() + " " + tool.version()};
    }
}
