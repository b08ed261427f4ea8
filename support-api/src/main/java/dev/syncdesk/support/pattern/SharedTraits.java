package dev.syncdesk.support.pattern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those of a case group or a trend have in common, as the last review found it. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface SharedTraits extends GenericRepository<CaseGroup, String> {

    int MOST = 60;

    /** What stands out most first. */
    @Query(
            """
            SELECT trait, name, affected_with, affected, others_with, others, odds, low, high,
                   p_value, q_value, family
              FROM shared_trait
             WHERE subject_id = :subjectId
             ORDER BY position
             LIMIT 100
            """)
    List<SharedTrait> of(String subjectId);

    @Query("DELETE FROM shared_trait WHERE subject_id = :subjectId")
    void forget(String subjectId);

    @Query(
            """
            INSERT INTO shared_trait (subject_id, position, trait, name, affected_with, affected,
                                      others_with, others, odds, low, high, p_value, q_value,
                                      family)
            VALUES (:subjectId, :position, :trait, :name, :affectedWith, :affected,
                    :othersWith, :others, :odds, :low, :high, :pValue, :qValue, :family)
            """)
    void add(
            String subjectId,
            int position,
            String trait,
            String name,
            long affectedWith,
            long affected,
            long othersWith,
            long others,
            @Nullable Double odds,
            double low,
            @Nullable Double high,
            double pValue,
            double qValue,
            int family);

    /** The first sixty, in the place of what was there. */
    default void replace(String subjectId, List<SharedTrait> traits) {
        forget(subjectId);
        int position = 0;
        for (SharedTrait one : traits.subList(0, Math.min(MOST, traits.size()))) {
            add(
                    subjectId,
                    position++,
                    one.trait(),
                    one.name(),
                    one.affectedWith(),
                    one.affected(),
                    one.othersWith(),
                    one.others(),
                    one.odds(),
                    one.low(),
                    one.high(),
                    one.pValue(),
                    one.qValue(),
                    one.family());
        }
    }
}
