WITH wanted AS (
    SELECT oid, reltoastrelid
      FROM pg_class
     WHERE relkind = 'r'
       AND relnamespace = 'public'::regnamespace
       AND (relname NOT LIKE 'report\_history\_%'
            OR relname >= 'report_history_' || to_char(now() - interval '3 days', 'YYYYMMDD'))
), heaps AS (
    SELECT oid FROM wanted
     UNION
    SELECT reltoastrelid FROM wanted WHERE reltoastrelid <> 0
), all_of_them AS (
    SELECT oid FROM heaps
     UNION
    SELECT indexrelid FROM pg_index WHERE indrelid IN (SELECT oid FROM heaps)
)
SELECT sum(pg_prewarm(oid)) FROM all_of_them
