INSERT INTO ${table} (serial, at, id, received_at, relay_id, body)
SELECT serial, at, id, at + interval '2 seconds', relay,
       '{"schema":"report/1","id":"' || id || '","at":"' || stamp || '","sentAt":"' || stamp
       || '","via":"companion","model":"AURA-2","battery":{"percent":' || percent
       || ',"status":"discharging","millivolts":' || 3400 + percent * 7
       || '},"sync":{"lastSuccessAt":"' || stamp || '","failures":0,"pendingRecords":' || i % 40
       || '},"firmware":{"version":"4.10.0","hardware":"B2","update":"none"},'
       || '"link":{"transport":"ble","rssiDbm":' || -60 - i % 30 || ',"bonded":true}}'
  FROM (SELECT i, at, 'B' || lpad(i::text, 7, '0') AS serial, 'c-b' || lpad(i::text, 7, '0') AS relay,
               '${day}' || lpad(to_hex(i), 8, '0') || 'k' || k AS id,
               to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"') AS stamp,
               100 - ((i * 13 + ${number} * 24 + k * 160 / 60) % 120) * 90 / 120 AS percent
          FROM (SELECT i, k,
                       timestamptz '${day} 00:00:00+00' + k * interval '160 minutes'
                       + (i * 7919 % 9600) * interval '1 second' AS at
                  FROM generate_series(0, 8) AS k, generate_series(1, ${devices}) AS i) AS plan
         WHERE at < now()) AS reports
