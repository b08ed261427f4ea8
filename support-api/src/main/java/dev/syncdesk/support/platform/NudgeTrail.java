package dev.syncdesk.support.platform;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What this replica has heard change, and when, so that a page which was drawn before it listens is
 * told what it has missed. A page carries the {@link #mark} of the moment before it was read; of
 * the things named here the last {@value #KEPT} that changed are known, and a mark from before
 * that, or of another replica, is not {@linkplain #reachesBackTo reached}.
 */
@Singleton
public final class NudgeTrail {

    static final int KEPT = 20_000;

    private static final String BETWEEN = ".";

    private final String replica = Ids.next();
    private final Map<String, Long> places = new LinkedHashMap<>();
    private long place;
    private long forgotten;

    /** This moment, as a word that a page can give back. */
    public synchronized String mark() {
        return replica + BETWEEN + place;
    }

    /**
     * Something has changed.
     *
     * @param what such as {@code device/AU2-000123}
     */
    public synchronized void heard(String what) {
        places.remove(what);
        places.put(what, ++place);
        if (places.size() > KEPT) {
            var eldest = places.entrySet().iterator();
            forgotten = eldest.next().getValue();
            eldest.remove();
        }
    }

    /** Changes may have passed unheard. */
    public synchronized void lost() {
        places.clear();
        forgotten = ++place;
    }

    /** Whether it is known what has changed since. */
    public synchronized boolean reachesBackTo(String mark) {
        return place(mark) >= forgotten;
    }

    public synchronized boolean hasChangedSince(String mark, String what) {
        return places.getOrDefault(what, 0L) > place(mark);
    }

    /** −1 for a mark that this replica has not given. */
    private long place(String mark) {
        int between = mark.lastIndexOf(BETWEEN);
        if (between < 0 || !mark.substring(0, between).equals(replica)) {
            return -1;
        }
        try {
            long given = Long.parseLong(mark.substring(between + 1));
            return given <= place ? given : -1;
        } catch (NumberFormatException damaged) {
            return -1;
        }
    }
}
