package dev.syncdesk.support.pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What affected devices have in common as programs read it. Its fields mean what {@link
 * SharedTrait}'s do.
 *
 * @param stands whether they have it more often, with q up to 0.05
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SharedTraitView(
        String trait,
        String name,
        long affectedWith,
        long affected,
        long othersWith,
        long others,
        @Nullable Double oddsRatio,
        double low,
        @Nullable Double high,
        double pValue,
        double qValue,
        int family,
        boolean stands) {

    static SharedTraitView of(SharedTrait trait) {
        return new SharedTraitView(
                trait.trait(),
                trait.name(),
                trait.affectedWith(),
                trait.affected(),
                trait.othersWith(),
                trait.others(),
                trait.odds(),
                trait.low(),
                trait.high(),
                trait.pValue(),
                trait.qValue(),
                trait.family(),
                trait.stands());
    }
}
