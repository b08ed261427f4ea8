package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A word that some ticket has. */
@MappedEntity("search_word")
record SearchWord(@Id String word) {}
