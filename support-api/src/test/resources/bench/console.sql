-- Multiplies the demonstration's people, devices and cases to the size of a large desk. Each part
-- begins with a line "-- step: name" and is one statement or a few, run one after the other.
-- ${customers}, ${devices}, ${tickets} are counts; the numbers of tickets begin at 100001.

-- step: what the demonstration left
CREATE UNLOGGED TABLE bench_device AS
SELECT row_number() OVER (ORDER BY d.serial) - 1 AS n, d.serial, d.model, min(r.relay_id) AS relay,
       count(*) OVER () AS of_them
  FROM device d
  JOIN device_state s ON s.serial = d.serial
  JOIN relay_serial r ON r.serial = d.serial
 WHERE s.last_report_at IS NOT NULL
 GROUP BY d.serial, d.model;
CREATE UNLOGGED TABLE bench_snapshot AS
SELECT row_number() OVER (ORDER BY s.ticket_number) - 1 AS n, t.serial, s.device,
       count(*) OVER () AS of_them
  FROM ticket_snapshot s
  JOIN ticket t ON t.number = s.ticket_number;
CREATE UNLOGGED TABLE bench_run AS
SELECT row_number() OVER (PARTITION BY state = 'running' ORDER BY id) - 1 AS n,
       count(*) OVER (PARTITION BY state = 'running') AS of_them, run.*
  FROM run;
CREATE UNLOGGED TABLE bench_topic (n integer, subject text, customer text[], staff text[], tag text);
INSERT INTO bench_topic VALUES
(0, 'My tracker stopped syncing', '{"The app says that the last sync was days ago.","I can see the tracker in the list but nothing arrives.","It worked until I changed my phone to a Galaxy."}', '{"I can see the failed attempts from here.","Please put the phone beside the tracker and open the app.","Does the phone allow the app to run in the background?"}', 'sync'),
(1, 'Battery empty after one day', '{"It used to last a week and now it is empty in the evening.","I charged it fully last night.","The charger gets warm but the tracker stays cold."}', '{"The curve falls three times faster than it should.","Please charge it for two hours and leave it on the desk.","Your warranty covers the battery."}', 'battery'),
(2, 'The scale is not found', '{"Bluetooth is on and the scale blinks twice.","My Pixel finds the headphones but not the scale.","I changed the batteries already."}', '{"Please step on the scale while the app is searching.","Remove the old pairing in the settings of the phone first."}', 'scale'),
(3, 'Firmware update hangs at half', '{"The bar stays at fifty percent for an hour.","After a restart it begins again from zero.","I tried with the other phone of my wife."}', '{"Keep it on the charger during the update.","We know of this with the last release, the next one fixes it."}', 'firmware'),
(4, 'Wrong time on the display', '{"My alarm goes off too late since the journey.","The clock is six minutes behind."}', '{"I can set the clock from here when the phone is near.","The time zone of the phone was changed on Sunday."}', 'clock'),
(5, 'Invoice with the number of my company', '{"The invoice for my order has no VAT number.","Our bookkeeping needs it before Friday."}', '{"I have sent the invoice again with the number.","You find all invoices under your account."}', 'invoice'),
(6, 'Return label did not arrive', '{"I was promised a return label on Monday.","There is nothing in my spam folder either."}', '{"Sorry about that, I have sent the label again.","The parcel office scans it when you hand it over."}', 'returns'),
(7, 'Strap broke after three weeks', '{"The clasp came off while I was running.","I would like graphite in size L again."}', '{"A new strap is on its way to you.","Could you send a photograph of the clasp?"}', 'warranty'),
(8, 'It restarts by itself', '{"It shows the logo several times a day.","The steps of the morning are gone afterwards."}', '{"The reboot reason points to the release that you have.","Please leave it on the charger tonight for the update."}', 'restart'),
(9, 'Two phones and one tracker', '{"We share the tablet in the kitchen.","The tablet says that the code is not valid."}', '{"A pairing code lasts fifteen minutes and works once.","Both phones may be paired at the same time."}', 'pairing'),
(10, 'Kein Abgleich seit gestern', '{"Die App zeigt seit gestern nichts Neues an.","Der Tracker selbst zählt weiter."}', '{"Ich sehe, dass seit gestern nichts mehr angekommen ist.","Bitte öffnen Sie die App neben dem Gerät."}', 'sync'),
(11, 'How do I close my account', '{"Please remove everything that you keep about me.","I sold the device to a friend."}', '{"Your data is removed within ten days.","The device can be passed on after it is unpaired."}', 'account');
ANALYZE bench_device;

