package org.unstuck.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.unstuck.store.DatabaseAddress.PostgresqlServer;

/** A real PostgreSQL server of one test, which stops it and starts it again. */
public final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** @param folder where its data is and stays */
    public OwnPostgres(Path folder) {
        this.data = folder.resolve("postgres");
        this.port = freePort();
        this.server = begin();
    }

    public DatabaseAddress address() {
        return new PostgresqlServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres", "", "");
    }

    public String url() {
        return ((PostgresqlServer) address()).url();
    }

    /** As when the computer that it runs on is switched off. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        server = begin();
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres begin() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
