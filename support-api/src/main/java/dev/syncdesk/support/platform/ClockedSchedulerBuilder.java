package dev.syncdesk.support.platform;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** db-scheduler keeps its clock from its public interface; jobs must follow the desk's. */
final class ClockedSchedulerBuilder extends SchedulerBuilder {

    ClockedSchedulerBuilder(DataSource dataSource, List<Task<?>> known, Clock clock) {
        super(dataSource, known);
        this.clock = clock::instant;
    }
}
