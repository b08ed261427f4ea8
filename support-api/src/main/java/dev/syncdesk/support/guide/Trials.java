package dev.syncdesk.support.guide;

import dev.syncdesk.support.platform.SecretHash;
import java.math.BigInteger;

/**
 * Which cases try the runner-up first, so that the ranking keeps learning. It follows from the id
 * of the finding that is treated: the same case always gets the same answer.
 */
public final class Trials {

    /** One case in so many. */
    public static final int ONE_IN = 10;

    private Trials() {}

    static boolean isOne(String findingId) {
        return new BigInteger(SecretHash.of("trial:" + findingId), 16)
                        .mod(BigInteger.valueOf(ONE_IN))
                        .signum()
                == 0;
    }
}
