package dev.syncdesk.support.rate;

import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.diagnosis.DischargeCohort;
import dev.syncdesk.support.device.KeptDigest;
import dev.syncdesk.support.device.KeptDigests;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast batteries fall, of up to {@value #MOST_DEVICES} devices of a model. The fleet is gone
 * through in serial order, a stretch at a time.
 */
@Singleton
class DischargeSlopes {

    private static final int STRETCH = 2_000;
    private static final int MOST_DEVICES = 500;
    private static final int MOST_MODELS = 1_000;

    private final KeptDigests digests;
    private final Map<String, Slopes> models = new HashMap<>();
    private String after = "";

    DischargeSlopes(KeptDigests digests) {
        this.digests = digests;
    }

    /** By serial; the device that was looked at longest ago makes room. */
    private static final class Slopes extends LinkedHashMap<String, Double> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > MOST_DEVICES;
        }

        double[] all() {
            return values().stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Looks at the next stretch of devices; says what is known after it, by model. */
    synchronized Map<String, DischargeCohort> more() {
        List<KeptDigest> stretch = digests.after(after, STRETCH);
        for (KeptDigest kept : stretch) {
            look(kept);
        }
        after = stretch.size() < STRETCH ? "" : stretch.getLast().serial();
        Map<String, DischargeCohort> cohorts = new HashMap<>();
        models.forEach(
                (model, slopes) -> {
                    DischargeCohort cohort = DischargeCohort.of(slopes.all());
                    if (cohort != null) {
                        cohorts.put(model, cohort);
                    }
                });
        return Map.copyOf(cohorts);
    }

    private void look(KeptDigest kept) {
        Double slope = DigestCodec.decode(kept.digest()).dischargePercentPerHour();
        if (models.size() >= MOST_MODELS && !models.containsKey(kept.model())) {
            return;
        }
        Slopes slopes = models.computeIfAbsent(kept.model(), model -> new Slopes());
        slopes.remove(kept.serial());
        if (slope != null) {
            slopes.put(kept.serial(), slope);
        }
    }
}