-- step: customers
INSERT INTO customer (id, email, name, locale, time_zone, created_at, updated_at)
SELECT '01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'),
       lower(first) || '.' || lower(last) || i || '@example.org', first || ' ' || last,
       CASE WHEN i % 3 = 0 THEN 'de' ELSE 'en' END,
       (ARRAY['Europe/Berlin','Europe/London','Africa/Lagos','America/New_York','Asia/Tokyo'])[1 + i % 5],
       now() - interval '800 days', now() - interval '100 days'
  FROM (SELECT i,
               (ARRAY['Mia','Jon','Ada','Noah','Lea','Oscar','Zoe','Kenji','Ruth','Emma','Paul','Max',
                      'Sofia','Ines','Tom','Olga','Bao','Lin','Hugo','Rosa'])[1 + i % 20] AS first,
               (ARRAY['Okafor','Smith','Keller','Fischer','Schneider','Tanaka','Silva','Novak','Rossi',
                      'Dubois','Haddad','Larsen','Moreau','Costa','Weber','Ivanova','Nguyen'])[1 + i / 20 % 17] AS last
          FROM generate_series(1, ${customers}) AS i) AS people;

-- step: devices
INSERT INTO device (serial, model, customer_id, created_at)
SELECT 'B' || lpad(i::text, 7, '0'), b.model,
       '01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'), now() - interval '500 days'
  FROM generate_series(1, ${devices}) AS i
  JOIN bench_device b ON b.n = i % b.of_them;
INSERT INTO relay (id, kind, secret_hash, customer_id, created_at, presence, presence_connection,
                   presence_at, receipts, languages, accepts, commands)
SELECT 'c-b' || lpad(i::text, 7, '0'), 'companion', md5(i::text),
       '01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'), now() - interval '500 days',
       CASE WHEN i % 3 = 0 THEN 'online' ELSE 'offline' END, 'c1', now() - i % 600 * interval '1 minute',
       TRUE, 'en', 'step/1', 'report-now sync-now'
  FROM generate_series(1, ${devices}) AS i;
INSERT INTO relay_serial (relay_id, serial)
SELECT 'c-b' || lpad(i::text, 7, '0'), 'B' || lpad(i::text, 7, '0')
  FROM generate_series(1, ${devices}) AS i;

-- step: states of devices
INSERT INTO device_state (serial, version, last_report_at, received_at, state, digest, active_day,
                          evaluate_at, open_findings, recent_ids)
SELECT 'B' || lpad(i::text, 7, '0'), s.version, s.last_report_at, s.received_at,
       replace(s.state, b.relay, 'c-b' || lpad(i::text, 7, '0')),
       replace(s.digest, b.relay, 'c-b' || lpad(i::text, 7, '0')), s.active_day,
       now() + interval '2 days', s.open_findings, ''
  FROM generate_series(1, ${devices}) AS i
  JOIN bench_device b ON b.n = i % b.of_them
  JOIN device_state s ON s.serial = b.serial;

-- step: findings
INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence, model, firmware,
                     opened_at, cleared_at)
SELECT gen_random_uuid()::text, 'B' || lpad(i::text, 7, '0'), f.code,
       replace(f.scope, b.relay, 'c-b' || lpad(i::text, 7, '0')), f.severity, f.confidence,
       replace(f.evidence, b.relay, 'c-b' || lpad(i::text, 7, '0')), f.model, f.firmware,
       f.opened_at, f.cleared_at
  FROM generate_series(1, ${devices}) AS i
  JOIN bench_device b ON b.n = i % b.of_them
  JOIN finding f ON f.serial = b.serial;

-- step: plan of tickets
-- Three in four are of customers with a device; the newest are still at work, few older ones are.
CREATE UNLOGGED TABLE bench_ticket AS
SELECT i, 100000 + i AS number,
       1 + floor(CASE WHEN random() < 0.75 THEN random() * ${devices}
                      ELSE ${devices} + random() * (${customers} - ${devices}) END)::int AS c,
       random() AS r_status, random() AS r_old, random() AS r_who, random() AS r_device,
       random() AS r_priority, 2 + floor(random() * 5)::int AS messages, i % 12 AS topic,
       now() - (${tickets} + 1 - i) * interval '5 minutes' AS created_at, ''::text AS status
  FROM generate_series(1, ${tickets}) AS i;
