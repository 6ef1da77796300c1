package org.hexapla.workspace;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hexapla.problem.ProblemException;
import org.jboss.logging.Logger;

/** Loads the workspace when the server starts, before it answers. */
@ApplicationScoped
class Workspace {

    private static final Logger LOG = Logger.getLogger(Workspace.class);

    private final Path root;
    private final LoadedFolders loaded;
    private final FolderLoader loader;

    /**
     * The workspace.
     *
     * @param root its folder; {@code HEXAPLA_WORKSPACE} names it
     */
    Workspace(
            @ConfigProperty(name = "hexapla.workspace", defaultValue = "alignments") String root,
            LoadedFolders loaded,
            FolderLoader loader) {
        this.root = Path.of(root).toAbsolutePath();
        this.loaded = loaded;
        this.loader = loader;
    }

    void start(@Observes StartupEvent event) {
        if (Files.isDirectory(root)) {
            load();
        }
    }

    /** Loads every folder that wasn't loaded yet. What is wrong with one is no matter of others. */
    void load() {
        Set<String> known = loaded.names();
        for (WorkspaceFolder folder : folders()) {
            if (!known.contains(folder.name())) {
                load(folder);
            }
        }
    }

    private List<WorkspaceFolder> folders() {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(WorkspaceFolder::new)
                    .toList();
        } catch (IOException e) {
            LOG.errorf("The workspace %s can't be read: %s", root, e);
            return List.of();
        }
    }

    private void load(WorkspaceFolder folder) {
        try {
            if (loader.load(folder)) {
                LOG.infof("Loaded %s from the workspace", folder.name());
            }
        } catch (BrokenFolderException | ProblemException | IOException e) {
            LOG.errorf(
                    "Nothing was loaded from %s. %s",
                    folder.path(), e instanceof IOException ? e : e.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Nothing was loaded from %s", folder.path());
        }
    }
}
