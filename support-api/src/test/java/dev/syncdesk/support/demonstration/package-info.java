@org.jspecify.annotations.NullMarked
package dev.syncdesk.support.demonstration;