UPDATE bench_ticket
   SET status = CASE
           WHEN i <= ${tickets} * 0.95 AND r_old < 0.01 THEN (ARRAY['open','on-hold','pending'])[1 + i % 3]
           WHEN i <= ${tickets} * 0.95 THEN 'closed'
           WHEN r_status < 0.10 THEN 'new'
           WHEN r_status < 0.45 THEN 'open'
           WHEN r_status < 0.65 THEN 'pending'
           WHEN r_status < 0.80 THEN 'waiting-on-device'
           WHEN r_status < 0.85 THEN 'on-hold'
           ELSE 'solved' END;
ANALYZE bench_ticket;

-- step: tickets
INSERT INTO ticket (number, subject, status, active, priority, channel, customer_id, serial,
                    assignee_id, group_id, tags, version, created_at, updated_at, waiting_since,
                    first_responded_at, solved_at, closed_at, closure_reason)
SELECT t.number, p.subject, t.status, t.status NOT IN ('solved', 'closed'),
       (ARRAY['low','normal','normal','normal','normal','high','urgent'])[1 + floor(t.r_priority * 7)::int],
       (ARRAY['web','email','email','chat','phone','social','app'])[1 + t.i % 7],
       '01900000-0000-7000-8000-' || lpad(to_hex(t.c), 12, '0'),
       CASE WHEN t.c <= ${devices} AND t.r_device < 0.9 THEN 'B' || lpad(t.c::text, 7, '0') END,
       CASE WHEN t.status <> 'new' AND t.r_who < 0.9 THEN people.ids[1 + t.i % cardinality(people.ids)] END,
       CASE WHEN t.i % 4 > 0 THEN teams.ids[1 + t.i % cardinality(teams.ids)] END,
       p.tag, t.messages, t.created_at, least(now(), t.created_at + t.messages * interval '50 minutes'),
       CASE WHEN t.status IN ('new', 'open') THEN t.created_at END,
       CASE WHEN t.status <> 'new' THEN t.created_at + interval '40 minutes' END,
       CASE WHEN t.status IN ('solved', 'closed') THEN t.created_at + interval '7 hours' END,
       CASE WHEN t.status = 'closed' THEN t.created_at + interval '4 days' END, NULL
  FROM bench_ticket t
  JOIN bench_topic p ON p.n = t.topic
 CROSS JOIN (SELECT array_agg(s.id ORDER BY s.id) AS ids FROM staff s) AS people
 CROSS JOIN (SELECT array_agg(g.id ORDER BY g.id) AS ids FROM staff_group g) AS teams;
SELECT setval('ticket_number', 100000 + ${tickets} + 1);

-- step: messages
INSERT INTO message (id, ticket_number, at, from_kind, from_id, from_name, visibility, body)
SELECT '01930000-0000-7000-8000-' || lpad(to_hex(t.i * 16 + k), 12, '0'), t.number,
       least(now(), t.created_at + k * interval '40 minutes'),
       CASE WHEN k % 2 = 0 THEN 'customer' ELSE 'staff' END,
       CASE WHEN k % 2 = 0 THEN c.id ELSE q.assignee_id END,
       CASE WHEN k % 2 = 0 THEN c.name ELSE coalesce(a.name, 'Ana Lima') END,
       CASE WHEN k = 3 THEN 'internal' ELSE 'public' END,
       CASE WHEN k % 2 = 0
            THEN p.customer[1 + (t.i + k) % cardinality(p.customer)]
                 || ' ' || p.customer[1 + (t.i / 12 + k) % cardinality(p.customer)]
                 || ' My order was K' || (t.i * 7919) % 900000
            ELSE 'Hello ' || split_part(c.name, ' ', 1) || ', '
                 || p.staff[1 + (t.i + k) % cardinality(p.staff)]
                 || ' ' || p.staff[1 + (t.i / 12 + k) % cardinality(p.staff)] END
  FROM bench_ticket t
  JOIN ticket q ON q.number = t.number
  JOIN customer c ON c.id = q.customer_id
  JOIN bench_topic p ON p.n = t.topic
  LEFT JOIN account a ON a.id = q.assignee_id
 CROSS JOIN LATERAL generate_series(0, t.messages - 1) AS k
 ORDER BY t.i, k;

