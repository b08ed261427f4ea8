/**
 * Sign-in of staff and customers, roles, sessions and tokens.
 *
 * <p>Tables: {@code account, access_token, sign_in_link, sign_in_failure}. Invariant: only the hash
 * of a secret is stored.
 */
@NullMarked
package dev.syncdesk.support.account;

import org.jspecify.annotations.NullMarked;
