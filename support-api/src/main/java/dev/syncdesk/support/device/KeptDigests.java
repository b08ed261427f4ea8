package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The digests of the whole fleet, to be gone through a stretch at a time. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface KeptDigests extends GenericRepository<KeptDigest, String> {

    /** Those of serials after one, in their order, of devices that may be counted. */
    @Query(
            """
            SELECT s.serial, d.model, s.digest
              FROM device_state s
              JOIN device d ON d.serial = s.serial
             WHERE s.serial > :after
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = s.serial AND r.purpose = 'statistics')
             ORDER BY s.serial
             LIMIT :limit
            """)
    List<KeptDigest> after(String after, int limit);
}