-- step: events of tickets
INSERT INTO ticket_event (id, ticket_number, at, actor, kind, detail)
SELECT '01931000-0000-7000-8000-' || lpad(to_hex(t.i * 8 + e.n), 12, '0'), t.number,
       least(now(), t.created_at + e.n * interval '55 minutes'), 'Ana Lima', e.kind, e.detail
  FROM bench_ticket t
 CROSS JOIN (VALUES (0, 'opened', 'by email'), (1, 'assigned', 'to Ana Lima'),
                    (2, 'changed', 'priority from normal to high'), (3, 'solved', ''),
                    (4, 'closed', 'after four days')) AS e(n, kind, detail)
 WHERE e.n < 2 OR (e.n = 2 AND t.i % 2 = 0) OR (e.n = 3 AND t.status IN ('solved', 'closed'))
    OR (e.n = 4 AND t.status = 'closed')
 ORDER BY t.i, e.n;

-- step: snapshots
INSERT INTO ticket_snapshot (ticket_number, moment, taken_at, device)
SELECT t.number, m.moment, t.created_at, replace(s.device, s.serial, t.serial)
  FROM ticket t
 CROSS JOIN (VALUES ('opened'), ('solved')) AS m(moment)
  JOIN bench_snapshot s ON s.n = t.number % s.of_them
 WHERE t.number > 100000
   AND t.serial IS NOT NULL
   AND (m.moment = 'opened' OR t.status IN ('solved', 'closed'));

-- step: runs
CREATE UNLOGGED TABLE bench_run_of AS
SELECT gen_random_uuid()::text AS id, t.number, t.serial, t.customer_id, t.created_at, t.status,
       b.id AS from_id
  FROM ticket t
  JOIN bench_run b ON (b.state = 'running') = (t.status = 'waiting-on-device')
                  AND b.n = t.number % b.of_them
 WHERE t.number > 100000
   AND t.serial IS NOT NULL
   AND (t.number % 3 = 0 OR t.status = 'waiting-on-device');
INSERT INTO run (id, guide, guide_version, ticket_number, serial, customer_id, relay_id, state,
                 progress, version, lasting, started_by, started_at, deadline_at, ended_at)
SELECT o.id, r.guide, r.guide_version, o.number, o.serial, o.customer_id,
       'c-b' || substr(o.serial, 2), r.state,
       replace(replace(r.progress, r.id, o.id), r.serial, o.serial), r.version, r.lasting,
       r.started_by, o.created_at, r.deadline_at, r.ended_at
  FROM bench_run_of o
  JOIN run r ON r.id = o.from_id;
INSERT INTO run_step (run_id, number, step, delivery, request_id, state, passed_by, evidence, answer,
                      sent_at, received_at, shown_at, deadline_at, ended_at)
SELECT o.id, s.number, s.step, md5(o.id || s.number), s.request_id, s.state, s.passed_by, s.evidence,
       s.answer, s.sent_at, s.received_at, s.shown_at, s.deadline_at, s.ended_at
  FROM bench_run_of o
  JOIN run_step s ON s.run_id = o.from_id;

-- step: words of tickets
INSERT INTO ticket_word (word, ticket_number)
SELECT DISTINCT w.word COLLATE "C", x.number
  FROM (SELECT t.number, t.subject || ' ' || c.name AS words
          FROM ticket t JOIN customer c ON c.id = t.customer_id WHERE t.number > 100000
         UNION ALL
        SELECT m.ticket_number, m.body FROM message m WHERE m.ticket_number > 100000) AS x
 CROSS JOIN LATERAL regexp_split_to_table(lower(x.words), '[^[:alnum:]]+') AS w(word)
 WHERE w.word <> '' AND length(w.word) <= 40
 ORDER BY 1, 2;
INSERT INTO search_word (word) SELECT DISTINCT word FROM ticket_word ON CONFLICT DO NOTHING;

-- step: end
DROP TABLE bench_device, bench_snapshot, bench_run, bench_run_of, bench_topic, bench_ticket;
