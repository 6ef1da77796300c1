/**
 * What happens before the application runs: the data folder, and the PostgreSQL that runs beside
 * the server where no other is named. {@link org.hexapla.server.EmbeddedPostgres} drives the
 * database's own programs (taken from the zonky binaries) instead of zonky's class, since that one
 * lets every local process in without a password and cannot take back a database that outlived its
 * server. Uses no other room.
 */
@NullMarked
package org.hexapla.server;

import org.jspecify.annotations.NullMarked;
