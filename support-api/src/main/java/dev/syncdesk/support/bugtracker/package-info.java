/**
 * Bugs of GitHub, GitLab and Jira that are made of trends and known issues, and followed: their
 * state comes here, and what is decided here is said there.
 *
 * <p>Tables: {@code bug_tracker, bug_link, bug_comment}. Invariant: a state that is shown was read
 * from the tracker itself; what a hook says only makes it be read sooner.
 */
@NullMarked
package dev.syncdesk.support.bugtracker;

import org.jspecify.annotations.NullMarked;
