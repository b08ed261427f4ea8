/**
 * Pictures that people send, taken apart: their type, their size, and nothing else but what is
 * needed to show them. Plain functions of bytes; nothing is decoded.
 */
@NullMarked
package dev.syncdesk.support.picture;

import org.jspecify.annotations.NullMarked;
