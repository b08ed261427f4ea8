package dev.syncdesk.support.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of Linux processes, from {@code /proc/[pid]/stat} (see proc(5)). */
final class CpuTime {

    // sysconf(_SC_CLK_TCK), which is 100 on every Linux that Java runs on.
    private static final double TICKS_A_SECOND = 100;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CSTIME = 14;

    private CpuTime() {}

    /** Seconds of a process alone. */
    static double seconds(long pid) {
        return seconds(pid, STIME);
    }

    /** Seconds of a process, of the children that it has, and of those that it had. */
    static double secondsOfTree(long pid) {
        double seconds = seconds(pid, CSTIME);
        for (ProcessHandle child : ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            seconds += seconds(child.pid(), STIME);
        }
        return seconds;
    }

    /** 0 for a process that is gone. */
    private static double seconds(long pid, int last) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = UTIME; field <= last; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException gone) {
            return 0;
        }
    }
}
