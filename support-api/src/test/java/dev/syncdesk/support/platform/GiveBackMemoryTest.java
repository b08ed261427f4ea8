package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

final class GiveBackMemoryTest {

    @Test
    void a_machine_without_settings_of_its_own_lets_it_shrink_and_has_its_own_again() {
        String before = mostFree();

        new GiveBackMemory().shrink();

        assertEquals(before, mostFree());
    }

    private static String mostFree() {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("MaxHeapFreeRatio")
                .getValue();
    }
}
