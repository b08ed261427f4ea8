package dev.syncdesk.support.broker;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The embedded broker's settings: small, persistent, synced, and bounded. */
final class BrokerConfiguration {

    private static final int MIB = 1024 * 1024;
    private static final long MESSAGES_IN_MEMORY_BYTES = 48L * MIB;
    private static final int JOURNAL_FILE_BYTES = 4 * MIB;
    private static final int JOURNAL_BUFFER_BYTES = 256 * 1024;
    private static final int PAGE_BYTES = MIB;
    private static final int READ_AHEAD_BYTES =
            (int) Math.clamp(Runtime.getRuntime().maxMemory() / 64, 8 * MIB, 32 * MIB);
    private static final int THREADS = 8;
    private static final int SECURITY_CACHE_MILLIS = 60_000;
    private static final int MAX_RELAYS_CACHED = 20_000;
    private static final int IDLE_ADDRESS_MILLIS = 60_000;

    private BrokerConfiguration() {}

    static Configuration in(Path folder) throws Exception {
        ConfigurationImpl settings = new ConfigurationImpl();
        settings.setName("syncdesk");
        settings.setJMXManagementEnabled(false);
        settings.setWildCardConfiguration(mqttWildcards());
        settings.setThreadPoolMaxSize(THREADS);
        settings.setScheduledThreadPoolMaxSize(2);
        settings.setGlobalMaxSize(MESSAGES_IN_MEMORY_BYTES);
        settings.addAddressSetting("#", addresses());
        settings.setMqttSubscriptionPersistenceEnabled(true);
        settings.setCriticalAnalyzer(false);
        settings.setMaxDiskUsage(-1);
        secure(settings);
        store(settings, folder);
        return settings;
    }

    private static void secure(ConfigurationImpl settings) {
        settings.setSecurityEnabled(true);
        settings.setSecurityInvalidationInterval(SECURITY_CACHE_MILLIS);
        settings.setAuthenticationCacheSize(MAX_RELAYS_CACHED);
        // The guard's answer is a comparison of texts: cheaper than the cache.
        settings.setAuthorizationCacheSize(0);
    }

    private static void store(ConfigurationImpl settings, Path folder) {
        settings.setPersistenceEnabled(true);
        settings.setJournalDirectory(folder.resolve("journal").toString());
        settings.setBindingsDirectory(folder.resolve("bindings").toString());
        settings.setPagingDirectory(folder.resolve("paging").toString());
        settings.setLargeMessagesDirectory(folder.resolve("large").toString());
        settings.setJournalType(JournalType.NIO);
        settings.setJournalDatasync(true);
        settings.setJournalFileSize(JOURNAL_FILE_BYTES);
        settings.setJournalMinFiles(2);
        settings.setJournalPoolFiles(8);
        settings.setJournalBufferSize_NIO(JOURNAL_BUFFER_BYTES);
    }

    private static WildcardConfiguration mqttWildcards() {
        return new WildcardConfiguration().setDelimiter('/').setSingleWord('+').setAnyWords('#');
    }

    private static AddressSettings addresses() {
        return new AddressSettings()
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                .setAutoDeleteAddresses(true)
                .setAutoDeleteAddressesDelay(IDLE_ADDRESS_MILLIS)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setPageSizeBytes(PAGE_BYTES)
                // More than the intake's window of usual reports, or it never fills.
                .setMaxReadPageBytes(READ_AHEAD_BYTES)
                // A message that the intake has not acknowledged is given again for ever; the
                // default throws it away after ten times.
                .setMaxDeliveryAttempts(-1);
    }
}
